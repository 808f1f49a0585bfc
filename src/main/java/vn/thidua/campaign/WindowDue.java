package vn.thidua.campaign;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.time.DueBound;

/** The day that a plan names, and whether it is the first too late ({@code BEFORE}) or the last in time. */
public record WindowDue(@NotNull LocalDate date, @NotNull DueBound bound) {

    static @Nullable WindowDue of(NominationWindow window) {
        return window.dueDate == null || window.dueBound == null
                ? null
                : new WindowDue(window.dueDate, window.dueBound);
    }
}
