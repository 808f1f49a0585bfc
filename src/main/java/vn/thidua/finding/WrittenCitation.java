package vn.thidua.finding;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.DirectiveNumber;
import vn.thidua.finding.Mention.Completeness;
import vn.thidua.finding.Mention.Part;

/**
 * What the recorded words of a citation show by themselves: "Công văn số 188/PGD&amp;ĐT ngày 26/02/2021". Words may be
 * a part of what the text says; so what stands at their end is not held to be missing.
 *
 * @param numberAsWritten null where there is none, or none that can be told
 */
record WrittenCitation(@Nullable String numberAsWritten, Completeness completeness) {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}/])[0-9]{1,5}\\p{L}?[^\\S\\n]{0,3}[/-][^\\S\\n]{0,3}(?:[0-9]{4}[^\\S\\n]{0,3}/[^\\S\\n]{0,3})?"
                    + "\\p{Lu}[\\p{L}\\p{N}&]*(?:[^\\S\\n]{0,3}[-/][^\\S\\n]{0,3}\\p{Lu}[\\p{L}\\p{N}&]*)*");

    /** Digits with day, month and year, or a year alone; also as scans have it. */
    private static final Pattern DATE = Pattern.compile(
            "[0-9]{1,2}\\s*[/.-]\\s*[0-9]{1,2}\\s*[/.-]\\s*[0-9]{4}|(?<![0-9/])(?:19|20)[0-9]{2}(?![0-9/])");

    private static final Pattern ISSUER = Pattern.compile("(?iu)(?<!\\p{L})(?:của|cua|cta|ciia|ctia|cia|do)\\s+\\p{L}");

    private static final Completeness SAYS_NOTHING = new Completeness(Part.UNKNOWN, Part.UNKNOWN);

    /**
     * @param phrase the words that lead to it, which may name the issuer for several citations
     * @param number canonical, of the record cited
     */
    static WrittenCitation read(@Nullable String words, @Nullable String phrase, @Nullable String number) {
        if (words == null) {
            return new WrittenCitation(null, SAYS_NOTHING);
        }
        var split = number == null ? null : splitByNoise(words, number).orElse(null);
        if (split != null) {
            return new WrittenCitation(split, SAYS_NOTHING);
        }
        Matcher found = NUMBER.matcher(words);
        if (!found.find()) {
            return new WrittenCitation(null, SAYS_NOTHING);
        }
        var behind = words.substring(found.end());
        var dated = DATE.matcher(behind).find();
        var issued = ISSUER.matcher(behind).find();
        var issuedBefore = phrase != null && ISSUER.matcher(phrase).find();
        var date = dated ? Part.STATED : issued ? Part.LACKING : Part.UNKNOWN;
        var issuer = issued || issuedBefore ? Part.STATED : dated ? Part.LACKING : Part.UNKNOWN;
        return new WrittenCitation(found.group(), new Completeness(date, issuer));
    }

    /** The number of the record, if only lines of a stamp cut it in two. */
    private static Optional<String> splitByNoise(String words, String number) {
        if (words.indexOf('\n') < 0 || words.contains(number)) {
            return Optional.empty();
        }
        for (int i = 1; i < number.length() - 1; i++) {
            char sign = number.charAt(i);
            if (sign == '/' || sign == '-') {
                var cut = Pattern.compile(Pattern.quote(number.substring(0, i + 1))
                                + "\\s*\\n(?:[^\\n]{0,12}\\n){1,12}\\s*"
                                + Pattern.quote(number.substring(i + 1)))
                        .matcher(words);
                if (cut.find()) {
                    return Optional.of(cut.group());
                }
            }
        }
        return Optional.empty();
    }

    /** The number as the words have it, canonical; empty when it is none. */
    Optional<String> canonical() {
        return numberAsWritten == null
                ? Optional.empty()
                : DirectiveNumber.tryParse(numberAsWritten).map(DirectiveNumber::canonical);
    }
}
