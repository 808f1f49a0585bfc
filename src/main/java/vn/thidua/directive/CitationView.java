package vn.thidua.directive;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.revision.Revised;

/**
 * A citation as it is answered.
 *
 * @param key its name in the plan document that it came with
 * @param citing the document that cites: the one whose text it is, or another of which the text says so
 */
public record CitationView(
        UUID id,
        int revision,
        @Nullable String key,
        DirectiveRef citing,
        CitationRelation relation,
        @Nullable String phrase,
        @Nullable String words,
        @Nullable CitationPlace place,
        boolean inferred,
        Resolution resolution)
        implements Revised {

    /**
     * Which document is meant.
     *
     * @param by who said so; not shown to anonymous readers
     */
    public record Resolution(
            CitationResolution status,
            @Nullable DirectiveRef directive,
            @Nullable String by,
            @Nullable Instant at) {}

    static CitationView of(Citation citation, boolean withPeople) {
        return new CitationView(
                citation.id,
                citation.revision,
                citation.localKey,
                DirectiveRef.of(citation.citing),
                citation.relation,
                citation.phrase,
                citation.words,
                CitationPlace.of(citation),
                citation.inferred,
                new Resolution(
                        citation.resolution,
                        DirectiveRef.ofNullable(citation.cited),
                        withPeople ? citation.resolvedBy : null,
                        citation.resolvedAt));
    }
}
