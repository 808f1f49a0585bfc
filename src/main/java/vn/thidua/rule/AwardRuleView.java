package vn.thidua.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardTypeView;
import vn.thidua.award.CommendationType;
import vn.thidua.directive.DirectiveRef;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.organization.UnitRef;
import vn.thidua.revision.Revised;
import vn.thidua.time.Validity;

/**
 * A rule with its days and its source.
 *
 * @param unit whose local rule it is; null: a rule for everybody
 * @param content in the shape of the kind
 * @param validTo inclusive; null while there is no end
 * @param source null where no document is on record
 * @param verified false: nobody has checked the source, and the rule answers "unknown"
 */
public record AwardRuleView(
        UUID id,
        int revision,
        RuleKind kind,
        @Nullable String awardCode,
        @Nullable OrgUnitLevel level,
        @Nullable CommendationType commendationType,
        @Nullable UnitRef unit,
        JsonNode content,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        AwardTypeView.@Nullable SourceView source,
        boolean verified,
        @Nullable String note)
        implements Revised {

    static AwardRuleView of(AwardRule rule, RuleContents contents) {
        return new AwardRuleView(
                rule.id,
                rule.revision,
                rule.kind,
                rule.awardCode,
                rule.level,
                rule.commendationType,
                UnitRef.ofNullable(rule.unit),
                contents.tree(rule.content),
                rule.validFrom,
                Validity.shown(rule.validTo),
                source(rule),
                rule.verified,
                rule.note);
    }

    static AwardTypeView.@Nullable SourceView source(AwardRule rule) {
        return rule.sourceDirective == null
                ? null
                : new AwardTypeView.SourceView(DirectiveRef.of(rule.sourceDirective), rule.sourceArticle);
    }
}
