package vn.thidua.council;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a council voted on a nomination, in a closed session. */
public record CouncilVoteView(
        UUID sessionId,
        String minutesNumber,
        CouncilRef council,
        LocalDate heldOn,
        @Nullable UUID correctsSessionId,
        int members,
        int present,
        int inWriting,
        VotesView votes,
        VoteOutcome outcome,
        VoteReason reason,
        @Nullable VoteBasis basis) {

    static CouncilVoteView of(CouncilMinutes.NominationVote vote) {
        return new CouncilVoteView(
                vote.sessionId(),
                vote.minutesNumber(),
                vote.council(),
                vote.heldOn(),
                vote.correctsSessionId(),
                vote.members(),
                vote.present(),
                vote.inWriting(),
                vote.votes(),
                vote.outcome(),
                vote.reason(),
                vote.basis());
    }
}
