package vn.thidua.consultation;

import static vn.thidua.nomination.PendingKind.CONSULTATION_OPEN;
import static vn.thidua.nomination.PendingKind.OBJECTION_OPEN;
import static vn.thidua.nomination.PendingKind.OBJECTION_UPHELD;
import static vn.thidua.nomination.PendingKind.OPINION_ASKED;
import static vn.thidua.nomination.PendingKind.OPINION_DISAGREES;
import static vn.thidua.nomination.PendingKind.OPINION_OVERDUE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.database.ManyIds;
import vn.thidua.nomination.NominationReach;
import vn.thidua.nomination.PendingKind;
import vn.thidua.nomination.PendingMatter;
import vn.thidua.nomination.PendingMatters;

/** What consultations and opinions leave open about nominations. */
@ApplicationScoped
class OpenMatters implements PendingMatters {

    private static final String CONSULTATIONS = """
            select n.nomination.id, c.id, c.opensOn, c.closesOn from ConsultedNomination n join n.consultation c
            where n.nomination.id in :ids and c.state = OPEN""";

    private static final String OBJECTIONS = """
            select o.nomination.id, o.id, o.receivedOn, o.state from Objection o
            where o.nomination.id in :ids and o.state <> REJECTED""";

    private static final String OPINIONS = """
            select o.nomination.id, o.id, o.askedOn, o.dueOn, o.state from Opinion o
            where o.nomination.id in :ids and (o.state = ASKED or o.answer = DISAGREES)""";

    private final Caller caller;
    private final NominationReach sight;
    private final EntityManager database;

    OpenMatters(Caller caller, NominationReach sight, EntityManager database) {
        this.caller = caller;
        this.sight = sight;
        this.database = database;
    }

    PendingMattersView view(UUID nominationId) {
        sight.visible(nominationId);
        return new PendingMattersView(of(List.of(nominationId)).getOrDefault(nominationId, List.of()));
    }

    @Override
    public Map<UUID, List<PendingMatter>> of(Collection<UUID> nominationIds) {
        var found = new HashMap<UUID, List<PendingMatter>>();
        if (nominationIds.isEmpty()) {
            return found;
        }
        for (var row : rows(CONSULTATIONS, nominationIds)) {
            note(found, row, CONSULTATION_OPEN, (LocalDate) row[3]);
        }
        for (var row : rows(OBJECTIONS, nominationIds)) {
            note(found, row, row[3] == ObjectionState.UPHELD ? OBJECTION_UPHELD : OBJECTION_OPEN, null);
        }
        for (var row : rows(OPINIONS, nominationIds)) {
            var due = (LocalDate) row[3];
            note(found, row, row[4] == OpinionState.ASKED ? asked(due) : OPINION_DISAGREES, due);
        }
        found.values()
                .forEach(matters -> matters.sort(Comparator.comparing(PendingMatter::since)
                        .thenComparing(matter -> matter.id().toString())));
        return found;
    }

    private PendingKind asked(LocalDate due) {
        return due.isBefore(caller.today()) ? OPINION_OVERDUE : OPINION_ASKED;
    }

    private static void note(
            Map<UUID, List<PendingMatter>> found, Object[] row, PendingKind kind, @Nullable LocalDate dueOn) {
        found.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                .add(new PendingMatter(kind, (UUID) row[1], (LocalDate) row[2], dueOn));
    }

    private List<Object[]> rows(String query, Collection<UUID> ids) {
        return ManyIds.query(database, query, Object[].class, ids).getResultList();
    }
}
