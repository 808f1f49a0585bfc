package vn.thidua.finding.rule;

import java.util.stream.Stream;
import vn.thidua.finding.CheckedDirective;
import vn.thidua.finding.Days;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.FindingRule;
import vn.thidua.finding.KnownDocument;
import vn.thidua.finding.Mention;
import vn.thidua.text.Text;

/** A document is cited that was issued after the one that cites it. Once for every document. */
final class LaterDocument implements FindingRule {

    @Override
    public Stream<Finding> check(CheckedDirective directive) {
        return Mentions.once(directive.mentions().stream()
                        .filter(mention -> isLater(mention.cited(), citing(directive, mention))))
                .map(mention -> finding(mention, citing(directive, mention)));
    }

    private static KnownDocument citing(CheckedDirective directive, Mention mention) {
        var other = mention.citing();
        return other == null ? directive.self() : other;
    }

    private static boolean isLater(KnownDocument cited, KnownDocument citing) {
        var citingDate = citing.issuedOn();
        var citedDate = cited.issuedOn();
        return citingDate != null && citedDate != null && citedDate.earliest().isAfter(citingDate.latest());
    }

    private static Finding finding(Mention mention, KnownDocument citing) {
        var cited = mention.cited();
        var finding = Finding.ofCitation(
                FindingCode.CITES_LATER_DOCUMENT,
                mention,
                Text.of(
                        "%s dẫn %s, ban hành sau %s."
                                .formatted(
                                        citing.name().vi(),
                                        cited.name().vi(),
                                        day(citing).vi()),
                        "%s cites %s, which was issued after %s."
                                .formatted(
                                        citing.name().en(),
                                        cited.name().en(),
                                        day(citing).en())));
        return finding.relatedTo(Stream.of(cited));
    }

    private static Text day(KnownDocument document) {
        var date = document.issuedOn();
        return date == null ? Text.of("", "") : Days.named(date);
    }
}
