package vn.thidua.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.AllowedAction;
import vn.thidua.revision.Revised;

/**
 * An objection as it is answered.
 *
 * @param nominationId null: about the list as a whole
 * @param objectorWithheld true: name and contact are null because the caller has no need of them
 * @param text null, as the answer, where it is about a pupil and the caller has no need of it
 * @param late received after the last day of the consultation
 */
public record ObjectionView(
        UUID id,
        int revision,
        UUID consultationId,
        @Nullable UUID nominationId,
        @Nullable String objectorName,
        @Nullable String objectorContact,
        boolean objectorWithheld,
        @Nullable String text,
        LocalDate receivedOn,
        boolean late,
        ObjectionState state,
        @Nullable String assignedTo,
        @Nullable String answer,
        @Nullable LocalDate answeredOn,
        List<AllowedAction> allowedActions)
        implements Revised {

    static ObjectionView of(Objection objection, boolean withheld, boolean masked, List<AllowedAction> actions) {
        var consultation = objection.consultation;
        return new ObjectionView(
                objection.id,
                objection.revision,
                consultation.id,
                objection.nomination == null ? null : objection.nomination.id,
                withheld ? null : objection.objectorName,
                withheld ? null : objection.objectorContact,
                withheld,
                masked ? null : objection.text,
                objection.receivedOn,
                objection.receivedOn.isAfter(consultation.closesOn),
                objection.state,
                objection.assignedTo,
                masked ? null : objection.answer,
                objection.answeredOn,
                actions);
    }
}
