package vn.thidua.extraction;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.finding.CheckedDirective;
import vn.thidua.finding.Finding;
import vn.thidua.finding.KnownDocument;
import vn.thidua.finding.Mention;
import vn.thidua.finding.Mention.Completeness;
import vn.thidua.finding.Mention.Part;
import vn.thidua.finding.ReadText;
import vn.thidua.finding.TextSpan;
import vn.thidua.finding.rule.FindingRules;

/** Hands what was read from a text to the rules of findings. Pure. */
public final class TextFindings {

    /** Citations of one text that are judged. */
    private static final int MOST_CITATIONS = 2_000;

    private TextFindings() {}

    /** What can be found in a text by itself, without anything recorded; spans are of the text as given. */
    public static List<Finding> of(String text, ExtractedText extracted) {
        var read = read(text, extracted);
        var header = read.header();
        return FindingRules.check(CheckedDirective.of(read, header == null ? unknown(DirectiveKind.OTHER) : header));
    }

    static ReadText read(String text, ExtractedText extracted) {
        var header = extracted.header();
        var complete = header.kind() != null
                && (header.signer() != null || !header.recipients().isEmpty());
        var outline = extracted.headings().stream().map(TextFindings::item).toList();
        var byKey = extracted.citations().stream()
                .collect(Collectors.toMap(ExtractedCitation::key, Function.identity(), (one, other) -> one));
        var mentions = extracted.citations().stream()
                .filter(citation -> !citation.site().recipients())
                .limit(MOST_CITATIONS)
                .map(citation -> mention(citation, byKey))
                .toList();
        return new ReadText(text, self(header), complete, outline, mentions);
    }

    private static @Nullable KnownDocument self(DocumentHeader header) {
        if (header.kind() == null) {
            return null;
        }
        var number = header.number() == null ? null : header.number().value();
        return KnownDocument.named(
                header.kind().value(),
                number == null || number.startsWith("/") || number.startsWith("-") ? null : number,
                header.date() == null ? null : header.date().value(),
                header.issuingBody() == null ? null : header.issuingBody().value(),
                header.title() == null ? null : header.title().value());
    }

    private static KnownDocument unknown(DirectiveKind kind) {
        return KnownDocument.named(kind, null, null, null, null);
    }

    private static ReadText.Item item(Heading heading) {
        return new ReadText.Item(
                heading.level(),
                heading.label(),
                heading.path(),
                heading.title(),
                span(heading.span()),
                heading.runningText());
    }

    private static Mention mention(ExtractedCitation citation, Map<String, ExtractedCitation> byKey) {
        return new Mention(
                null,
                citing(citation, byKey),
                citation.relation(),
                citation.site().layer(),
                span(citation.span()),
                citation.numberSpan() == null ? null : span(citation.numberSpan()),
                citation.words(),
                citation.kind(),
                citation.number(),
                citation.numberAsWritten(),
                citation.issuedOn(),
                citation.issuer(),
                citation.subject(),
                new Completeness(stated(citation.issuedOn()), stated(citation.issuer())),
                null);
    }

    private static Part stated(@Nullable Object part) {
        return part == null ? Part.LACKING : Part.STATED;
    }

    /** Of the cited document that cites no more is said than kind and number: its day is not this text's to judge. */
    private static @Nullable KnownDocument citing(ExtractedCitation citation, Map<String, ExtractedCitation> byKey) {
        var key = citation.sourceKey();
        if (key == null) {
            return null;
        }
        var source = byKey.get(key);
        return source == null
                ? unknown(DirectiveKind.OTHER)
                : KnownDocument.named(source.kind(), source.number(), null, null, source.subject());
    }

    private static TextSpan span(Span span) {
        return new TextSpan(span.start(), span.end());
    }
}
