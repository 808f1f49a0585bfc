package vn.thidua.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.CitationRelation;
import vn.thidua.directive.TextLayer;
import vn.thidua.text.Codes;

/**
 * One mention of a document in the plan.
 *
 * @param citing key of the document of which the plan says that it cites the other; null: the plan itself
 * @param cites key of the document cited
 * @param phrase the words that state the relation
 * @param words the exact words that name the document; null where the citation is inferred
 * @param inferred true: the text does not say so in words, it was concluded
 */
public record PlanCitation(
        @NotNull @Pattern(regexp = Codes.FORM) String key,
        @Nullable @Pattern(regexp = Codes.FORM) String citing,
        @NotNull @Pattern(regexp = Codes.FORM) String cites,
        @NotNull CitationRelation relation,
        @Nullable @Size(min = 1, max = 300) String phrase,
        @Nullable @Size(min = 1, max = 2000) String words,
        @Nullable @Valid Place place,
        @Nullable Boolean inferred) {

    public PlanCitation {
        place = place == null || place.isEmpty() ? null : place;
        inferred = Boolean.TRUE.equals(inferred);
    }

    boolean isInferred() {
        return Boolean.TRUE.equals(inferred);
    }

    /**
     * Where the words stand.
     *
     * @param start Unicode code points from the beginning of the text, inclusive
     * @param end exclusive
     */
    public record Place(
            @Nullable @Size(min = 1, max = 300) String section,
            @Nullable TextLayer layer,
            @Nullable @Min(0) @Max(100_000_000) Integer start,
            @Nullable @Min(1) @Max(100_000_000) Integer end) {

        private boolean isEmpty() {
            return section == null && layer == null && start == null && end == null;
        }
    }
}
