package vn.thidua.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Days that are off or worked.
 *
 * @param unitId for it and those below; absent: the whole country
 * @param lastDay inclusive; absent: the first day alone
 * @param source where it was published
 * @param verified whether somebody has checked it against that; yes unless given
 */
public record HolidayInput(
        @Nullable UUID unitId,
        @NotNull HolidayKind kind,
        @NotNull HolidayOccasion occasion,
        @NotBlank @Size(max = 200) String name,
        @NotNull LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @NotBlank @Size(max = 500) String source,
        @Nullable Boolean verified) {

    LocalDate last() {
        return lastDay == null ? firstDay : lastDay;
    }
}
