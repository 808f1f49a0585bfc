package vn.thidua.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CommendationType;
import vn.thidua.organization.OrgUnitKind;
import vn.thidua.organization.OrgUnitLevel;

/** The rules of one day. A local rule adds to those for everybody and replaces none. Plain Java. */
public final class RuleBook {

    private final Map<RuleKind, List<AppliedRule>> rules = new EnumMap<>(RuleKind.class);

    /** @param rules in the order in which they are to be answered */
    public RuleBook(Collection<AppliedRule> rules) {
        rules.forEach(rule -> this.rules
                .computeIfAbsent(rule.kind(), kind -> new ArrayList<>())
                .add(rule));
    }

    /**
     * The rules of a kind for an award.
     *
     * @param type null: rules for any commendation type
     * @param line the unit and those above it, whose local rules count
     */
    public List<AppliedRule> applying(
            RuleKind kind, String awardCode, @Nullable CommendationType type, Collection<UUID> line) {
        return rules.getOrDefault(kind, List.of()).stream()
                .filter(rule -> rule.awardCode() == null || rule.awardCode().equals(awardCode))
                .filter(rule -> type == null || rule.commendationType() == null || rule.commendationType() == type)
                .filter(rule -> rule.unitId() == null || line.contains(rule.unitId()))
                .toList();
    }

    /**
     * The stages that must have been gone through before the decision on an award, in their order.
     *
     * @param way from the proposing unit to the one that decides
     * @param line the proposing unit and all above it, whose local rules count
     */
    public List<RequiredStage> stages(
            String awardCode, CommendationType type, List<UnitInLine> way, Collection<UUID> line) {
        return StageRules.of(applying(RuleKind.STAGE, awardCode, type, line), way);
    }

    /**
     * Who decides on an award for a unit: the nearest authority in its line on whose level somebody does. That nobody
     * has the authority (any more) on a level tells something of an award only where that is said of this award or of
     * every level, or where a rule would give it to that level.
     */
    public Authority authority(String awardCode, @Nullable CommendationType type, List<UnitInLine> line) {
        var applying = authorities(awardCode, type, line);
        var none = applying.stream().filter(RuleBook::isNone).toList();
        var some = applying.stream().filter(rule -> !none.contains(rule)).toList();
        for (var unit : line) {
            var deciding = some.stream()
                    .filter(rule -> unit.isAuthority() && decides(rule, unit.level()))
                    .filter(rule -> none.stream().noneMatch(other -> bars(other, unit.level())))
                    .toList();
            if (!deciding.isEmpty()) {
                return new Authority(unit, deciding, false);
            }
        }
        var barring = none.stream()
                .filter(rule -> line.stream()
                        .anyMatch(unit -> bars(rule, unit.level())
                                && (rule.awardCode() != null
                                        || rule.level() == null
                                        || some.stream().anyMatch(one -> decides(one, unit.level())))))
                .sorted((one, other) -> Boolean.compare(other.verified(), one.verified()))
                .toList();
        return new Authority(null, barring.isEmpty() ? some : barring, !barring.isEmpty());
    }

    /**
     * Whether a unit may decide on an award.
     *
     * @param line the proposing unit and all above it, whose local rules count
     */
    public Competence competence(
            String awardCode,
            @Nullable CommendationType type,
            List<UnitInLine> line,
            OrgUnitLevel level,
            OrgUnitKind kind) {
        var applying = authorities(awardCode, type, line);
        var none = applying.stream()
                .filter(rule -> isNone(rule) && bars(rule, level))
                .toList();
        if (!none.isEmpty()) {
            return Competence.of(Competence.Outcome.NOBODY, none);
        }
        var some = applying.stream().filter(rule -> !isNone(rule)).toList();
        var naming = some.stream()
                .filter(rule -> UnitInLine.decidesFor(level, kind) && decides(rule, level))
                .toList();
        if (naming.stream().noneMatch(AppliedRule::verified) && some.stream().anyMatch(AppliedRule::verified)) {
            return new Competence(Competence.Outcome.OTHERS, naming.isEmpty() ? verified(some) : naming);
        }
        if (!naming.isEmpty()) {
            return Competence.of(Competence.Outcome.NAMED, naming);
        }
        return Competence.of(some.isEmpty() ? Competence.Outcome.NO_RULE : Competence.Outcome.OTHERS, some);
    }

    private List<AppliedRule> authorities(String awardCode, @Nullable CommendationType type, List<UnitInLine> line) {
        var ids = line.stream().map(UnitInLine::id).collect(Collectors.toSet());
        return applying(RuleKind.DECIDING_AUTHORITY, awardCode, type, ids);
    }

    private static List<AppliedRule> verified(List<AppliedRule> rules) {
        return rules.stream().filter(AppliedRule::verified).toList();
    }

    private static boolean isNone(AppliedRule rule) {
        return rule.content() instanceof RuleContent.DecidingAuthority content && content.none();
    }

    private static boolean decides(AppliedRule rule, OrgUnitLevel level) {
        Set<OrgUnitLevel> levels =
                rule.content() instanceof RuleContent.DecidingAuthority content && content.levels() != null
                        ? EnumSet.copyOf(content.levels())
                        : Set.of();
        return levels.contains(level) && (rule.level() == null || rule.level() == level);
    }

    /** Without a level, a rule that there is no authority bars every level. */
    private static boolean bars(AppliedRule rule, OrgUnitLevel level) {
        return rule.level() == null || rule.level() == level;
    }

    /**
     * Who decides.
     *
     * @param unit the nearest in the line on whose level somebody decides; null: nobody, or nobody known
     * @param rules the rules that say so
     * @param none the rules say that there is no competent authority on the levels of this line
     */
    public record Authority(@Nullable UnitInLine unit, List<AppliedRule> rules, boolean none) {

        /** Whether somebody has checked one of the sources. */
        public boolean isVerified() {
            return rules.stream().anyMatch(AppliedRule::verified);
        }
    }
}
