package vn.thidua.nomination;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CommendationType;
import vn.thidua.award.NomineeKind;
import vn.thidua.organization.UnitRef;

/** What is read of a nomination that another record names. */
public record NominationLabelRow(
        UUID id,
        NominationState state,
        String awardCode,
        CommendationType commendationType,
        NomineeKind nomineeKind,
        String nomineeName,
        boolean minor,
        @Nullable UUID personId,
        UUID unitId,
        String unitCode,
        String unitName) {

    static final String QUERY = """
            select new vn.thidua.nomination.NominationLabelRow(n.id, n.state, n.awardCode, n.commendationType,
             n.nomineeKind, n.nomineeName, c.minor, n.person.id, u.id, u.code, u.name)
            from Nomination n join n.category c join n.proposingUnit u where n.id in :ids""";

    boolean isAboutAMinor() {
        return nomineeKind == NomineeKind.INDIVIDUAL && minor;
    }

    NominationLabel label(boolean masked) {
        return new NominationLabel(
                id,
                state,
                awardCode,
                commendationType,
                nomineeKind,
                masked ? Masking.initials(nomineeName) : nomineeName,
                masked,
                personId,
                new UnitRef(unitId, unitCode, unitName));
    }
}
