package vn.thidua.finding;

import java.util.stream.Stream;

/** Looks at a directive for one thing, or for a few that are seen in one look. Pure; takes linear time. */
@FunctionalInterface
public interface FindingRule {

    Stream<Finding> check(CheckedDirective directive);
}
