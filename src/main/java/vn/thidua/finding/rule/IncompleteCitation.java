package vn.thidua.finding.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thidua.directive.DirectiveIdentity;
import vn.thidua.directive.DirectiveNumber;
import vn.thidua.directive.NumberRegister;
import vn.thidua.finding.CheckedDirective;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.FindingRule;
import vn.thidua.finding.Mention;
import vn.thidua.finding.Mention.Completeness;
import vn.thidua.finding.Mention.Part;
import vn.thidua.text.Text;

/**
 * A numbered document is cited without its day, or without its issuer where the number does not tell it, and no other
 * mention in the text supplies that. Numbers that show their year are left alone: they say enough.
 */
final class IncompleteCitation implements FindingRule {

    /** How far behind a citation its day may still stand: "Chỉ thị 05-CT/TW khóa XII ngày 15/5/2016". */
    private static final int NEAR = 60;

    private static final Pattern DATE = Pattern.compile("[0-9]{1,2}\\s*/\\s*[0-9]{1,2}\\s*/\\s*[0-9]{4}|ngày\\s+[0-9]{1,2}\\s");

    /** One issuer for a list of documents, in the same line. */
    private static final Pattern LIST_OF_ISSUER = Pattern.compile("(?iu)văn bản (?:của|do) [^:\\n]{1,80}:");

    @Override
    public Stream<Finding> check(CheckedDirective directive) {
        var read = directive.text();
        if (read != null && OcrNoise.isNoisy(read.text())) {
            return Stream.empty();
        }
        var text = read == null ? null : ComposedText.of(read.text());
        Map<String, List<Mention>> byNumber = new LinkedHashMap<>();
        directive.mentions().stream()
                .filter(mention -> mention.words() != null && mention.number() != null)
                .forEach(mention -> byNumber
                        .computeIfAbsent(Mentions.register(String.valueOf(mention.number())), key -> new ArrayList<>())
                        .add(mention));
        var ownIssuer = directive.self().parsed().map(DirectiveNumber::issuer);
        return byNumber.values().stream().flatMap(mentions -> {
            var number = DirectiveNumber.tryParse(String.valueOf(mentions.get(0).number()));
            if (number.isEmpty() || !mentions.get(0).isOwn()) {
                return Stream.empty();
            }
            return Stream.concat(
                    undated(mentions, number.get())
                            .filter(finding -> text == null || !isDated(text, mentions.get(0)))
                            .stream(),
                    withoutIssuer(mentions, number.get(), ownIssuer)
                            .filter(finding -> text == null || !isListed(text, mentions.get(0)))
                            .stream());
        });
    }

    private static Optional<Finding> undated(List<Mention> mentions, DirectiveNumber number) {
        if (number.year() != null || !lacksEverywhere(mentions, Completeness::date)) {
            return Optional.empty();
        }
        var mention = mentions.get(0);
        var canonical = number.canonical();
        var date = mention.cited().issuedOn();
        return Optional.of(Finding.ofCitation(
                        FindingCode.CITED_WITHOUT_DATE,
                        mention,
                        Text.of(
                                canonical + " được dẫn không ghi ngày; số lặp lại hằng năm.",
                                canonical + " is cited without its day; numbers repeat every year."))
                .suggesting(date == null ? null : mention.cited().name().vi())
                .relatedTo(Stream.of(mention.cited())));
    }

    private static Optional<Finding> withoutIssuer(
            List<Mention> mentions, DirectiveNumber number, Optional<String> ownIssuer) {
        var toldByNumber = DirectiveIdentity.isCentral(number)
                || number.register() == NumberRegister.JOINT
                || ownIssuer.filter(number.issuer()::equals).isPresent();
        if (toldByNumber || !lacksEverywhere(mentions, Completeness::issuer)) {
            return Optional.empty();
        }
        var mention = mentions.get(0);
        var issuer = mention.cited().issuerName();
        return Optional.of(Finding.ofCitation(
                        FindingCode.CITED_WITHOUT_ISSUER,
                        mention,
                        Text.of(
                                number.canonical() + " được dẫn không ghi cơ quan ban hành.",
                                number.canonical() + " is cited without its issuer."))
                .suggesting(mention.document() == null ? null : issuer)
                .relatedTo(Stream.of(mention.cited())));
    }

    private static boolean isDated(ComposedText text, Mention mention) {
        var span = mention.span();
        if (span == null) {
            return false;
        }
        int from = text.index(span.start());
        int to = Math.min(text.text.length(), text.index(span.end()) + NEAR);
        return DATE.matcher(text.text).region(Math.min(from, to), to).find();
    }

    private static boolean isListed(ComposedText text, Mention mention) {
        var span = mention.span();
        if (span == null) {
            return false;
        }
        int to = text.index(span.start());
        int from = text.text.lastIndexOf('\n', to);
        return LIST_OF_ISSUER.matcher(text.text).region(Math.max(0, from), to).find();
    }

    private static boolean lacksEverywhere(List<Mention> mentions, Function<Completeness, Part> part) {
        return mentions.stream().allMatch(mention -> part.apply(mention.completeness()) == Part.LACKING);
    }
}
