package vn.thidua.consultation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.NomineeKind;
import vn.thidua.nomination.NominationLabel;
import vn.thidua.organization.UnitRef;

/**
 * A nomination on a list that the public reads.
 *
 * @param masked true: {@code nomineeName} is initials
 * @param proposingUnit null when {@code masked}: a pupil's school is protected too
 */
public record ConsultedNominee(
        UUID nominationId,
        String awardCode,
        NomineeKind nomineeKind,
        String nomineeName,
        boolean masked,
        @Nullable UnitRef proposingUnit) {

    static ConsultedNominee of(NominationLabel label) {
        return new ConsultedNominee(
                label.id(),
                label.awardCode(),
                label.nomineeKind(),
                label.nomineeName(),
                label.masked(),
                label.masked() ? null : label.proposingUnit());
    }
}
