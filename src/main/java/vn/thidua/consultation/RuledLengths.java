package vn.thidua.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardTypeView;
import vn.thidua.award.CommendationType;
import vn.thidua.nomination.NominationLabel;
import vn.thidua.organization.OrgUnit;
import vn.thidua.rule.AppliedRule;
import vn.thidua.rule.AwardRules;
import vn.thidua.rule.RuleContent;
import vn.thidua.rule.RuleKind;

/** How long rules ask for a list to be shown. */
@ApplicationScoped
class RuledLengths {

    /**
     * Of a rule.
     *
     * @param workingDays at least so many after the day on which it opens
     * @param source article and document, where there is one on record
     * @param verified false: nobody has checked the source, so that it warns and does not refuse
     */
    record Length(int workingDays, @Nullable String source, boolean verified) {}

    /** An award and the type of its commendation, as rules ask for them. */
    private record Subject(String awardCode, CommendationType type) {}

    private final AwardRules rules;

    RuledLengths(AwardRules rules) {
        this.rules = rules;
    }

    /** What applies to any of the nominations, for the unit that shows them, on a day. */
    List<Length> asked(Collection<NominationLabel> nominations, OrgUnit unit, LocalDate day) {
        return nominations.stream()
                .map(one -> new Subject(one.awardCode(), one.commendationType()))
                .distinct()
                .flatMap(one -> asked(one.awardCode, one.type, unit, day).stream())
                .distinct()
                .toList();
    }

    /** What applies to one award, for the unit that shows the list, on a day. */
    List<Length> asked(String awardCode, CommendationType type, OrgUnit unit, LocalDate day) {
        return rules.applying(RuleKind.CONSULTATION, awardCode, type, unit.id, day).stream()
                .filter(rule -> rule.level() == null || rule.level() == unit.level)
                .map(RuledLengths::length)
                .distinct()
                .toList();
    }

    private static Length length(AppliedRule rule) {
        var source = rule.source();
        return new Length(
                ((RuleContent.Consultation) rule.content()).workingDays(),
                source == null ? null : words(source),
                rule.verified());
    }

    private static @Nullable String words(AwardTypeView.SourceView source) {
        var words = Stream.of(source.article(), source.directive().number())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? null : words;
    }
}
