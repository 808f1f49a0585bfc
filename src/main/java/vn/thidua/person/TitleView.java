package vn.thidua.person;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.revision.Revised;

/**
 * A title that a person holds.
 *
 * @param revision of one that was entered; 0 of what was decided here, which is changed by its decision alone
 */
public record TitleView(
        UUID id,
        int revision,
        TitleOrigin origin,
        String awardCode,
        int year,
        @Nullable LocalDate decidedOn,
        @Nullable String decisionNumber,
        @Nullable String decidedBy,
        @Nullable String source)
        implements Revised {

    static TitleView of(HeldTitle title) {
        return new TitleView(
                title.id,
                title.revision,
                TitleOrigin.ENTERED,
                title.awardCode,
                title.titleYear,
                title.decidedOn,
                title.decisionNumber,
                title.decidedBy,
                title.source);
    }

    static TitleView of(TitleHeld title, int revision) {
        return new TitleView(
                title.id(),
                revision,
                title.origin(),
                title.awardCode(),
                title.year(),
                title.decidedOn(),
                title.decisionNumber(),
                title.decidedBy(),
                title.source());
    }
}
