package vn.thidua.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

    /** Of the latest letter that was sent and not given back. */
    @Override
    public Map<DossierPartKind, Part> of(UUID nomination) {
        var found = new EnumMap<DossierPartKind, Part>(DossierPartKind.class);
        database.createQuery(
                        "select x from SubmissionItem i join i.submission x where i.nominationId = :nomination"
                                + " and x.state in :gone and i.outcome <> RETURNED order by x.id desc",
                        Submission.class)
                .setParameter("nomination", nomination)
                .setParameter("gone", GONE)
                .setMaxResults(1)
                .getResultStream()
                .forEach(letter -> {
                    found.put(DossierPartKind.SUBMISSION, new Part(letter.id, String.valueOf(letter.number)));
                    if (letter.minutesId != null || letter.minutesHeldOn != null) {
                        var label = letter.minutesNumber == null ? letter.minutesHeldOn : letter.minutesNumber;
                        found.put(
                                DossierPartKind.MINUTES,
                                new Part(
                                        letter.minutesId == null ? letter.id : letter.minutesId,
                                        label == null ? String.valueOf(letter.number) : label.toString()));
                    }
                });
        return found;
    }
}
