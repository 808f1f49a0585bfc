package vn.thidua.directive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** Whether a document is in force on a day. */
public enum InForce implements Labelled {
    IN_FORCE(Text.of("Còn hiệu lực", "In force")),
    NOT_YET(Text.of("Chưa có hiệu lực", "Not yet in force")),
    NO_LONGER(Text.of("Hết hiệu lực", "No longer in force")),
    UNKNOWN(Text.of("Chưa rõ", "Unknown"));

    private final Text label;

    InForce(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }

    /** Both days inclusive. Without a first day, only that it has ended can be told. */
    public static InForce on(LocalDate day, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (to != null && day.isAfter(to)) {
            return NO_LONGER;
        }
        if (from == null) {
            return UNKNOWN;
        }
        return day.isBefore(from) ? NOT_YET : IN_FORCE;
    }
}
