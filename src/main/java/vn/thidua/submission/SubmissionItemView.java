package vn.thidua.submission;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.NomineeKind;
import vn.thidua.nomination.Masking;
import vn.thidua.nomination.NominationState;
import vn.thidua.organization.UnitRef;

/**
 * One nomination on the list of a letter.
 *
 * @param masked true: {@code nomineeName} is initials, {@code reason} is withheld
 */
public record SubmissionItemView(
        UUID nominationId,
        int ordinal,
        String awardCode,
        String category,
        UnitRef proposingUnit,
        NomineeKind nomineeKind,
        String nomineeName,
        boolean masked,
        NominationState nominationState,
        @Nullable Integer votesFor,
        @Nullable UUID previousSubmissionId,
        SubmissionItemOutcome outcome,
        @Nullable Integer rank,
        @Nullable String reason,
        @Nullable Instant answeredAt) {

    static SubmissionItemView of(SubmissionItemRow row, boolean inFull) {
        var masked = row.isAboutAMinor() && !inFull;
        return new SubmissionItemView(
                row.nominationId(),
                row.ordinal(),
                row.awardCode(),
                row.category(),
                new UnitRef(row.unitId(), row.unitCode(), row.unitName()),
                row.nomineeKind(),
                masked ? Masking.initials(row.nomineeName()) : row.nomineeName(),
                masked,
                row.state(),
                row.votesFor(),
                row.previousSubmissionId(),
                row.outcome(),
                row.rank(),
                masked ? null : row.reason(),
                row.answeredAt());
    }
}
