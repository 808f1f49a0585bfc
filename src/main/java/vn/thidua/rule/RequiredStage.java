package vn.thidua.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.text.Text;

/**
 * A stage that must have been gone through before the decision.
 *
 * @param level at which it takes place; null: at the proposing unit or any above it, up to those who decide
 * @param rule that asks for it; one that nobody has checked leaves open whether the stage is required
 */
public record RequiredStage(AwardStage stage, @Nullable OrgUnitLevel level, AppliedRule rule) {

    /** The units on the way at which the stage may have taken place. */
    public List<UnitInLine> places(List<UnitInLine> way) {
        return way.stream()
                .filter(unit -> level == null || unit.level() == level)
                .toList();
    }

    /** The stage, with the rule that asks for it and where that comes from. */
    public Text named() {
        var from = rule.named();
        var at = level == null ? Text.of("", "") : level.label();
        return Text.of(
                "“%s”%s (%s)".formatted(stage.label().vi(), level == null ? "" : " cấp " + at.vi(), from.vi()),
                "“%s”%s (%s)".formatted(stage.label().en(), level == null ? "" : " at level " + at.en(), from.en()));
    }
}
