package vn.thidua.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardTypeView;
import vn.thidua.rule.RequirementCode;
import vn.thidua.rule.RuleKind;
import vn.thidua.text.Language;

/**
 * One requirement and what was found about it.
 *
 * @param evidence empty too where the caller does not answer for the people concerned
 * @param rule null: what the campaign asks, or that a rule is missing
 * @param source of the rule; null where no document is on record
 * @param verified whether somebody has checked the rule
 * @param missing what would have to be there, in words
 * @param earliestYear the first year in which it can be met; null where that cannot be said
 */
public record RequirementView(
        RequirementCode code,
        EligibilityOutcome outcome,
        String detail,
        List<EvidenceView> evidence,
        @Nullable RuleRef rule,
        AwardTypeView.@Nullable SourceView source,
        boolean verified,
        List<String> missing,
        @Nullable String whoCanChange,
        @Nullable Integer earliestYear,
        List<RequirementView> children) {

    /** A record that shows it. */
    public record EvidenceView(
            EvidenceKind kind,
            UUID id,
            String label,
            @Nullable LocalDate day) {}

    /** A rule as it is named elsewhere. */
    public record RuleRef(UUID id, RuleKind kind) {}

    static RequirementView of(Finding finding, boolean inFull, Language language) {
        var rule = finding.rule();
        var who = finding.whoCanChange();
        return new RequirementView(
                finding.code(),
                finding.outcome(),
                finding.detail().in(language),
                inFull
                        ? finding.evidence().stream()
                                .map(one -> new EvidenceView(
                                        one.kind(), one.id(), one.label().in(language), one.day()))
                                .toList()
                        : List.of(),
                rule == null ? null : new RuleRef(rule.id(), rule.kind()),
                rule == null ? null : rule.source(),
                rule == null || rule.verified(),
                finding.missing().stream().map(text -> text.in(language)).toList(),
                who == null ? null : who.in(language),
                finding.earliestYear(),
                finding.children().stream()
                        .map(child -> of(child, inFull, language))
                        .toList());
    }
}
