package vn.thidua.council;

import java.util.List;
import java.util.UUID;

/** What the voter keeps: by these ids they find their votes among those listed after the closing. */
public record BallotReceipts(List<Receipt> ballots) {

    /** Without the choice. */
    public record Receipt(UUID itemId, UUID ballotId) {}

    static BallotReceipts of(BallotInput input) {
        return new BallotReceipts(input.ballots().stream()
                .map(vote -> new Receipt(vote.itemId(), vote.ballotId()))
                .toList());
    }
}
