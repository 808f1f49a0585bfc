package vn.thidua.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.thidua.database.ManyIds;
import vn.thidua.dossier.PartsOnRecord;
import vn.thidua.rule.DossierPartKind;

/** The letter that a nomination went with, and the minutes named in it, are parts of its dossier. */
@ApplicationScoped
class LettersOnRecord implements PartsOnRecord {

    private static final Set<SubmissionState> GONE =
            EnumSet.complementOf(EnumSet.of(SubmissionState.DRAFT, SubmissionState.RETURNED));

    private final EntityManager database;

    LettersOnRecord(EntityManager database) {
        this.database = database;
    }

    private static final String LETTERS = "from SubmissionItem i join i.submission x"
            + " where i.nominationId in (:ids) and x.state in :gone and i.outcome <> RETURNED order by x.id desc";

    /** As selected. */
    public record Gone(UUID nominationId, boolean minutes) {}

    /**
     * Of the latest letters that were sent and not given back; minutes of an earlier one stay where a later has none.
     */
    @Override
    public Map<DossierPartKind, Part> of(UUID nomination) {
        var found = new EnumMap<DossierPartKind, Part>(DossierPartKind.class);
        ManyIds.query(database, "select x " + LETTERS, Submission.class, List.of(nomination))
                .setParameter("gone", GONE)
                .getResultStream()
                .forEach(letter -> {
                    found.putIfAbsent(DossierPartKind.SUBMISSION, new Part(letter.id, String.valueOf(letter.number)));
                    if (letter.minutesId != null || letter.minutesHeldOn != null) {
                        var label = letter.minutesNumber == null ? letter.minutesHeldOn : letter.minutesNumber;
                        found.putIfAbsent(
                                DossierPartKind.MINUTES,
                                new Part(
                                        letter.minutesId == null ? letter.id : letter.minutesId,
                                        label == null ? String.valueOf(letter.number) : label.toString()));
                    }
                });
        return found;
    }

    @Override
    public Map<UUID, Set<DossierPartKind>> ofAll(Collection<UUID> nominations) {
        var found = new HashMap<UUID, Set<DossierPartKind>>();
        if (nominations.isEmpty()) {
            return found;
        }
        ManyIds.query(
                        database,
                        "select new vn.thidua.submission.LettersOnRecord$Gone(i.nominationId, case when"
                                + " x.minutesId is not null or x.minutesHeldOn is not null then true else false end) "
                                + LETTERS,
                        Gone.class,
                        nominations)
                .setParameter("gone", GONE)
                .getResultStream()
                .forEach(gone -> {
                    var parts = found.computeIfAbsent(gone.nominationId, id -> EnumSet.of(DossierPartKind.SUBMISSION));
                    if (gone.minutes) {
                        parts.add(DossierPartKind.MINUTES);
                    }
                });
        return found;
    }
}
