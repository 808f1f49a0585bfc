package vn.thidua.finding;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.DirectiveRef;
import vn.thidua.text.Text;

/**
 * Something that a person should be told about a directive.
 *
 * @param of what it is about
 * @param span where in the text; null where no text says it or its place is not known
 * @param pointer which field, in the form of {@code PUT /plans}; null where it is about words
 * @param suggestion what to write instead; for a person to confirm
 * @param related other directives that matter to it
 * @param bounds of the date that is missing
 */
public record Finding(
        FindingCode code,
        FindingSeverity severity,
        Subject of,
        @Nullable TextSpan span,
        @Nullable String pointer,
        Text explanation,
        @Nullable String suggestion,
        List<DirectiveRef> related,
        @Nullable DateBounds bounds) {

    /**
     * What a finding is about.
     *
     * @param citationId the citation whose words it is about
     * @param directive the directive
     * @param code of the quota, duty or campaign
     * @param words as the document writes them, or the name of the part
     */
    public record Subject(
            @Nullable UUID citationId,
            @Nullable DirectiveRef directive,
            @Nullable String code,
            @Nullable String words) {}

    public Finding {
        related = List.copyOf(related);
    }

    public static Finding ofField(FindingCode code, KnownDocument self, String pointer, Text explanation) {
        var subject = new Subject(null, self.ref(), null, null);
        return new Finding(code, code.severity(), subject, null, pointer, explanation, null, List.of(), null);
    }

    /** About the words of a citation, at its span. */
    public static Finding ofCitation(FindingCode code, Mention mention, Text explanation) {
        var document = mention.document();
        var subject =
                new Subject(mention.citationId(), document == null ? null : document.ref(), null, mention.words());
        return new Finding(code, code.severity(), subject, mention.span(), null, explanation, null, List.of(), null);
    }

    /** About the number in a citation. */
    public static Finding ofNumber(FindingCode code, Mention mention, String asWritten, Text explanation) {
        var finding = ofCitation(code, mention, explanation);
        var subject = new Subject(finding.of.citationId, finding.of.directive, null, asWritten);
        var span = mention.numberSpan() == null ? mention.span() : mention.numberSpan();
        return new Finding(code, code.severity(), subject, span, null, explanation, null, List.of(), null);
    }

    public static Finding ofWords(FindingCode code, @Nullable String words, @Nullable TextSpan span, Text explanation) {
        var subject = new Subject(null, null, null, words);
        return new Finding(code, code.severity(), subject, span, null, explanation, null, List.of(), null);
    }

    /** About a part of the campaign. */
    public static Finding ofPart(
            FindingCode code, String partCode, @Nullable String words, String pointer, Text explanation) {
        var subject = new Subject(null, null, partCode, words);
        return new Finding(code, code.severity(), subject, null, pointer, explanation, null, List.of(), null);
    }

    public Finding suggesting(@Nullable String better) {
        return new Finding(code, severity, of, span, pointer, explanation, better, related, bounds);
    }

    public Finding as(FindingSeverity other) {
        return new Finding(code, other, of, span, pointer, explanation, suggestion, related, bounds);
    }

    public Finding within(@Nullable DateBounds days) {
        return new Finding(code, severity, of, span, pointer, explanation, suggestion, related, days);
    }

    /** Adds those that are recorded. */
    public Finding relatedTo(Stream<KnownDocument> documents) {
        var all = Stream.concat(related.stream(), documents.map(KnownDocument::ref))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Finding(code, severity, of, span, pointer, explanation, suggestion, all, bounds);
    }
}
