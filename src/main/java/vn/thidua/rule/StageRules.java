package vn.thidua.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.OrgUnitLevel;

/**
 * Which stages the rules of a day require. A rule for one commendation type goes before one for all, then one for the
 * award before one for all awards; a local rule only ever asks for more. A rule that nobody has checked never lifts what
 * a checked one asks for. Plain Java.
 */
final class StageRules {

    private StageRules() {}

    private record Place(AwardStage stage, @Nullable OrgUnitLevel level) {}

    /**
     * @param applying rules about stages of the award and type
     * @param way from the proposing unit to the one that decides; a stage at a level that is not on it does not count
     */
    static List<RequiredStage> of(List<AppliedRule> applying, List<UnitInLine> way) {
        var places = new LinkedHashMap<Place, List<AppliedRule>>();
        for (var rule : applying) {
            var level = level(rule);
            if (level == null || way.stream().anyMatch(unit -> unit.level() == level)) {
                places.computeIfAbsent(new Place(content(rule).stage(), level), place -> new ArrayList<>())
                        .add(rule);
            }
        }
        return places.entrySet().stream()
                .flatMap(entry -> required(entry.getValue()).stream()
                        .map(rule -> new RequiredStage(
                                entry.getKey().stage(), entry.getKey().level(), rule)))
                .sorted((one, other) ->
                        Integer.compare(content(one.rule()).order(), content(other.rule()).order()))
                .toList();
    }

    /** The rules that ask for it: one of those for everybody at the most, and the local ones. */
    private static List<AppliedRule> required(List<AppliedRule> rules) {
        var asking = new ArrayList<AppliedRule>();
        var everybody = rules.stream().filter(rule -> rule.unitId() == null).toList();
        var checked = mostPrecise(everybody, AppliedRule::verified);
        var any = mostPrecise(everybody, rule -> true);
        first(checked).or(() -> first(isLifted(checked, any) ? List.of() : any)).ifPresent(asking::add);
        rules.stream()
                .filter(rule -> rule.unitId() != null && content(rule).required())
                .forEach(asking::add);
        var certain = asking.stream().filter(AppliedRule::verified).toList();
        return certain.isEmpty() ? asking : certain;
    }

    private static Optional<AppliedRule> first(List<AppliedRule> rules) {
        return rules.stream().filter(rule -> content(rule).required()).findFirst();
    }

    /** Whether a checked rule, as precise as any other, says that the stage is not required. */
    private static boolean isLifted(List<AppliedRule> checked, List<AppliedRule> any) {
        return !checked.isEmpty() && precision(checked.get(0)) == precision(any.get(0));
    }

    private static List<AppliedRule> mostPrecise(List<AppliedRule> rules, Predicate<AppliedRule> which) {
        var those = rules.stream().filter(which).toList();
        var most = those.stream().mapToInt(StageRules::precision).max().orElse(0);
        return those.stream().filter(rule -> precision(rule) == most).collect(Collectors.toList());
    }

    private static int precision(AppliedRule rule) {
        return (rule.commendationType() == null ? 0 : 2) + (rule.awardCode() == null ? 0 : 1);
    }

    private static @Nullable OrgUnitLevel level(AppliedRule rule) {
        var level = content(rule).level();
        return level == null ? rule.level() : level;
    }

    private static RuleContent.Stage content(AppliedRule rule) {
        return (RuleContent.Stage) rule.content();
    }
}
