package vn.thidua.consultation;

import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.organization.UnitRef;

/**
 * A public consultation in a list.
 *
 * @param nominationCount how many are on its list
 */
public record ConsultationItem(
        UUID id,
        int revision,
        UnitRef unit,
        String title,
        String place,
        LocalDate opensOn,
        LocalDate closesOn,
        ConsultationState state,
        int nominationCount) {

    static final String SELECT = """
            new vn.thidua.consultation.ConsultationItem(c.id, c.revision, u.id, u.code, u.name, c.title, c.place,
             c.opensOn, c.closesOn, c.state, (select count(n) from ConsultedNomination n where n.consultation = c))""";

    public ConsultationItem(
            UUID id,
            int revision,
            UUID unitId,
            String unitCode,
            String unitName,
            String title,
            String place,
            LocalDate opensOn,
            LocalDate closesOn,
            ConsultationState state,
            long nominationCount) {
        this(id, revision, new UnitRef(unitId, unitCode, unitName), title, place, opensOn, closesOn, state, (int)
                nominationCount);
    }
}
