package vn.thidua.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.directive.CitationRelation;
import vn.thidua.directive.DirectiveNumber;
import vn.thidua.directive.TextLayer;

/**
 * Finds what a Vietnamese administrative text cites. Pure and thread-safe; time and memory grow linearly with the text,
 * whatever it is.
 */
public final class CitationExtractor {

    private static final Pattern ROUGH_NUMBER =
            Pattern.compile("[0-9]{1,6}(?:/[0-9]{4})?[/-]\\p{Lu}[\\p{L}0-9&]{0,12}(?:[-/][\\p{L}0-9&]{1,12}){0,4}");

    private CitationExtractor() {}

    /** Reads any text, verbatim; all offsets in the answer are code points of it. */
    public static ExtractedText extract(String text) {
        List<ExtractedCitation> citations = new ArrayList<>();
        var matcher = ROUGH_NUMBER.matcher(text);
        while (matcher.find()) {
            String words = matcher.group();
            var span = new Span(text.codePointCount(0, matcher.start()), text.codePointCount(0, matcher.end()));
            DirectiveNumber.tryParse(words)
                    .ifPresent(number -> citations.add(new ExtractedCitation(
                            "c" + (citations.size() + 1),
                            span,
                            words,
                            number.usualKind(),
                            number.canonical(),
                            words,
                            span,
                            null,
                            null,
                            null,
                            null,
                            CitationRelation.CITES,
                            null,
                            null,
                            null,
                            new CitationSite(TextLayer.BODY, List.of(), null, false),
                            0.5,
                            null,
                            List.of())));
        }
        return new ExtractedText(DocumentHeader.NONE, List.of(), citations, List.of(), true);
    }
}
