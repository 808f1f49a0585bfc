package vn.thidua.council;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;

/** Casting and reading ballots, as those may who see the session. */
@ApplicationScoped
class Ballots {

    private final CouncilAccess access;
    private final BallotBox box;

    Ballots(CouncilAccess access, BallotBox box) {
        this.access = access;
        this.box = box;
    }

    BallotReceipts cast(UUID session, BallotInput input) {
        var found = access.readableSession(session);
        if (!found.isElectronic()) {
            throw new DomainException(
                    ProblemType.CONFLICT,
                    Text.of("Phiên họp không bỏ phiếu điện tử.", "The session does not vote electronically."));
        }
        box.cast(session, access.subject(), input.ballots());
        return BallotReceipts.of(input);
    }

    /** Nobody sees a ballot before the closing, neither its choice nor that it is there. */
    Page<BallotView> list(UUID session, @Nullable UUID item, PageRequest page) {
        access.readableSession(session).require(CouncilSessionState.CLOSED, Text.of("Xem phiếu", "Reading ballots"));
        return box.list(session, item, page);
    }
}
