package vn.thidua.directive;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where words stand in a text.
 *
 * @param section as people name it: "I.1", "Phần căn cứ"
 * @param start Unicode code points from the beginning of the text, inclusive
 * @param end exclusive
 */
public record CitationPlace(
        @Nullable @Size(min = 1, max = 300) String section,
        @Nullable TextLayer layer,
        @Nullable @Min(0) @Max(100_000_000) Integer start,
        @Nullable @Min(1) @Max(100_000_000) Integer end) {

    static @Nullable CitationPlace of(Citation citation) {
        var known = citation.section != null
                || citation.layer != null
                || citation.spanStart != null
                || citation.spanEnd != null;
        return known ? new CitationPlace(citation.section, citation.layer, citation.spanStart, citation.spanEnd) : null;
    }
}
