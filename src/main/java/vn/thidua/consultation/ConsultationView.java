package vn.thidua.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.AllowedAction;
import vn.thidua.organization.UnitRef;
import vn.thidua.revision.Revised;

/**
 * A public consultation as it is answered.
 *
 * @param warnings only for those who read at the unit
 * @param objections how many are open, upheld and rejected; null for the public
 */
public record ConsultationView(
        UUID id,
        int revision,
        UnitRef unit,
        String title,
        String place,
        LocalDate opensOn,
        LocalDate closesOn,
        ConsultationState state,
        @Nullable String stateReason,
        List<ConsultedNominee> nominations,
        List<ConsultationWarning> warnings,
        @Nullable ObjectionCounts objections,
        List<AllowedAction> allowedActions)
        implements Revised {

    /** How many objections stand where. */
    public record ObjectionCounts(int open, int upheld, int rejected) {}
}
