package vn.thidua.council;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.thidua.council.BallotInput.VoteInput;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;

/** The rules of electronic ballots; plain. */
final class BallotChecks {

    private BallotChecks() {}

    /** Ids must be random: those of other versions tell the moment or the machine. */
    static void form(List<VoteInput> votes) {
        var faults = new ArrayList<FieldError>();
        var items = new HashSet<UUID>();
        var ids = new HashSet<UUID>();
        for (int i = 0; i < votes.size(); i++) {
            var vote = votes.get(i);
            if (vote.ballotId().version() != 4 || vote.ballotId().variant() != 2) {
                faults.add(FieldError.at(
                        "#/ballots/" + i + "/ballotId",
                        "BALLOT_ID_NOT_RANDOM",
                        Text.of("Phải là UUID ngẫu nhiên (phiên bản 4).", "Must be a random UUID (version 4).")));
            }
            if (!items.add(vote.itemId()) || !ids.add(vote.ballotId())) {
                faults.add(FieldError.at(
                        "#/ballots/" + i, "DUPLICATE", Text.of("Lặp lại.", "The same item or id twice.")));
            }
        }
        raise(faults);
    }

    /**
     * The votes that are new.
     *
     * @param used the items that the voter may vote on, and whether they have
     * @param stored those of the votes that are in the box
     */
    static List<VoteInput> fresh(List<VoteInput> votes, Map<UUID, Boolean> used, Set<VoteInput> stored) {
        var faults = new ArrayList<FieldError>();
        var twice = new ArrayList<FieldError>();
        var fresh = new ArrayList<VoteInput>();
        for (int i = 0; i < votes.size(); i++) {
            var vote = votes.get(i);
            var done = used.get(vote.itemId());
            if (done == null) {
                faults.add(FieldError.at(
                        "#/ballots/" + i + "/itemId",
                        "NO_VOTING_RIGHT",
                        Text.of("Bạn không biểu quyết nội dung này.", "You do not vote on this item.")));
            } else if (!done) {
                fresh.add(vote);
            } else if (!stored.contains(vote)) {
                twice.add(FieldError.at(
                        "#/ballots/" + i,
                        "ALREADY_VOTED",
                        Text.of("Bạn đã bỏ phiếu nội dung này.", "You have voted on this item.")));
            }
        }
        raise(faults);
        if (!twice.isEmpty()) {
            throw new DomainException(ProblemType.ALREADY_VOTED, twice, twice.size());
        }
        return fresh;
    }

    /**
     * As many ballots as rights used, and none or enough of them.
     *
     * @throws DomainException 409 when so few have voted that their votes would be known
     */
    static void sum(int voted, int ballots) {
        if (voted != ballots) {
            throw new IllegalStateException("Rights used and ballots differ");
        }
        if (voted > 0 && voted < SessionChecks.FEWEST_SECRET) {
            throw new DomainException(
                    ProblemType.CONFLICT,
                    Text.of(
                            "Một nội dung mới có " + voted + " phiếu; cần ít nhất " + SessionChecks.FEWEST_SECRET
                                    + " để giữ bí mật. Chờ thêm phiếu hoặc hủy phiên họp.",
                            "An item has " + voted + " ballot(s); secrecy needs at least " + SessionChecks.FEWEST_SECRET
                                    + ". Wait for more, or cancel the session."));
        }
    }

    private static void raise(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw DomainException.rules(faults);
        }
    }
}
