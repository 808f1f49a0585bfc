package vn.thidua.council;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.merit.InitiativeLabel;
import vn.thidua.nomination.NominationLabel;

/**
 * What is voted on.
 *
 * @param entitledPresent members present who may vote on it
 * @param entitledInWriting absent members who vote on it in writing
 * @param ballotsCast how many have voted electronically; null in other sessions
 */
public record CouncilItemView(
        UUID id,
        int ordinal,
        @Nullable NominationLabel nomination,
        @Nullable InitiativeLabel initiative,
        @Nullable String text,
        List<ExcusalView> excused,
        int entitledPresent,
        int entitledInWriting,
        @Nullable Integer ballotsCast,
        @Nullable VotesView votes,
        @Nullable VoteOutcome outcome,
        @Nullable VoteReason reason,
        @Nullable VoteBasis basis) {}
