package vn.thidua.eligibility;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.rule.AppliedRule;
import vn.thidua.rule.RequirementCode;
import vn.thidua.text.Text;

/**
 * What was found about one requirement.
 *
 * @param rule that asks for it; null for what the campaign or the service itself asks
 * @param missing what would have to be there
 * @param whoCanChange who can see to that
 * @param earliestYear the first year in which it can be met; null where that cannot be said
 */
record Finding(
        RequirementCode code,
        EligibilityOutcome outcome,
        Text detail,
        List<Evidence> evidence,
        @Nullable AppliedRule rule,
        List<Text> missing,
        @Nullable Text whoCanChange,
        @Nullable Integer earliestYear,
        List<Finding> children) {

    private static final Text ADMINISTRATOR =
            Text.of("Quản trị viên quy định (ADMINISTRATOR)", "An administrator of the rules (ADMINISTRATOR)");

    static Finding met(RequirementCode code, Text detail, List<Evidence> evidence) {
        return new Finding(code, EligibilityOutcome.MET, detail, evidence, null, List.of(), null, null, List.of());
    }

    static Finding failed(RequirementCode code, Text detail, Text missing, @Nullable Text who) {
        return new Finding(
                code, EligibilityOutcome.FAILED, detail, List.of(), null, List.of(missing), who, null, List.of());
    }

    static Finding unknown(RequirementCode code, Text detail, Text missing, Text who) {
        return new Finding(
                code, EligibilityOutcome.UNKNOWN, detail, List.of(), null, List.of(missing), who, null, List.of());
    }

    /** No rule is on record that would say. */
    static Finding withoutRule(RequirementCode code, Text detail) {
        return unknown(
                code, detail, Text.of("quy định đã kiểm chứng", "a rule that somebody has checked"), ADMINISTRATOR);
    }

    static Finding allOf(List<Finding> parts) {
        var outcome =
                EligibilityOutcome.ofAll(parts.stream().map(Finding::outcome).toList());
        var open = parts.stream()
                .filter(part -> part.outcome != EligibilityOutcome.MET)
                .toList();
        var years = open.stream().map(Finding::earliestYear).toList();
        var year = years.contains(null)
                ? null
                : years.stream()
                        .map(Objects::requireNonNull)
                        .max(Integer::compare)
                        .orElse(null);
        var detail = Text.of(
                "Đạt " + (parts.size() - open.size()) + "/" + parts.size() + " điều kiện.",
                (parts.size() - open.size()) + " of " + parts.size() + " are met.");
        return new Finding(RequirementCode.ALL_OF, outcome, detail, List.of(), null, missing(open), null, year, parts);
    }

    static Finding anyOf(List<Finding> parts) {
        var outcome =
                EligibilityOutcome.ofAny(parts.stream().map(Finding::outcome).toList());
        var isMet = outcome == EligibilityOutcome.MET;
        var year = parts.stream()
                .map(Finding::earliestYear)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .min(Integer::compare)
                .orElse(null);
        var detail = isMet
                ? Text.of("Đạt một trong các điều kiện.", "One of these is met.")
                : Text.of("Chưa đạt điều kiện nào.", "None of these is known to be met.");
        return new Finding(
                RequirementCode.ANY_OF,
                outcome,
                detail,
                List.of(),
                null,
                isMet ? List.of() : missing(parts),
                null,
                isMet ? null : year,
                parts);
    }

    private static List<Text> missing(List<Finding> parts) {
        return parts.stream().flatMap(part -> part.missing.stream()).distinct().toList();
    }

    Finding with(List<Evidence> shown) {
        return new Finding(code, outcome, detail, shown, rule, missing, whoCanChange, earliestYear, children);
    }

    Finding from(@Nullable Integer year) {
        return new Finding(code, outcome, detail, evidence, rule, missing, whoCanChange, year, children);
    }

    /** As the rule has it: one that nobody has checked leaves everything open, whatever was found. */
    Finding under(AppliedRule asking) {
        var below = children.stream().map(child -> child.under(asking)).toList();
        if (asking.verified()) {
            return new Finding(code, outcome, detail, evidence, asking, missing, whoCanChange, earliestYear, below);
        }
        var unverified = Text.of("quy định chưa được kiểm chứng", "the rule has not been verified");
        return new Finding(
                code,
                EligibilityOutcome.UNKNOWN,
                new Text(
                        detail.vi() + " Quy định này chưa được kiểm chứng.",
                        detail.en() + " This rule has not been verified."),
                evidence,
                asking,
                Stream.concat(missing.stream(), Stream.of(unverified))
                        .distinct()
                        .toList(),
                whoCanChange == null ? ADMINISTRATOR : whoCanChange,
                earliestYear,
                below);
    }
}
