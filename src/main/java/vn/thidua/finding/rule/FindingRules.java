package vn.thidua.finding.rule;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.finding.CheckedDirective;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingRule;
import vn.thidua.finding.TextSpan;

/** All rules. */
public final class FindingRules {

    private static final List<FindingRule> ALL = List.of(
            new MissingNumber(),
            new MissingDate(),
            new LaterDocument(),
            new InForceAtItsDate(),
            new GuidesAnotherLaw(),
            new CircularBasis(),
            new LowerRank(),
            new BasesOutOfOrder(),
            new SameSubject(),
            new RegisterAgainstDates(),
            new YearAgainstDate(),
            new UnusualIssuerCode(),
            new IssuerAgainstCode(),
            new IncompleteCitation(),
            new UnnumberedLaw(),
            new Notation(),
            new KindNotation(),
            new OcrNoise(),
            new HeadingSequence(),
            new HeadingPromise(),
            new Anniversary(),
            new RepeatedParagraph(),
            new NameVariants(),
            new UnclearQuota(),
            new DueDates(),
            new UnsetDeadline(),
            new MissingRecipient());

    private static final Comparator<Finding> IN_ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::code)
            .thenComparingInt(finding -> start(finding.span()));

    private FindingRules() {}

    /** What all rules find, the gravest first, then by code and place. */
    public static List<Finding> check(CheckedDirective directive) {
        return ALL.stream()
                .flatMap(rule -> rule.check(directive))
                .sorted(IN_ORDER)
                .toList();
    }

    private static int start(@Nullable TextSpan span) {
        return span == null ? 0 : span.start();
    }
}
