package vn.thidua.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.page.Keyset;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;

/**
 * Electronic secret ballots. One table says who has voted, another what was voted; nothing stored joins them: the ids
 * of ballots are random, rows have neither moment nor order, and all goes past Hibernate, so that no audit entry, log
 * line or kept answer tells of a ballot. The closing writes every row of both tables once more, which takes away the
 * transaction id that InnoDB hides in rows. What remains outside: the binary, redo, slow and general logs of the
 * database and backups of open sessions.
 */
@ApplicationScoped
class BallotBox {

    private final EntityManager database;

    BallotBox(EntityManager database) {
        this.database = database;
    }

    /** Gives every voter a right for each item on which they are not excused. */
    void open(UUID session) {
        database.createNativeQuery("""
                        insert into council_voting_right (attendance_id, item_id)
                        select a.id, i.id from council_attendance a join council_item i on i.session_id = a.session_id
                        where a.session_id = :session and a.presence <> 'ABSENT'
                         and not exists (select 1 from council_excusal e
                                         where e.item_id = i.id and e.member_id = a.member_id)""").setParameter("session", session).executeUpdate();
    }

    /**
     * Takes all votes, or none. A vote whose right is used is taken again when the very ballot is there; the voter's
     * right holds votes of one voter apart from each other, the session keeps the closing out meanwhile.
     *
     * @throws DomainException 403 without a right to vote in the session, 409 when an item was voted on already, 422
     *     for an id that is not random or is taken, or an item without a right
     */
    void cast(UUID session, String subject, List<BallotInput.VoteInput> votes) {
        requireOpen(session);
        var voter = attendance(session, subject).orElseThrow(() -> new DomainException(ProblemType.NO_VOTING_RIGHT));
        BallotChecks.form(votes);
        var used =
                rights(voter, votes.stream().map(BallotInput.VoteInput::itemId).toList());
        var fresh = BallotChecks.fresh(votes, used, ballots(votes));
        if (fresh.isEmpty()) {
            return;
        }
        database.createNativeQuery("""
                        update council_voting_right set used = 1
                        where attendance_id = :voter and item_id in (:items) and used = 0""")
                .setParameter("voter", voter)
                .setParameter(
                        "items",
                        fresh.stream().map(BallotInput.VoteInput::itemId).toList())
                .executeUpdate();
        if (insert(session, fresh) != fresh.size()) {
            throw DomainException.rule(
                    "#/ballots",
                    "BALLOT_ID_TAKEN",
                    Text.of("Chọn mã phiếu ngẫu nhiên khác.", "Choose other random ballot ids."));
        }
    }

    /** The row of the attendance in whose name the subject votes. */
    Optional<UUID> attendance(UUID session, String subject) {
        return database
                .createNativeQuery("""
                        select id from council_attendance
                        where session_id = :session and subject = :subject and presence <> 'ABSENT'""")
                .setParameter("session", session)
                .setParameter("subject", subject)
                .getResultList()
                .stream()
                .findFirst()
                .map(BallotBox::uuid);
    }

    /** Whether the voter can still vote on something. */
    boolean hasUnusedRight(UUID voter) {
        return !database.createNativeQuery(
                        "select 1 from council_voting_right where attendance_id = :voter and used = 0 limit 1")
                .setParameter("voter", voter)
                .getResultList()
                .isEmpty();
    }

    /** How many have voted on each item. */
    Map<UUID, Integer> turnout(UUID session) {
        return rows(database.createNativeQuery("""
                                select r.item_id, sum(r.used) from council_voting_right r
                                join council_item i on i.id = r.item_id where i.session_id = :session
                                group by r.item_id""").setParameter("session", session)).stream()
                .collect(Collectors.toMap(row -> uuid(row[0]), row -> ((Number) row[1]).intValue()));
    }

