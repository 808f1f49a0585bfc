package vn.thidua.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.award.AwardType;
import vn.thidua.directive.Directive;
import vn.thidua.organization.OrgUnit;
import vn.thidua.page.Keyset;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.problem.Faults;
import vn.thidua.revision.Revision;
import vn.thidua.text.Text;
import vn.thidua.time.Validity;

/** Listing, adding and ending rules. */
@ApplicationScoped
class AwardRuleDesk {

    private final RuleContents contents;
    private final Caller caller;
    private final EntityManager database;

    AwardRuleDesk(RuleContents contents, Caller caller, EntityManager database) {
        this.contents = contents;
        this.caller = caller;
        this.database = database;
    }

    /** What the list can be narrowed by. */
    record Filter(
            @Nullable RuleKind kind,
            @Nullable String awardCode,
            @Nullable LocalDate asOf,
            @Nullable UUID unitId) {}

    Page<AwardRuleView> list(Filter filter, PageRequest request) {
        return Keyset.of(
                        AwardRule.class,
                        "r",
                        "AwardRule r left join fetch r.sourceDirective left join fetch r.unit",
                        "r.id",
                        rule -> rule.id)
                .where("r.kind = :kind", "kind", filter.kind)
                .where("r.awardCode = :award", "award", filter.awardCode)
                .where("r.validFrom <= :day and r.validTo >= :day", "day", filter.asOf)
                .where("r.unit.id = :unit", "unit", filter.unitId)
                .page(database, request)
                .map(this::view);
    }

    AwardRuleView view(AwardRule rule) {
        return AwardRuleView.of(rule, contents);
    }

    AwardRule create(AwardRuleInput input) {
        var content = contents.accepted(input.kind(), input.content());
        var faults = new Faults();
        var unit = unit(input.unitId(), faults);
        requireAdministrator(unit);
        var rule = new AwardRule();
        rule.kind = input.kind();
        rule.content = contents.written(content);
        rule.awardCode = award(input, faults);
        rule.level = input.level();
        rule.commendationType = input.commendationType();
        rule.unit = unit;
        rule.validFrom = input.validFrom();
        rule.validTo = Validity.stored(input.validTo());
        rule.sourceDirective = source(input.sourceDirectiveId(), faults);
        rule.sourceArticle = input.sourceArticle();
        rule.verified = input.verified();
        rule.note = input.note();
        check(input, faults);
        faults.refuse();
        rule.persistAndFlush();
        return rule;
    }

    AwardRule end(UUID id, @Nullable Revision revision, RuleEndInput input) {
        var rule = AwardRule.existing(id);
        requireAdministrator(rule.unit);
        Revision.check(revision, rule.revision);
        rule.end(input.validTo());
        rule.persistAndFlush();
        return rule;
    }

    private void requireAdministrator(@Nullable OrgUnit unit) {
        if (unit == null) {
            caller.requireWholeService(Set.of());
        } else {
            caller.require(unit.id, Set.of());
        }
    }

    private static @Nullable OrgUnit unit(@Nullable UUID id, Faults faults) {
        if (id == null) {
            return null;
        }
        OrgUnit unit = OrgUnit.findById(id);
        if (unit == null) {
            faults.unknown("#/unitId", Text.of("đơn vị", "unit"), id);
            faults.refuse();
        }
        return unit;
    }

    private static @Nullable String award(AwardRuleInput input, Faults faults) {
        var code = input.awardCode();
        if (code != null && AwardType.byCode(code, input.validFrom()).isEmpty()) {
            faults.unknown("#/awardCode", Text.of("danh hiệu, hình thức khen thưởng", "award"), code);
        }
        return code;
    }

    private static @Nullable Directive source(@Nullable UUID id, Faults faults) {
        if (id == null) {
            return null;
        }
        Directive directive = Directive.findById(id);
        if (directive == null) {
            faults.unknown("#/sourceDirectiveId", Text.of("văn bản", "directive"), id);
            return null;
        }
        return directive.mergedInto == null ? directive : directive.mergedInto;
    }

    private static void check(AwardRuleInput input, Faults faults) {
        faults.order(input.validFrom(), input.validTo(), "#/validTo");
        faults.ruleIf(
                input.verified() && input.sourceDirectiveId() == null,
                "#/verified",
                "NO_SOURCE",
                Text.of(
                        "Chỉ quy định có văn bản nguồn mới được coi là đã kiểm chứng.",
                        "Only a rule with a source can have been checked."));
        faults.ruleIf(
                input.sourceArticle() != null && input.sourceDirectiveId() == null,
                "#/sourceArticle",
                "NO_SOURCE",
                Text.of("Điều khoản phải thuộc một văn bản.", "An article belongs to a document."));
        faults.ruleIf(
                input.kind() == RuleKind.CAP && input.sourceDirectiveId() == null,
                "#/sourceDirectiveId",
                "REQUIRED",
                Text.of(
                        "Tỷ lệ tối đa là chính sách địa phương, phải nêu văn bản.",
                        "A cap is local policy and needs its own source."));
        faults.ruleIf(
                input.kind() == RuleKind.COMMENDATION_TYPE && input.commendationType() == null,
                "#/commendationType",
                "REQUIRED",
                Text.of("Phải nêu loại hình khen thưởng.", "The commendation type is needed."));
        faults.ruleIf(
                input.kind() == RuleKind.BASE_SALARY && input.awardCode() != null,
                "#/awardCode",
                "NOT_ALLOWED",
                Text.of("Mức lương cơ sở là chung.", "There is one base salary for all awards."));
    }
}
