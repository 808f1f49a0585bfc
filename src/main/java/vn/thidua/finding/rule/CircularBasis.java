package vn.thidua.finding.rule;

import java.util.stream.Stream;
import vn.thidua.finding.CheckedDirective;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.FindingRule;
import vn.thidua.finding.KnownDocument;
import vn.thidua.text.Text;

/** What the directive rests on rests on the directive. */
final class CircularBasis implements FindingRule {

    @Override
    public Stream<Finding> check(CheckedDirective directive) {
        return directive.circular().stream().map(basis -> finding(directive.self(), basis));
    }

    private static Finding finding(KnownDocument self, KnownDocument basis) {
        return Finding.ofField(
                        FindingCode.CIRCULAR_BASIS,
                        self,
                        "#/citations",
                        Text.of(
                                "%s là căn cứ của %s, mà văn bản đó lại dựa vào nó."
                                        .formatted(
                                                basis.name().vi(), self.name().vi()),
                                "%s is a basis of %s and rests on it in turn."
                                        .formatted(
                                                basis.name().en(), self.name().en())))
                .relatedTo(Stream.of(basis));
    }
}
