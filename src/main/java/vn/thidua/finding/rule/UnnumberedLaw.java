package vn.thidua.finding.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.finding.CheckedDirective;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.FindingRule;
import vn.thidua.finding.KnownDocument;
import vn.thidua.finding.LawNames;
import vn.thidua.finding.Mention;
import vn.thidua.text.Text;

/** A law is named without number or year although several have that name: the day tells which one is meant. */
final class UnnumberedLaw implements FindingRule {

    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");

    @Override
    public Stream<Finding> check(CheckedDirective directive) {
        return Mentions.once(directive.own().filter(UnnumberedLaw::isBare))
                .flatMap(mention -> finding(directive, mention).stream())
                .limit(20);
    }

    private static boolean isBare(Mention mention) {
        var words = mention.words();
        return mention.cited().isLaw()
                && words != null
                && mention.numberAsWritten() == null
                && !YEAR.matcher(words).find();
    }

    private static Optional<Finding> finding(CheckedDirective directive, Mention mention) {
        var name = LawNames.key(String.valueOf(mention.words()));
        var sameName = directive.laws().stream()
                .filter(law ->
                        law.subject() != null && LawNames.key(law.subject()).equals(name))
                .toList();
        if (sameName.size() < 2) {
            return Optional.empty();
        }
        var day = directive.day().orElse(null);
        var inForce = day == null
                ? List.<KnownDocument>of()
                : sameName.stream().filter(law -> mayBeMeant(law, day)).toList();
        var all = sameName.stream().map(KnownDocument::number).collect(Collectors.joining(", "));
        var finding = Finding.ofCitation(
                FindingCode.LAW_WITHOUT_NUMBER,
                mention,
                Text.of(
                        "Có nhiều luật cùng tên: %s.%s".formatted(all, meant(inForce, " Theo thời điểm là ")),
                        "Several laws have this name: %s.%s".formatted(all, meant(inForce, " By its day it is "))));
        return Optional.of(
                inForce.size() == 1
                        ? finding.suggesting(inForce.get(0).number()).relatedTo(inForce.stream())
                        : finding.relatedTo(sameName.stream()));
    }

    private static boolean mayBeMeant(KnownDocument law, LocalDate day) {
        var from = law.inForceFrom();
        var to = law.inForceTo();
        var issued = law.earliest();
        return (issued == null || !issued.isAfter(day))
                && (from == null || !from.isAfter(day))
                && (to == null || !to.isBefore(day));
    }

    private static String meant(List<KnownDocument> laws, String lead) {
        return laws.size() == 1 ? lead + laws.get(0).number() + "." : "";
    }
}
