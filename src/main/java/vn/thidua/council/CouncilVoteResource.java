package vn.thidua.council;

import static vn.thidua.access.Role.AUDITOR;
import static vn.thidua.access.Role.COUNCIL_MEMBER;
import static vn.thidua.access.Role.OFFICE;
import static vn.thidua.access.Role.UNIT;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import vn.thidua.access.Allowed;

/** {@code /nominations/{nominationId}/council-votes}: how councils voted on a nomination. */
@Path("/api/v1/nominations/{nominationId}/council-votes")
public class CouncilVoteResource {

    private final CouncilVotes votes;

    CouncilVoteResource(CouncilVotes votes) {
        this.votes = votes;
    }

    @GET
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER, AUDITOR})
    public CouncilVotesView listCouncilVotes(UUID nominationId) {
        return votes.on(nominationId);
    }
}
