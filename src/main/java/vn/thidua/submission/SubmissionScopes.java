package vn.thidua.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.thidua.organization.HierarchyChanged;

/** Keeps the table that says in whose lists a letter is: rows for its sender, its addressee and the units above. */
@ApplicationScoped
class SubmissionScopes {

    /** HQL: whether a row counts on {@code :today}. */
    static final String TODAY = "s.validFrom <= :today and s.validTo >= :today";

    private static final int CHUNK = 500;

    /**
     * Of now and later; an ended unit stays where it was on its last day. Holds the ancestors that it reads, so that a
     * move of a unit and this cannot pass each other unseen.
     */
    private static final String INSERT = """
            insert into submission_scope
             (submission_id, unit_id, side, to_unit_id, campaign_id, state, process_sort, valid_from, valid_to)
            select x.id, a.ancestor_id, '%1$s', x.to_unit_id, x.campaign_id, x.state, x.process_sort, a.valid_from,
             case when a.valid_to >= u.valid_to then '9999-12-31' else a.valid_to end
            from submission x join org_unit u on u.id = x.%2$s
            join org_unit_ancestor a on a.unit_id = u.id and a.valid_to >= least(:day, u.valid_to)
            where %3$s lock in share mode""";

    private final EntityManager database;
    private final Clock clock;

    SubmissionScopes(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Puts a letter, already flushed, into the lists of both sides. */
    void place(Submission letter) {
        insert("x.id in (:chosen)", List.of(letter.id));
    }

    /** Puts a letter, changed and flushed, into its lists anew. */
    void replace(Submission letter) {
        database.createNativeQuery("delete from submission_scope where submission_id = :id")
                .setParameter("id", letter.id)
                .executeUpdate();
        place(letter);
    }

    /** Tells the lists what has become of a letter; flushed before. */
    void note(Submission letter) {
        database.createNativeQuery(
                        "update submission_scope set state = :state, process_sort = :until where submission_id = :id")
                .setParameter("state", letter.state.name())
                .setParameter("until", letter.processSort)
                .setParameter("id", letter.id)
                .executeUpdate();
    }

    void onMove(@Observes HierarchyChanged change) {
        database.flush();
        var units = new ArrayList<>(change.unitIds());
        for (int i = 0; i < units.size(); i += CHUNK) {
            rebuild(units.subList(i, Math.min(i + CHUNK, units.size())));
        }
    }

    /** Derives anew the lists of what these units sent or get. */
    private void rebuild(List<UUID> units) {
        var which = "(x.from_unit_id in (:chosen) or x.to_unit_id in (:chosen))";
        database.createNativeQuery("delete from submission_scope where submission_id in"
                        + " (select x.id from submission x where " + which + ")")
                .setParameter("chosen", units)
                .executeUpdate();
        insert(which, units);
    }

    private void insert(String which, List<UUID> chosen) {
        for (var side : SubmissionSide.values()) {
            var column = side == SubmissionSide.SENDER ? "from_unit_id" : "to_unit_id";
            database.createNativeQuery(INSERT.formatted(side, column, which))
                    .setParameter("chosen", chosen)
                    .setParameter("day", LocalDate.now(clock))
                    .executeUpdate();
        }
    }
}
