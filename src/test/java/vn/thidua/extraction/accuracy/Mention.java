package vn.thidua.extraction.accuracy;

import java.util.Set;
import vn.thidua.directive.CitationRelation;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.directive.DirectiveNumber;
import vn.thidua.extraction.ExtractedCitation;
import vn.thidua.extraction.Span;
import vn.thidua.time.PartialDate;

/**
 * One citation that a person found in a text.
 *
 * @param docKey the cited document, the same for all its mentions
 * @param numbered whether the number stands in the span
 * @param number canonical, or null; a document named without number may have one that other texts give
 * @param numberAsWritten where it differs, damage included; otherwise null
 * @param issuedOn what the text says here, or null
 * @param documentIssuedOn the document's date from wherever it is known, or null
 * @param dateFromElsewhere whether {@code issuedOn} was not read in this text
 * @param kinds what a careful reader may say
 * @param relations what a careful reader may say
 */
record Mention(
        String id,
        String docKey,
        Span span,
        String words,
        boolean numbered,
        String number,
        String numberAsWritten,
        PartialDate issuedOn,
        PartialDate documentIssuedOn,
        boolean dateFromElsewhere,
        Set<DirectiveKind> kinds,
        Set<CitationRelation> relations) {

    boolean overlaps(Span other) {
        return span.start() < other.end() && other.start() < span.end();
    }

    int commonLength(Span other) {
        return Math.min(span.end(), other.end()) - Math.max(span.start(), other.start());
    }

    /** Kind, number and date; of a document named without number kind, and a date that does not contradict. */
    boolean agrees(ExtractedCitation found) {
        return kinds.contains(found.kind())
                && (numbered
                        ? sameNumber(found.number()) && sameDate(found.issuedOn())
                        : isSameUnnumbered(found.number()) && compatibleDate(found.issuedOn()));
    }

    /** The canonical number; where only the notation is unfit (01-NQ/CP for 01/NQ-CP), as written is right too. */
    boolean sameNumber(String found) {
        if (number == null || found == null) {
            return false;
        }
        String given = canonical(found);
        if (given.equals(canonical(number))) {
            return true;
        }
        return numberAsWritten != null
                && given.equals(canonical(numberAsWritten))
                && lettersAndDigits(given).equals(lettersAndDigits(canonical(number)));
    }

    private boolean isSameUnnumbered(String found) {
        return found == null || sameNumber(found);
    }

    /** A date that the text does not give here may be left out, or taken from another mention. */
    private boolean sameDate(PartialDate found) {
        if (issuedOn == null || dateFromElsewhere) {
            return found == null || found.equals(documentIssuedOn);
        }
        return issuedOn.equals(found);
    }

    private boolean compatibleDate(PartialDate found) {
        if (found == null || issuedOn == null) {
            return true;
        }
        return found.toString().startsWith(issuedOn.toString())
                || issuedOn.toString().startsWith(found.toString());
    }

    static String canonical(String number) {
        return DirectiveNumber.tryParse(number)
                .map(DirectiveNumber::canonical)
                .orElseGet(() -> number.replaceAll("\\s", ""));
    }

    private static String lettersAndDigits(String number) {
        return number.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
