package vn.thidua.finding.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thidua.directive.DirectiveIdentity;
import vn.thidua.directive.DirectiveNumber;
import vn.thidua.directive.NumberRegister;
import vn.thidua.finding.CheckedDirective;
import vn.thidua.finding.ComposedText;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.FindingRule;
import vn.thidua.finding.Mention;
import vn.thidua.finding.Mention.Completeness;
import vn.thidua.finding.Mention.Part;
import vn.thidua.finding.TextSpan;
import vn.thidua.text.Folding;
import vn.thidua.text.Text;

/**
 * A numbered document is cited without its day, or without its issuer where the number does not tell it, and no other
 * mention in the text supplies that. Numbers that show their year are left alone: they say enough.
 */
final class IncompleteCitation implements FindingRule {

    /** How far behind a citation its day may still stand: "Chỉ thị 05-CT/TW khóa XII ngày 15/5/2016". */
    private static final int NEAR = 60;

    /** A year, also as a scan has it, or the day of the document before. */
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])[12Il][0-9OoIlS]{3}(?![0-9])|cùng ngày");

    /** "đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số …": who issued it stands in front. */
    private static final Pattern ISSUER_IN_FRONT = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:của|cua|do|nghe)\\s+[^;.\\n]{3,100}(?:tại|tai|theo|trong|bằng)(?:\\s+các)?\\s*$");

    /** Codes that one body in the country has, also in administrative documents. */
    private static final Pattern KNOWN_BODY = Pattern.compile(
            "b(?:ct|gddt|nv|tc|yt|tp|ca|qp|ng|xd|gtvt|tnmt|tttt|khcn|khdt|ldtbxh|vhttdl|nnptnt|nnmt)|.*tw|hntw.*|tw.*|mttw.*|tld|tu");

    private static final int IN_FRONT = 160;
    private static final int LONGEST_LIST = 1_000;

    /** One issuer for a list of documents, in the same line. */
    private static final Pattern LIST_OF_ISSUER = Pattern.compile("(?iu)văn bản (?:của|do) [^:\\n]{1,80}:");

    @Override
    public Stream<Finding> check(CheckedDirective directive) {
        var read = directive.text();
        if (read != null && read.isMisread()) {
            return Stream.empty();
        }
        var text = read == null ? null : read.composed();
        Map<String, List<Mention>> byNumber = new LinkedHashMap<>();
        directive.mentions().stream()
                .filter(mention -> mention.words() != null && mention.number() != null)
                .forEach(mention -> byNumber.computeIfAbsent(
                                Mentions.register(String.valueOf(mention.number())), key -> new ArrayList<>())
                        .add(mention));
        var starts = directive.mentions().stream()
                .map(Mention::span)
                .filter(Objects::nonNull)
                .mapToInt(TextSpan::start)
                .sorted()
                .toArray();
        var ownIssuer = directive.self().parsed().map(DirectiveNumber::issuer);
        return byNumber.values().stream().flatMap(mentions -> {
            var number = DirectiveNumber.tryParse(String.valueOf(mentions.get(0).number()));
            if (number.isEmpty() || !mentions.get(0).isOwn()) {
                return Stream.empty();
            }
            return Stream.concat(
                    undated(mentions, number.get())
                            .filter(finding -> text == null || !isDated(text, mentions.get(0), starts))
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
        var explanation = ImpossibleDay.in(mention.words())
                .map(day -> Text.of(
                        canonical + " được dẫn với ngày không có thật: " + day + ".",
                        canonical + " is cited with a day that does not exist: " + day + "."))
                .orElseGet(() -> Text.of(
                        canonical + " được dẫn không ghi ngày; số lặp lại hằng năm.",
                        canonical + " is cited without its day; numbers repeat every year."));
        return Optional.of(Finding.ofCitation(FindingCode.CITED_WITHOUT_DATE, mention, explanation)
                .suggesting(date == null ? null : mention.cited().name().vi())
                .relatedTo(Stream.of(mention.cited())));
    }

    private static Optional<Finding> withoutIssuer(
            List<Mention> mentions, DirectiveNumber number, Optional<String> ownIssuer) {
        var toldByNumber = DirectiveIdentity.isCentral(number)
                || number.register() == NumberRegister.JOINT
                || KNOWN_BODY
                        .matcher(String.join("", Folding.words(number.issuer())))
                        .matches()
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

    /** Whether a year stands close behind, in front of what is cited next. */
    private static boolean isDated(ComposedText text, Mention mention, int[] starts) {
        var span = mention.span();
        if (span == null) {
            return false;
        }
        int found = Arrays.binarySearch(starts, span.end());
        int next = found < 0 ? -found - 1 : found;
        int from = text.index(span.end());
        int to = Math.min(text.text().length(), from + NEAR);
        int nextAt = next == starts.length ? to : text.index(starts[next]);
        return YEAR.matcher(text.text())
                .region(from, Math.max(from, Math.min(to, nextAt)))
                .find();
    }

    private static boolean isListed(ComposedText text, Mention mention) {
        var span = mention.span();
        if (span == null) {
            return false;
        }
        int to = text.index(span.start());
        var before = text.text().substring(Math.max(0, to - LONGEST_LIST), to);
        var list = before.substring(before.lastIndexOf('\n') + 1);
        var front = list.substring(Math.max(0, list.length() - IN_FRONT));
        return front.contains("|")
                || LIST_OF_ISSUER.matcher(list).find()
                || ISSUER_IN_FRONT.matcher(front).find();
    }

    private static boolean lacksEverywhere(List<Mention> mentions, Function<Completeness, Part> part) {
        return mentions.stream().allMatch(mention -> part.apply(mention.completeness()) == Part.LACKING);
    }
}
