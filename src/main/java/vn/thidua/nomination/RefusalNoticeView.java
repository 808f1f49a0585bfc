package vn.thidua.nomination;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The letter that told those refused. */
public record RefusalNoticeView(String number, LocalDate issuedOn, LocalDate sentOn) {

    static @Nullable RefusalNoticeView ofNullable(
            @Nullable String number, @Nullable LocalDate issuedOn, @Nullable LocalDate sentOn) {
        return number == null || issuedOn == null || sentOn == null
                ? null
                : new RefusalNoticeView(number, issuedOn, sentOn);
    }
}
