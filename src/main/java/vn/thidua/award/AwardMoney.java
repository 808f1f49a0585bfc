package vn.thidua.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.text.Text;

/** What money goes with awards, by the rules of the day of their decision. */
public interface AwardMoney {

    /** An award of a decision of a day. */
    record Asked(String awardCode, NomineeKind nominee, LocalDate decidedOn) {}

    /**
     * The money of one award.
     *
     * @param amount in dong; null: unknown
     * @param coefficient null where none is on record
     * @param baseSalary in dong; null where none is on record
     * @param rules those that say so
     * @param reason why the amount is unknown; null when it is known
     */
    record Money(
            @Nullable Long amount,
            @Nullable BigDecimal coefficient,
            @Nullable Long baseSalary,
            List<UUID> rules,
            @Nullable Text reason) {

        public boolean isKnown() {
            return amount != null;
        }
    }

    /** The money of each award asked for; as many statements for many as for one. */
    Map<Asked, Money> of(Collection<Asked> asked);
}
