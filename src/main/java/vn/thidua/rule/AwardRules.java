package vn.thidua.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CommendationType;

/** The rules that hold on a day, for others to go by. */
@ApplicationScoped
public class AwardRules {

    private static final String QUERY = """
            from AwardRule r left join fetch r.sourceDirective
            where r.kind in (:kinds) and r.validFrom <= :day and r.validTo >= :day
             and (r.unit is null%s)%s order by case when r.unit is null then 0 else 1 end, r.id""";

    private final RuleContents contents;
    private final UnitLines lines;
    private final EntityManager database;

    AwardRules(RuleContents contents, UnitLines lines, EntityManager database) {
        this.contents = contents;
        this.lines = lines;
        this.database = database;
    }

    /**
     * The rules of a kind for an award on a day, those for everybody first, then the local ones of the unit and of
     * those above it.
     *
     * @param type null: rules for any commendation type
     * @param unitId null: no local rules
     */
    public List<AppliedRule> applying(
            RuleKind kind, String awardCode, @Nullable CommendationType type, @Nullable UUID unitId, LocalDate day) {
        var line = unitId == null ? Set.<UUID>of() : idsOfLine(unitId, day);
        return book(EnumSet.of(kind), Set.of(awardCode), line, day).applying(kind, awardCode, type, line);
    }

    /** Who decides on an award for a unit on a day. */
    public RuleBook.Authority authority(String awardCode, @Nullable CommendationType type, UUID unitId, LocalDate day) {
        var line = lines.of(Set.of(unitId), day).getOrDefault(unitId, List.of());
        var ids = line.stream().map(UnitInLine::id).collect(Collectors.toSet());
        return book(EnumSet.of(RuleKind.DECIDING_AUTHORITY), Set.of(awardCode), ids, day)
                .authority(awardCode, type, line);
    }

    /**
     * All rules of some kinds on a day, in one statement.
     *
     * @param awardCodes of rules for single awards, those of these; empty: of all
     * @param units whose local rules are read too
     */
    public RuleBook book(Set<RuleKind> kinds, Collection<String> awardCodes, Collection<UUID> units, LocalDate day) {
        var query = database.createQuery(
                        QUERY.formatted(
                                units.isEmpty() ? "" : " or r.unit.id in (:units)",
                                awardCodes.isEmpty() ? "" : " and (r.awardCode is null or r.awardCode in (:awards))"),
                        AwardRule.class)
                .setParameter("kinds", kinds)
                .setParameter("day", day);
        if (!units.isEmpty()) {
            query.setParameter("units", units);
        }
        if (!awardCodes.isEmpty()) {
            query.setParameter("awards", awardCodes);
        }
        return new RuleBook(query.getResultList().stream().map(this::applied).toList());
    }

    /** Coefficients and base salaries for everybody on any of the days, in one statement. */
    List<AppliedRule> ofMoney(Collection<String> awardCodes, Collection<LocalDate> days) {
        return database.createQuery("""
                        from AwardRule r left join fetch r.sourceDirective
                        where r.kind in (COEFFICIENT, BASE_SALARY) and r.validFrom <= :last and r.validTo >= :first
                         and r.unit is null and (r.awardCode is null or r.awardCode in (:awards)) order by r.id""", AwardRule.class)
                .setParameter("first", Collections.min(days))
                .setParameter("last", Collections.max(days))
                .setParameter("awards", awardCodes)
                .getResultStream()
                .map(this::applied)
                .toList();
    }

    Set<UUID> idsOfLine(UUID unitId, LocalDate day) {
        return lines.of(Set.of(unitId), day).getOrDefault(unitId, List.of()).stream()
                .map(UnitInLine::id)
                .collect(Collectors.toSet());
    }

    private AppliedRule applied(AwardRule rule) {
        return new AppliedRule(
                rule.id,
                rule.kind,
                rule.awardCode,
                rule.level,
                rule.commendationType,
                rule.unit == null ? null : rule.unit.id,
                contents.read(rule.kind, rule.content),
                AwardRuleView.source(rule),
                rule.verified,
                rule.validFrom,
                rule.validTo,
                rule.note);
    }
}
