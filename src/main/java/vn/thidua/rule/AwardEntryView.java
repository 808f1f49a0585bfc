package vn.thidua.rule;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardTypeView;
import vn.thidua.award.NomineeKind;

/**
 * An award with all that the rules of a day say about it, local ones of a unit included where one is named.
 *
 * @param asOf the day whose rules these are
 */
public record AwardEntryView(
        @JsonUnwrapped AwardTypeView award,
        LocalDate asOf,
        List<AwardRuleView> standards,
        List<AwardRuleView> decidingAuthorities,
        List<AwardRuleView> stages,
        List<AwardRuleView> dossierParts,
        List<AwardRuleView> voteThresholds,
        List<AwardRuleView> consultations,
        List<AwardRuleView> processingLimits,
        List<AwardRuleView> caps,
        List<AwardRuleView> coefficients,
        List<AwardRuleView> baseSalaries,
        List<AwardRuleView> commendationTypes,
        List<MoneyView> money) {

    /**
     * The money of a decision of that day.
     *
     * @param amount in dong; null: unknown
     * @param reason why it is unknown
     */
    public record MoneyView(
            NomineeKind nomineeKind,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal coefficient,
            @Nullable Long baseSalary,
            List<UUID> ruleIds,
            @Nullable String reason) {}
}
