package vn.thidua.reminder;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;

/**
 * What of a contact can be changed.
 *
 * @param days before the due date; 0 on it, negative after it
 */
public record ReminderContactChange(
        @NotNull @Size(max = 254) @Pattern(regexp = ReminderContactChange.ADDRESS)
        String address,

        @NotNull @Pattern(regexp = ReminderContactChange.LANGUAGE)
        String language,

        @NotNull ReminderFrequency frequency,
        @NotNull @Size(max = 10) List<@NotNull @Min(-30) @Max(60) Integer> days) {

    /** One address, without name, comment or quotes; nothing in it can begin another header. */
    static final String ADDRESS = "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+";

    static final String LANGUAGE = "(vi|en)";

    public ReminderContactChange {
        days = Objects.requireNonNullElse(days, List.of());
    }

    static ReminderContactChange of(ReminderContact contact) {
        return new ReminderContactChange(contact.address, contact.language, contact.frequency, contact.daysInOrder());
    }
}
