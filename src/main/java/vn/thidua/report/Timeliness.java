package vn.thidua.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** Whether a report came in time. Decided when it is first sent; sending again changes nothing. */
public enum Timeliness implements Labelled {
    AWAITED(Text.of("Chưa gửi", "Not sent yet")),
    /** First sent by the due date, the end of grace or of an extension, or while no date was set. */
    ON_TIME(Text.of("Đúng hạn", "On time")),
    LATE(Text.of("Quá hạn", "Late")),
    EXEMPT(Text.of("Được miễn", "Exempt"));

    private final Text label;

    Timeliness(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }

    /**
     * Whether the report was first sent, or is still missing, after the last day on which it was on time.
     *
     * @param onTimeUntil that day; null while no date is set
     * @return null while no date is set
     */
    @Nullable
    Boolean isLate(@Nullable LocalDate onTimeUntil, LocalDate today) {
        if (onTimeUntil == null) {
            return null;
        }
        return switch (this) {
            case AWAITED -> today.isAfter(onTimeUntil);
            case LATE -> true;
            case ON_TIME, EXEMPT -> false;
        };
    }
}
