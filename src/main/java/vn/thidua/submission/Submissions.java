package vn.thidua.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.Batches;
import vn.thidua.page.Keyset;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.page.PagedRows;
import vn.thidua.revision.Revision;

/** Drafting and listing letters. */
@ApplicationScoped
public class Submissions {

    private final SubmissionAccess access;
    private final SubmissionDraft draft;
    private final SubmissionHistory history;
    private final SubmissionScopes scopes;
    private final EntityManager database;
    private final Clock clock;

    Submissions(
            SubmissionAccess access,
            SubmissionDraft draft,
            SubmissionHistory history,
            SubmissionScopes scopes,
            EntityManager database,
            Clock clock) {
        this.access = access;
        this.draft = draft;
        this.history = history;
        this.scopes = scopes;
        this.database = database;
        this.clock = clock;
    }

    /** A new draft, for a unit that the caller may write for. */
    public Submission create(SubmissionInput input) {
        return create(input, null, List.of());
    }

    /** A new draft that begins with accepted items of letters to its sender. */
    Submission create(SubmissionInput input, @Nullable UUID previous, List<SubmissionItem> accepted) {
        Batches.use(database);
        var letter = new Submission();
        letter.state = SubmissionState.DRAFT;
        letter.createdAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        letter.previousSubmissionId = previous;
        draft.write(letter, input);
        letter.itemCount = accepted.size();
        letter.pendingCount = accepted.size();
        letter.persist();
        for (int i = 0; i < accepted.size(); i++) {
            var item = SubmissionDraft.fresh(letter, accepted.get(i).nominationId, accepted.get(i));
            item.ordinal = i;
            item.persist();
        }
        history.note(letter, SubmissionAction.CREATE, null, null, letter.createdAt);
        letter.flush();
        scopes.place(letter);
        return letter;
    }

    /** A draft or returned letter that the caller may write in, held for this transaction. */
    Submission held(UUID id, @Nullable Revision revision) {
        var letter = access.held(id, revision, SubmissionAction.CHANGE);
        letter.state.require(SubmissionAction.CHANGE);
        return letter;
    }

    void update(Submission letter, SubmissionInput input) {
        draft.write(letter, input);
        letter.flush();
        scopes.replace(letter);
    }

    Submission replaceItems(UUID id, @Nullable Revision revision, List<SubmissionItemInput> items) {
        Batches.use(database);
        var letter = held(id, revision);
        draft.writeItems(letter, items);
        letter.touch();
        letter.flush();
        return letter;
    }

    /** Removes a draft that was never sent. */
    void delete(UUID id, @Nullable Revision revision) {
        var letter = access.held(id, revision, SubmissionAction.DELETE);
        letter.state.require(SubmissionAction.DELETE);
        SubmissionItem.of(letter).forEach(SubmissionItem::delete);
        SubmissionEvent.delete("submission = ?1", letter);
        letter.delete();
    }

    /** What the caller sees, in order of creation; overdue letters by the day until which they were to be answered. */
    Page<SubmissionListItem> list(SubmissionFilter filter, PageRequest request) {
        var today = LocalDate.now(clock);
        var keys = access.readsEverything() && filter.fromUnitId == null ? ofEverybody(filter) : ofUnits(filter, today);
        if (filter.overdue != null) {
            var sort = keys.table ? "x.processSort" : "s.processSort";
            keys.list.where(sort + " < :now", "now", today).orderBy(sort, LocalDate.class, SubmissionKey::processSort);
        }
        var ids = keys.list.page(database, request).map(SubmissionKey::id);
        return PagedRows.behind(ids, database, SubmissionRow.QUERY, SubmissionRow.class, SubmissionRow::id)
                .map(row -> SubmissionListItem.of(row, today));
    }

    /** @param table whether the letters themselves are read, not the lists of units */
    private record Keys(Keyset<SubmissionKey> list, boolean table) {}

    private static Keys ofEverybody(SubmissionFilter filter) {
        var list = Keyset.of(
                        SubmissionKey.class,
                        "new vn.thidua.submission.SubmissionKey(x.id, x.processSort)",
                        "Submission x",
                        "x.id",
                        SubmissionKey::id)
                .where("x.toUnit.id = :to and x.state <> DRAFT", "to", filter.toUnitId)
                .where("x.campaign.id = :campaign", "campaign", filter.campaignId)
                .where("x.state = :state", "state", filter.state);
        return new Keys(list, true);
    }

    /** By the lists of the caller's units; an outbox or inbox that is theirs is one such list. */
    private Keys ofUnits(SubmissionFilter filter, LocalDate today) {
        var from = filter.fromUnitId;
        var to = filter.toUnitId;
        var list = Keyset.of(
                        SubmissionKey.class,
                        "new vn.thidua.submission.SubmissionKey(s.submissionId, s.processSort)",
                        "SubmissionScope s",
                        "s.submissionId",
                        SubmissionKey::id)
                .where("s.unitId in (:units)")
                .where("s.side in (:sides)")
                .where("s.side = SENDER or s.state <> DRAFT")
                .where("s.toUnitId = :to and s.state <> DRAFT", "to", to)
                .where("s.campaignId = :campaign", "campaign", filter.campaignId)
                .where("s.state = :state", "state", filter.state)
                .where(SubmissionScopes.TODAY)
                .bind("today", today);
        if (from != null && access.reads(from)) {
            list.across("units", List.of(from)).across("sides", List.of(SubmissionSide.SENDER));
        } else if (from == null && to != null && access.reads(to)) {
            list.across("units", List.of(to)).across("sides", List.of(SubmissionSide.ADDRESSEE));
        } else {
            list.where(
                            "exists (select 1 from SubmissionScope o where o.submissionId = s.submissionId"
                                    + " and o.unitId = :from and o.side = SENDER"
                                    + " and o.validFrom <= :today and o.validTo >= :today)",
                            "from",
                            from)
                    .across("units", access.heads())
                    .across("sides", List.of(SubmissionSide.values()));
        }
        return new Keys(list, false);
    }
}
