package vn.thidua.finding;

import org.jspecify.annotations.Nullable;
import vn.thidua.text.Text;

/**
 * Where a rule comes from.
 *
 * @param document the law, decree or guidance by kind and number; null for what follows from reason or practice alone
 * @param article where in it
 * @param says what the rule is, in short
 * @param verified whether somebody has held the rule against the document
 */
public record RuleSource(
        @Nullable String document, @Nullable String article, Text says, boolean verified) {

    static RuleSource law(String document, String article, String vi, String en) {
        return new RuleSource(document, article, Text.of(vi, en), false);
    }

    static RuleSource checkedLaw(String document, String article, String vi, String en) {
        return new RuleSource(document, article, Text.of(vi, en), true);
    }

    /** What anybody can see without a law, or what offices hold to. */
    static RuleSource practice(String vi, String en) {
        return new RuleSource(null, null, Text.of(vi, en), true);
    }
}
