package vn.thidua.council;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Votes on an item.
 *
 * @param blank papers that say neither
 */
public record VoteCount(
        @Min(0) @Max(1000) int inFavour,
        @Min(0) @Max(1000) int against,
        @Min(0) @Max(1000) int blank) {

    static final VoteCount NONE = new VoteCount(0, 0, 0);

    static @Nullable VoteCount ofNullable(
            @Nullable Integer inFavour, @Nullable Integer against, @Nullable Integer blank) {
        return inFavour == null || against == null || blank == null ? null : new VoteCount(inFavour, against, blank);
    }

    int cast() {
        return inFavour + against + blank;
    }

    VoteCount plus(@Nullable VoteCount other) {
        return other == null
                ? this
                : new VoteCount(inFavour + other.inFavour, against + other.against, blank + other.blank);
    }
}
