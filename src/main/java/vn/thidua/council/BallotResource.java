package vn.thidua.council;

import static vn.thidua.access.Role.AUDITOR;
import static vn.thidua.access.Role.COUNCIL_MEMBER;
import static vn.thidua.access.Role.OFFICE;
import static vn.thidua.access.Role.UNIT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Allowed;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.write.Write;

/**
 * {@code /council-sessions/{sessionId}/ballots}: electronic secret ballots. Cast by PUT: it is its own repeat, so no
 * idempotency key with a hash of the ballot is kept, and the ballot's id stands in no address that somebody logs.
 */
@Path("/api/v1/council-sessions/{sessionId}/ballots")
public class BallotResource {

    private final Ballots ballots;

    BallotResource(Ballots ballots) {
        this.ballots = ballots;
    }

    @PUT
    @Write
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER})
    public BallotReceipts castBallots(UUID sessionId, @NotNull @Valid BallotInput input) {
        return ballots.cast(sessionId, input);
    }

    @GET
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER, AUDITOR})
    public Page<BallotView> listBallots(
            UUID sessionId, @QueryParam("itemId") @Nullable UUID itemId, @BeanParam @Valid PageRequest page) {
        return ballots.list(sessionId, itemId, page);
    }
}
