package vn.thidua.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.award.AwardHolder;
import vn.thidua.award.AwardType;
import vn.thidua.award.AwardTypeView;
import vn.thidua.award.NomineeKind;
import vn.thidua.problem.DomainException;
import vn.thidua.text.Language;
import vn.thidua.text.Text;

/** The catalogue, award by award, with the rules of a day. */
@ApplicationScoped
class AwardEntries {

    private static final Text AWARD = Text.of("danh hiệu, hình thức khen thưởng", "award");

    private final AwardRules rules;
    private final AwardMoney money;
    private final RuleContents contents;
    private final Caller caller;
    private final EntityManager database;

    AwardEntries(AwardRules rules, AwardMoney money, RuleContents contents, Caller caller, EntityManager database) {
        this.rules = rules;
        this.money = money;
        this.contents = contents;
        this.caller = caller;
        this.database = database;
    }

    AwardEntryView entry(String code, @Nullable LocalDate asOf, @Nullable UUID unitId, Language language) {
        var day = asOf == null ? caller.today() : asOf;
        var award = AwardType.byCode(code, day).orElseThrow(() -> DomainException.notFound(AWARD));
        var byKind = rulesOf(code, unitId == null ? Set.of() : rules.idsOfLine(unitId, day), day);
        return new AwardEntryView(
                AwardTypeView.of(award),
                day,
                of(byKind, RuleKind.STANDARD),
                of(byKind, RuleKind.DECIDING_AUTHORITY),
                of(byKind, RuleKind.STAGE),
                of(byKind, RuleKind.DOSSIER_PART),
                of(byKind, RuleKind.VOTE_THRESHOLD),
                of(byKind, RuleKind.CONSULTATION),
                of(byKind, RuleKind.PROCESSING_LIMIT),
                of(byKind, RuleKind.CAP),
                of(byKind, RuleKind.COEFFICIENT),
                of(byKind, RuleKind.BASE_SALARY),
                of(byKind, RuleKind.COMMENDATION_TYPE),
                money(award, day, language));
    }

    private Map<RuleKind, List<AwardRuleView>> rulesOf(String code, Collection<UUID> line, LocalDate day) {
        var local = line.isEmpty() ? "" : " or r.unit.id in (:line)";
        var query = database.createQuery(
                        "from AwardRule r left join fetch r.sourceDirective left join fetch r.unit"
                                + " where r.validFrom <= :day and r.validTo >= :day"
                                + " and (r.awardCode is null or r.awardCode = :code) and (r.unit is null" + local + ")"
                                + " order by case when r.unit is null then 0 else 1 end, r.id",
                        AwardRule.class)
                .setParameter("day", day)
                .setParameter("code", code);
        if (!line.isEmpty()) {
            query.setParameter("line", line);
        }
        return query.getResultList().stream()
                .map(rule -> AwardRuleView.of(rule, contents))
                .collect(Collectors.groupingBy(
                        AwardRuleView::kind, () -> new EnumMap<>(RuleKind.class), Collectors.toList()));
    }

    private static List<AwardRuleView> of(Map<RuleKind, List<AwardRuleView>> byKind, RuleKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    private List<AwardEntryView.MoneyView> money(AwardType award, LocalDate day, Language language) {
        return Arrays.stream(NomineeKind.values())
                .filter(kind ->
                        award.holder == AwardHolder.ANY || award.holder.name().equals(kind.name()))
                .map(kind -> view(kind, money.of(award.code, kind, day), language))
                .toList();
    }

    private static AwardEntryView.MoneyView view(NomineeKind kind, AwardMoney.Money money, Language language) {
        var reason = money.reason();
        return new AwardEntryView.MoneyView(
                kind,
                money.amount(),
                money.coefficient(),
                money.baseSalary(),
                money.rules(),
                reason == null ? null : reason.in(language));
    }
}
