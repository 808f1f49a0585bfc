package vn.thidua.council;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.submission.KeptMinutes;
import vn.thidua.submission.MinutesKeeper;

/** Minutes for letters, by the id of the session. */
@ApplicationScoped
class CouncilMinutesKeeper implements MinutesKeeper {

    private final CouncilMinutes minutes;

    CouncilMinutesKeeper(CouncilMinutes minutes) {
        this.minutes = minutes;
    }

    @Override
    public Optional<KeptMinutes> minutes(UUID session) {
        return minutes.session(session)
                .map(closed -> new KeptMinutes(
                        session,
                        closed.council().unit().id(),
                        closed.minutesNumber(),
                        closed.heldOn(),
                        closed.members(),
                        closed.present(),
                        closed.inWriting(),
                        closed.votes().stream()
                                .collect(Collectors.toMap(
                                        CouncilMinutes.NominationVote::nominationId,
                                        vote -> new KeptMinutes.Vote(
                                                vote.votes().inFavour(), passed(vote.outcome()))))));
    }

    private static @Nullable Boolean passed(VoteOutcome outcome) {
        return switch (outcome) {
            case PASSED -> true;
            case FAILED -> false;
            case UNKNOWN -> null;
        };
    }
}
