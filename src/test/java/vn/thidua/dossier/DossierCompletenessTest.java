package vn.thidua.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.thidua.rule.DossierPartKind.MERIT_REPORT;
import static vn.thidua.rule.DossierPartKind.MINUTES;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.dossier.RequiredParts.Requirement;
import vn.thidua.rule.DossierPartKind;

/** Fails closed. */
class DossierCompletenessTest {

    @Test
    void isCompleteOnlyWhenEveryRuleIsVerifiedAndMet() {
        assertEquals(
                DossierCompleteness.COMPLETE,
                DossierCompleteness.of(
                        List.of(asks(MERIT_REPORT, true), asks(MINUTES, true)), Set.of(MERIT_REPORT, MINUTES)));
    }

    @Test
    void isIncompleteWhenAVerifiedRuleIsNotMetWhateverElseIsUnknown() {
        var rules = List.of(asks(MERIT_REPORT, true), asks(MINUTES, false));

        assertEquals(DossierCompleteness.INCOMPLETE, DossierCompleteness.of(rules, Set.of(MINUTES)));
    }

    @Test
    void isUnknownWithoutRulesOrWithUnverifiedOnes() {
        var all = Set.of(DossierPartKind.values());

        assertEquals(DossierCompleteness.UNKNOWN, DossierCompleteness.of(List.of(), all));
        assertEquals(DossierCompleteness.UNKNOWN, DossierCompleteness.of(List.of(asks(MINUTES, false)), Set.of()));
        assertEquals(
                DossierCompleteness.UNKNOWN,
                DossierCompleteness.of(List.of(asks(MINUTES, false), asks(MERIT_REPORT, true)), all));
    }

    private static Requirement asks(DossierPartKind part, boolean verified) {
        return new Requirement(part, UUID.randomUUID(), null, null, verified);
    }
}
