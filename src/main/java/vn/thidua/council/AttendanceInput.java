package vn.thidua.council;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** How a member takes part; members who are not named are absent. */
public record AttendanceInput(
        @NotNull UUID memberId, @NotNull Presence presence) {}
