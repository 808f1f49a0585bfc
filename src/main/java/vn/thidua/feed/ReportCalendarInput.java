package vn.thidua.feed;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A calendar to be made.
 *
 * @param alarmDays days before the due date on which a calendar program shall remind; null: it shall not
 */
public record ReportCalendarInput(
        @NotNull UUID unitId,
        @NotNull CalendarKind kind,
        @Nullable @Min(0) @Max(60) Integer alarmDays) {}
