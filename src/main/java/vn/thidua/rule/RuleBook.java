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

    /** Who decides on an award for a unit: the nearest in its line on whose level somebody does. */
    public Authority authority(String awardCode, @Nullable CommendationType type, List<UnitInLine> line) {
        var ids = line.stream().map(UnitInLine::id).collect(Collectors.toSet());
        var applying = applying(RuleKind.DECIDING_AUTHORITY, awardCode, type, ids);
        var none = applying.stream()
                .filter(rule -> rule.content() instanceof RuleContent.DecidingAuthority content && content.none())
                .toList();
        var some = applying.stream().filter(rule -> !none.contains(rule)).toList();
        for (var unit : line) {
            var deciding = some.stream()
                    .filter(rule -> decides(rule, unit.level()))
                    .filter(rule -> none.stream().noneMatch(other -> bars(other, unit.level())))
                    .toList();
            if (!deciding.isEmpty()) {
                return new Authority(unit, deciding, false);
            }
        }
        var barring = none.stream()
                .filter(rule -> line.stream().anyMatch(unit -> bars(rule, unit.level())))
                .toList();
        return new Authority(null, barring.isEmpty() ? some : barring, !barring.isEmpty());
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
