package vn.thidua.council;

import org.jspecify.annotations.Nullable;

/**
 * The votes on an item.
 *
 * @param inWriting those of absent members within the sums; null where there are none or they are not told apart
 */
public record VotesView(
        int inFavour, int against, int blank, @Nullable VoteCount inWriting) {

    static @Nullable VotesView ofNullable(CouncilItem item) {
        var present = item.present();
        if (present == null) {
            return null;
        }
        var all = present.plus(item.written());
        return new VotesView(all.inFavour(), all.against(), all.blank(), item.written());
    }
}
