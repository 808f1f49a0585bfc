package vn.thidua.reminder;

import java.util.List;
import java.util.UUID;
import vn.thidua.organization.UnitRef;
import vn.thidua.revision.Revised;

/**
 * A contact as it is answered.
 *
 * @param days before the due date, the earliest first; 0 on it, negative after it
 */
public record ReminderContactView(
        UUID id,
        int revision,
        UnitRef unit,
        String address,
        String language,
        ReminderFrequency frequency,
        List<Integer> days)
        implements Revised {

    static ReminderContactView of(ReminderContact contact) {
        return new ReminderContactView(
                contact.id,
                contact.revision,
                UnitRef.of(contact.unit),
                contact.address,
                contact.language,
                contact.frequency,
                contact.daysInOrder());
    }
}