    /**
     * The sums of each item.
     *
     * @throws DomainException 409 when so few have voted on an item that their votes would be known
     */
    Map<UUID, VoteCount> tally(UUID session) {
        var tally = new HashMap<UUID, VoteCount>();
        for (var row : rows(database.createNativeQuery("""
                        select item_id, choice, count(*) from council_ballot where session_id = :session
                        group by item_id, choice""").setParameter("session", session))) {
            var votes = ((Number) row[2]).intValue();
            var count = switch (VoteChoice.valueOf((String) row[1])) {
                case FOR -> new VoteCount(votes, 0, 0);
                case AGAINST -> new VoteCount(0, votes, 0);
                case BLANK -> new VoteCount(0, 0, votes);
            };
            tally.merge(uuid(row[0]), count, VoteCount::plus);
        }
        turnout(session)
                .forEach((item, voted) -> BallotChecks.sum(
                        voted, tally.getOrDefault(item, VoteCount.NONE).cast()));
        return tally;
    }

    /** Every row of the session gets the transaction id of the closing. */
    void seal(UUID session) {
        run("update council_ballot set counted = 1 where session_id = :session", session);
        run(
                "update council_voting_right set closed = 1"
                        + " where item_id in (select id from council_item where session_id = :session)",
                session);
    }

    /** Throws the ballots of a cancelled session away. */
    void discard(UUID session) {
        run("delete from council_ballot where session_id = :session", session);
        run(
                "delete from council_voting_right"
                        + " where item_id in (select id from council_item where session_id = :session)",
                session);
    }

    /** Ballots in the order of their ids, which is nobody's. */
    Page<BallotView> list(UUID session, @Nullable UUID item, PageRequest page) {
        return Keyset.of(
                        BallotView.class,
                        "new vn.thidua.council.BallotView(b.id, b.itemId, b.choice)",
                        "Ballot b",
                        "b.id",
                        BallotView::id)
                .where("b.sessionId = :session", "session", session)
                .where("b.itemId = :item", "item", item)
                .page(database, page);
    }

    /** Many vote at once, nobody while the session is being closed. */
    private void requireOpen(UUID session) {
        var state = database.createNativeQuery("select state from council_session where id = :id lock in share mode")
                .setParameter("id", session)
                .getSingleResult();
        if (!CouncilSessionState.OPEN.name().equals(state)) {
            throw new DomainException(
                    ProblemType.TRANSITION_NOT_ALLOWED,
                    CouncilSessionState.valueOf((String) state).label(),
                    SessionChecks.VOTE);
        }
    }

    /** Which of the items the voter may vote on, and whether they have; held for this transaction. */
    private Map<UUID, Boolean> rights(UUID voter, List<UUID> items) {
        return rows(database.createNativeQuery("""
                                select item_id, used from council_voting_right
                                where attendance_id = :voter and item_id in (:items) order by item_id for update""").setParameter("voter", voter).setParameter("items", items)).stream()
                .collect(Collectors.toMap(row -> uuid(row[0]), row -> ((Number) row[1]).intValue() > 0));
    }

    /** Those of the ballots that are there already. */
    private Set<BallotInput.VoteInput> ballots(List<BallotInput.VoteInput> votes) {
        return rows(database.createNativeQuery("select item_id, id, choice from council_ballot where id in (:ids)")
                        .setParameter(
                                "ids",
                                votes.stream()
                                        .map(BallotInput.VoteInput::ballotId)
                                        .toList()))
                .stream()
                .map(row -> new BallotInput.VoteInput(uuid(row[0]), uuid(row[1]), VoteChoice.valueOf((String) row[2])))
                .collect(Collectors.toSet());
    }

    /** Ignores ids that are taken: a refusal by the database would write them into the log. */
    private int insert(UUID session, List<BallotInput.VoteInput> votes) {
        var rows = IntStream.range(0, votes.size())
                .mapToObj(i -> "(:id" + i + ", :session, :item" + i + ", :choice" + i + ")")
                .collect(Collectors.joining(", "));
        var query = database.createNativeQuery(
                        "insert ignore into council_ballot (id, session_id, item_id, choice) values " + rows)
                .setParameter("session", session);
        for (int i = 0; i < votes.size(); i++) {
            query.setParameter("id" + i, votes.get(i).ballotId())
                    .setParameter("item" + i, votes.get(i).itemId())
                    .setParameter("choice" + i, votes.get(i).choice().name());
        }
        return query.executeUpdate();
    }

    private void run(String statement, UUID session) {
        database.createNativeQuery(statement).setParameter("session", session).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static UUID uuid(Object column) {
        var bytes = ByteBuffer.wrap((byte[]) column);
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
