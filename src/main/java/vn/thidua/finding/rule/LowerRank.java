package vn.thidua.finding.rule;

import java.util.stream.Stream;
import vn.thidua.directive.CitationRelation;
import vn.thidua.finding.CheckedDirective;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.FindingRule;
import vn.thidua.finding.Mention;
import vn.thidua.text.Text;

/** A legal document is based on one that stands surely below it; see {@link LegalRanks}. */
final class LowerRank implements FindingRule {

    @Override
    public Stream<Finding> check(CheckedDirective directive) {
        var own = LegalRanks.of(directive.self());
        if (own.isEmpty()) {
            return Stream.empty();
        }
        return Mentions.once(directive.own().filter(mention -> mention.relation() == CitationRelation.BASED_ON))
                .filter(mention -> LegalRanks.of(mention.cited())
                        .filter(rank -> rank.highest() > own.get().lowest())
                        .isPresent())
                .map(mention -> finding(directive, mention));
    }

    private static Finding finding(CheckedDirective directive, Mention mention) {
        var explanation = Text.of(
                "%s căn cứ %s, văn bản có hiệu lực pháp lý thấp hơn."
                        .formatted(
                                directive.self().name().vi(),
                                mention.cited().name().vi()),
                "%s rests on %s, which has a lower legal rank."
                        .formatted(
                                directive.self().name().en(),
                                mention.cited().name().en()));
        return Finding.ofCitation(FindingCode.BASIS_OF_LOWER_RANK, mention, explanation)
                .relatedTo(Stream.of(mention.cited()));
    }
}
