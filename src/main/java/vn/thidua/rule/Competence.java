package vn.thidua.rule;

import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.text.Text;

/**
 * Whether a unit may decide on an award.
 *
 * @param rules those that say so: the verified ones where there are any, as a rule that nobody has checked neither
 *     gives nor takes beside one that somebody has
 */
public record Competence(Outcome outcome, List<AppliedRule> rules) {

    /** What rules say of the unit. */
    public enum Outcome {
        /** It decides. */
        NAMED,
        /** Nobody has the authority on its level. */
        NOBODY,
        /** Others decide. */
        OTHERS,
        /** No rule is about the award. */
        NO_RULE
    }

    static Competence of(Outcome outcome, List<AppliedRule> rules) {
        var verified = rules.stream().filter(AppliedRule::verified).toList();
        return new Competence(outcome, verified.isEmpty() ? rules : verified);
    }

    /** Whether somebody has checked what the rules say. */
    public boolean isVerified() {
        return rules.stream().anyMatch(AppliedRule::verified);
    }

    /** The levels that the rules name instead. */
    public Text levels() {
        var named = rules.stream()
                .filter(rule ->
                        rule.content() instanceof RuleContent.DecidingAuthority content && content.levels() != null)
                .flatMap(rule -> levels((RuleContent.DecidingAuthority) rule.content()).stream())
                .distinct()
                .sorted()
                .toList();
        return Text.of(
                named.stream().map(level -> level.label().vi()).collect(Collectors.joining(", ")),
                named.stream().map(level -> level.label().en()).collect(Collectors.joining(", ")));
    }

    private static List<OrgUnitLevel> levels(RuleContent.DecidingAuthority content) {
        return content.levels() == null ? List.of() : content.levels();
    }
}
