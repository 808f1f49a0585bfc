package vn.thidua.nomination;

import java.util.UUID;
import vn.thidua.award.NomineeKind;
import vn.thidua.organization.UnitRef;

/**
 * A nomination as other records name it.
 *
 * @param masked true: {@code nomineeName} is initials
 */
public record NominationLabel(
        UUID id,
        NominationState state,
        String awardCode,
        NomineeKind nomineeKind,
        String nomineeName,
        boolean masked,
        UnitRef proposingUnit) {

    static NominationLabel of(NominationRow row, boolean masked) {
        return new NominationLabel(
                row.id(),
                row.state(),
                row.awardCode(),
                row.nomineeKind(),
                masked ? initials(row.nomineeName()) : row.nomineeName(),
                masked,
                new UnitRef(row.unitId(), row.unitCode(), row.unitName()));
    }

    /** A name as it is shown to those who have no need of it. */
    public static String initials(String name) {
        return Masking.initials(name);
    }
}
