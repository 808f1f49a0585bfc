package vn.thidua.finding;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.CitationRelation;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.directive.TextLayer;
import vn.thidua.time.PartialDate;

/**
 * One place where the directive names another document.
 *
 * @param citationId of the recorded citation; null when only the text has it
 * @param citing who cites, where the text says so of another document; null: the directive itself
 * @param words as written; null where the citation was concluded
 * @param number canonical, as far as the words or the record tell it
 * @param numberAsWritten as the words have it, breaks and noise included
 * @param date as the words or the record tell it
 * @param completeness which parts the words have
 * @param document the record; null when none was found
 */
public record Mention(
        @Nullable UUID citationId,
        @Nullable KnownDocument citing,
        CitationRelation relation,
        @Nullable TextLayer layer,
        @Nullable TextSpan span,
        @Nullable TextSpan numberSpan,
        @Nullable String words,
        DirectiveKind kind,
        @Nullable String number,
        @Nullable String numberAsWritten,
        @Nullable PartialDate date,
        @Nullable String issuer,
        @Nullable String subject,
        Completeness completeness,
        @Nullable KnownDocument document) {

    /** Whether words that cite have a part, or whether that cannot be told from them. */
    public enum Part {
        STATED,
        LACKING,
        UNKNOWN
    }

    /** Which parts the words have. */
    public record Completeness(Part date, Part issuer) {
        public static final Completeness UNKNOWN = new Completeness(Part.UNKNOWN, Part.UNKNOWN);
    }

    /** Whether the directive itself cites. */
    public boolean isOwn() {
        return citing == null;
    }

    /** What is known about the document cited, if only from the words. */
    public KnownDocument cited() {
        return document == null ? KnownDocument.named(kind, number, date, issuer, subject) : document;
    }

    /** The same words, now known to be a recorded citation or of a recorded document. */
    Mention recorded(@Nullable UUID citation, @Nullable KnownDocument record) {
        return new Mention(
                citation,
                citing,
                relation,
                layer,
                span,
                numberSpan,
                words,
                kind,
                number,
                numberAsWritten,
                date,
                issuer,
                subject,
                completeness,
                record);
    }
}
