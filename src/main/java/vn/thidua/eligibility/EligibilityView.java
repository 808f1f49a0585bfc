package vn.thidua.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.thidua.text.Language;

/** Whether a nomination meets all that is asked for on a day. */
public record EligibilityView(
        UUID nominationId, LocalDate asOf, EligibilityOutcome outcome, List<RequirementView> requirements) {

    static EligibilityView of(UUID id, LocalDate day, List<Finding> findings, boolean inFull, Language language) {
        return new EligibilityView(
                id,
                day,
                EligibilityOutcome.ofAll(findings.stream().map(Finding::outcome).toList()),
                findings.stream()
                        .map(finding -> RequirementView.of(finding, inFull, language))
                        .toList());
    }
}
