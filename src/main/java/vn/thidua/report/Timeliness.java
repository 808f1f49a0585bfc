package vn.thidua.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** Whether a report came in time. Decided when it is first sent; sending again changes nothing. */
public enum Timeliness implements Labelled {
    AWAITED(Text.of("Chưa gửi", "Not sent yet")),
    /** First sent on or before the due date, or while none was set. */
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
     * @return null while no date is set
     */
    @Nullable
    Boolean isLate(@Nullable LocalDate dueOn, LocalDate today) {
        if (dueOn == null) {
            return null;
        }
        return switch (this) {
            case AWAITED -> today.isAfter(dueOn);
            case LATE -> true;
            case ON_TIME, EXEMPT -> false;
        };
    }
}
