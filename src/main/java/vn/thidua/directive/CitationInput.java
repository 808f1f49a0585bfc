package vn.thidua.directive;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A citation as a caller describes it.
 *
 * @param citingId the document of which the text says that it cites; absent: the one whose text it is
 * @param citedId which document is meant; absent while nobody knows
 * @param phrase the words that state the relation
 * @param words the exact words that name the document; none when inferred
 * @param inferred the text does not say so in words, it was concluded
 */
public record CitationInput(
        @Nullable UUID citingId,
        @Nullable UUID citedId,
        @NotNull CitationRelation relation,
        @Nullable @Size(min = 1, max = 300) String phrase,
        @Nullable @Size(min = 1, max = 2000) String words,
        @Nullable @Valid CitationPlace place,
        @Nullable Boolean inferred) {

    static CitationInput of(Citation citation) {
        return new CitationInput(
                citation.citing.equals(citation.statedIn) ? null : citation.citing.id,
                citation.cited == null ? null : citation.cited.id,
                citation.relation,
                citation.phrase,
                citation.words,
                CitationPlace.of(citation),
                citation.inferred);
    }

    /** The same words, said to mean another document. */
    CitationInput withCited(@Nullable UUID other) {
        return new CitationInput(citingId, other, relation, phrase, words, place, inferred);
    }
}
