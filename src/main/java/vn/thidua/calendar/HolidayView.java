package vn.thidua.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitRef;
import vn.thidua.revision.Revised;

/** Days that are off or worked, as they are answered. */
public record HolidayView(
        UUID id,
        int revision,
        @Nullable UnitRef unit,
        HolidayKind kind,
        HolidayOccasion occasion,
        String name,
        LocalDate firstDay,
        LocalDate lastDay,
        String source,
        boolean verified)
        implements Revised {

    static HolidayView of(Holiday holiday) {
        return new HolidayView(
                holiday.id,
                holiday.revision,
                UnitRef.ofNullable(holiday.unit),
                holiday.kind,
                holiday.occasion,
                holiday.name,
                holiday.firstDay,
                holiday.lastDay,
                holiday.source,
                holiday.verified);
    }
}
