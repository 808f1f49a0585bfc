package vn.thidua.council;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.thidua.nomination.NominationLabels;

/** How councils voted on a nomination, for those who may see it. */
@ApplicationScoped
class CouncilVotes {

    private final CouncilMinutes minutes;
    private final NominationLabels nominations;

    CouncilVotes(CouncilMinutes minutes, NominationLabels nominations) {
        this.minutes = minutes;
        this.nominations = nominations;
    }

    CouncilVotesView on(UUID nomination) {
        nominations.requireSight(nomination);
        return new CouncilVotesView(
                minutes.on(nomination).stream().map(CouncilVoteView::of).toList());
    }
}
