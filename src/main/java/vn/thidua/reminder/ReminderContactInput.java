package vn.thidua.reminder;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A new contact.
 *
 * @param language null: Vietnamese
 * @param frequency null: a mail for each report
 * @param days before the due date, 0 on it, negative after it; null: 7, 1, 0 and -3
 */
public record ReminderContactInput(
        @NotNull UUID unitId,

        @NotNull @Size(max = 254) @Pattern(regexp = ReminderContactChange.ADDRESS)
        String address,

        @Nullable @Pattern(regexp = ReminderContactChange.LANGUAGE)
        String language,

        @Nullable ReminderFrequency frequency,
        @Nullable @Size(max = 10) List<@NotNull @Min(-30) @Max(60) Integer> days) {

    private static final List<Integer> USUAL_DAYS = List.of(7, 1, 0, -3);

    ReminderContactChange plain() {
        return new ReminderContactChange(
                address,
                Objects.requireNonNullElse(language, "vi"),
                Objects.requireNonNullElse(frequency, ReminderFrequency.EACH),
                Objects.requireNonNullElse(days, USUAL_DAYS));
    }
}
