package vn.thidua.finding.rule;

import java.util.List;
import vn.thidua.finding.FindingRule;
import vn.thidua.finding.SomeChecks;

/** What a rule finds, in short. */
final class Found {

    private Found() {}

    /** Codes, and suggestions where there are some. */
    static List<String> by(FindingRule rule, SomeChecks directive) {
        return rule.check(directive.checked())
                .map(finding -> finding.suggestion() == null
                        ? finding.code().name()
                        : finding.code().name() + " " + finding.suggestion())
                .toList();
    }
}
