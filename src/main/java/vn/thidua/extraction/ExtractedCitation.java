package vn.thidua.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.CitationRelation;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.time.PartialDate;

/**
 * A place where a text names another document.
 *
 * @param key "c1", "c2" … in the order of the text, unique in it
 * @param span from the kind to the end of number, day, issuer or name; without the relation phrase and the subject of a
 *     numbered document
 * @param words the text at the span, verbatim
 * @param kind as the words say; if they do not, as the number says
 * @param number canonical and corrected where the text is damaged or in the wrong notation; null for a document named
 *     without number
 * @param numberAsWritten the text at {@code numberSpan}, verbatim, breaks and noise included
 * @param issuedOn the day or as much of it as the text has
 * @param issuer as written, without "của"
 * @param subject as written, with its "về việc"
 * @param relation of the source to this document
 * @param relationPhrase the words that say so, as written; null where no words do
 * @param sourceKey key of the cited document that states the relation; null: the text itself
 * @param confidence 0 to 1
 * @param suggestion the number as it ought to be written, where the text has it otherwise; for a person to confirm
 * @param notes short remarks in Vietnamese on what was assumed
 */
public record ExtractedCitation(
        String key,
        Span span,
        String words,
        DirectiveKind kind,
        @Nullable String number,
        @Nullable String numberAsWritten,
        @Nullable Span numberSpan,
        @Nullable PartialDate issuedOn,
        @Nullable String issuedOnAsWritten,
        @Nullable String issuer,
        @Nullable String subject,
        CitationRelation relation,
        @Nullable String relationPhrase,
        @Nullable Span relationSpan,
        @Nullable String sourceKey,
        CitationSite site,
        double confidence,
        @Nullable String suggestion,
        List<String> notes) {

    public ExtractedCitation {
        notes = List.copyOf(notes);
    }
}
