package vn.thidua.submission;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.NomineeKind;
import vn.thidua.nomination.NominationState;

/** What is read of an item and its nomination; columns only. */
public record SubmissionItemRow(
        UUID nominationId,
        int ordinal,
        @Nullable Integer votesFor,
        @Nullable UUID previousSubmissionId,
        SubmissionItemOutcome outcome,
        @Nullable Integer rank,
        @Nullable String reason,
        @Nullable Instant answeredAt,
        String awardCode,
        NominationState state,
        NomineeKind nomineeKind,
        String nomineeName,
        String category,
        boolean minor,
        UUID unitId,
        String unitCode,
        String unitName) {

    private static final String QUERY = """
            select new vn.thidua.submission.SubmissionItemRow(n.id, i.ordinal, i.votesFor, i.previousSubmissionId,
             i.outcome, i.rank, i.reason, i.answeredAt, n.awardCode, n.state, n.nomineeKind, n.nomineeName, c.code,
             c.minor, u.id, u.code, u.name)
            from SubmissionItem i join Nomination n on n.id = i.nominationId join n.category c join n.proposingUnit u
            where i.submission.id = :id order by i.ordinal""";

    static List<SubmissionItemRow> of(EntityManager database, UUID letter) {
        return database.createQuery(QUERY, SubmissionItemRow.class)
                .setParameter("id", letter)
                .getResultList();
    }

    boolean isAboutAMinor() {
        return nomineeKind == NomineeKind.INDIVIDUAL && minor;
    }
}
