package vn.thidua.rule;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CommendationType;
import vn.thidua.directive.Directive;
import vn.thidua.directive.SomeDirectives;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.time.Validity;

/** Rules for tests. */
public final class SomeRules {

    private SomeRules() {}

    /** A verified rule about an award, from 2015 on, of a document of its own. */
    public static AwardRule stored(@Nullable String award, RuleContent content, OrgUnit issuer) {
        return stored(award, content, issuer, rule -> {});
    }

    public static AwardRule stored(
            @Nullable String award, RuleContent content, OrgUnit issuer, Consumer<AwardRule> change) {
        var source = SomeDirectives.registered(issuer).id;
        return QuarkusTransaction.requiringNew().call(() -> {
            var rule = new AwardRule();
            rule.kind = kind(content);
            rule.awardCode = award;
            rule.content = Arc.container().instance(RuleContents.class).get().written(content);
            rule.validFrom = LocalDate.of(2015, 1, 1);
            rule.validTo = Validity.FOREVER;
            rule.sourceDirective = Directive.findById(source);
            rule.sourceArticle = "Điều 1";
            rule.verified = true;
            change.accept(rule);
            rule.persist();
            return rule;
        });
    }

    /** A stage of the way to the decision, at a level or, with none, anywhere on the way. */
    public static RuleContent stage(AwardStage stage, @Nullable OrgUnitLevel level, boolean required) {
        return new RuleContent.Stage(3, level, stage, required);
    }

    /** Ninety of a hundred of all members, by secret ballot, absent ones in writing. */
    public static RuleContent ninetyOfAll() {
        return new RuleContent.VoteThreshold(BigDecimal.valueOf(90), VoteDenominator.ALL_MEMBERS, true, true);
    }

    /** A local cap of the unit, as a request. */
    public static Map<String, Object> cap(OrgUnit unit) {
        var input = new HashMap<String, Object>();
        input.put("kind", "CAP");
        input.put("awardCode", "GRASSROOTS_EMULATION_FIGHTER");
        input.put("unitId", unit.id);
        input.put("content", Map.of("percent", 15, "of", "ADVANCED_WORKERS"));
        input.put("validFrom", "2024-01-01");
        input.put("sourceDirectiveId", SomeDirectives.registered(unit).id);
        input.put("sourceArticle", "Điều 7");
        input.put("verified", true);
        return input;
    }

    /** A rule as the book has it. */
    public static AppliedRule applied(RuleContent content, boolean verified) {
        return applied(content, verified, null, null, null, null);
    }

    public static AppliedRule applied(
            RuleContent content,
            boolean verified,
            @Nullable String award,
            @Nullable OrgUnitLevel level,
            @Nullable CommendationType type,
            @Nullable UUID unit) {
        return new AppliedRule(
                UUID.randomUUID(),
                kind(content),
                award,
                level,
                type,
                unit,
                content,
                null,
                verified,
                LocalDate.of(2015, 1, 1),
                Validity.FOREVER,
                null);
    }

    private static RuleKind kind(RuleContent content) {
        if (content instanceof RuleContent.Standard) {
            return RuleKind.STANDARD;
        }
        if (content instanceof RuleContent.DecidingAuthority) {
            return RuleKind.DECIDING_AUTHORITY;
        }
        if (content instanceof RuleContent.Stage) {
            return RuleKind.STAGE;
        }
        if (content instanceof RuleContent.Coefficient) {
            return RuleKind.COEFFICIENT;
        }
        if (content instanceof RuleContent.BaseSalary) {
            return RuleKind.BASE_SALARY;
        }
        if (content instanceof RuleContent.DossierPart) {
            return RuleKind.DOSSIER_PART;
        }
        if (content instanceof RuleContent.ProcessingLimit) {
            return RuleKind.PROCESSING_LIMIT;
        }
        if (content instanceof RuleContent.VoteThreshold) {
            return RuleKind.VOTE_THRESHOLD;
        }
        if (content instanceof RuleContent.Consultation) {
            return RuleKind.CONSULTATION;
        }
        if (content instanceof RuleContent.Cap) {
            return RuleKind.CAP;
        }
        throw new IllegalArgumentException(content.toString());
    }
}
