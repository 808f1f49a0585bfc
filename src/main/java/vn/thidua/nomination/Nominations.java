package vn.thidua.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.page.Keyset;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.page.PagedRows;
import vn.thidua.revision.Revision;

/** Drafting and listing nominations. */
@ApplicationScoped
public class Nominations {

    private final NominationAccess access;
    private final NominationDraft draft;
    private final NominationHistory history;
    private final NominationScopes scopes;
    private final EntityManager database;
    private final Clock clock;

    Nominations(
            NominationAccess access,
            NominationDraft draft,
            NominationHistory history,
            NominationScopes scopes,
            EntityManager database,
            Clock clock) {
        this.access = access;
        this.draft = draft;
        this.history = history;
        this.scopes = scopes;
        this.database = database;
        this.clock = clock;
    }

    /** What lists can be narrowed by. */
    record Filter(
            @Nullable UUID campaignId,
            @Nullable NominationState state,
            @Nullable UUID unitId,
            @Nullable String awardCode,
            @Nullable Boolean notified) {}

    /** A new draft, for a unit that the caller may write for. */
    public Nomination create(NominationInput input) {
        var nomination = new Nomination();
        nomination.state = NominationState.DRAFT;
        nomination.createdAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        draft.write(nomination, input);
        nomination.persist();
        history.begin(nomination);
        nomination.flush();
        scopes.place(nomination);
        return nomination;
    }

    /** A draft or returned nomination that the caller may write in, held for this transaction. */
    Nomination held(UUID id, @Nullable Revision revision) {
        var nomination = access.held(id, revision, NominationAccess.rolesFor(NominationAction.CREATE));
        nomination.state.requireOpenForChanges();
        return nomination;
    }

    void update(Nomination nomination, NominationInput input) {
        draft.write(nomination, input);
        nomination.flush();
        scopes.replace(nomination);
    }

    /** Removes a draft that was never submitted. */
    void delete(UUID id, @Nullable Revision revision) {
        var nomination = access.held(id, revision, NominationAccess.rolesFor(NominationAction.CREATE));
        nomination.state.requireDraft();
        NominationEvent.delete("nomination = ?1", nomination);
        nomination.delete();
    }

    /** What the caller sees, in order of creation. Costs a page, however much lies below the caller's units. */
    Page<NominationItem> list(Filter filter, PageRequest request) {
        var heads = access.heads(filter.unitId);
        var ids = heads == null ? ofEverybody(filter, request) : below(heads, filter, request);
        var page = PagedRows.behind(
                ids, database, NominationRow.QUERY + " where n.id in :ids", NominationRow.class, NominationRow::id);
        var minors = page.items().stream()
                .filter(NominationRow::isAboutAMinor)
                .map(NominationRow::id)
                .collect(Collectors.toSet());
        var inFull = access.shownInFull(minors);
        return page.map(row -> NominationItem.of(row, row.isAboutAMinor() && !inFull.contains(row.id())));
    }

    private Page<UUID> below(List<UUID> heads, Filter filter, PageRequest request) {
        return Keyset.of(UUID.class, "s.nominationId", "NominationScope s", "s.nominationId", Function.identity())
                .where("s.campaignId = :campaign", "campaign", filter.campaignId)
                .where("s.state = :state", "state", filter.state)
                .where("s.awardCode = :award", "award", filter.awardCode)
                .where("s.notified = :notified", "notified", filter.notified)
                .where("s.unitId = :unit")
                .where(NominationScopes.TODAY)
                .bind("today", LocalDate.now(clock))
                .pageOfUnion(database, request, "unit", heads);
    }

    private Page<UUID> ofEverybody(Filter filter, PageRequest request) {
        return Keyset.of(UUID.class, "n.id", "Nomination n", "n.id", Function.identity())
                .where("n.campaign.id = :campaign", "campaign", filter.campaignId)
                .where("n.state = :state", "state", filter.state)
                .where("n.awardCode = :award", "award", filter.awardCode)
                .where("n.notified = :notified", "notified", filter.notified)
                .page(database, request);
    }
}
