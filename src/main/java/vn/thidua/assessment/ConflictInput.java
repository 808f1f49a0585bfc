package vn.thidua.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.ConflictGround;

/** @param subject absent: the caller, about themselves; only an office enters it for others */
public record ConflictInput(
        @Nullable @Size(min = 1, max = 255) String subject,
        @NotNull ConflictGround kind,
        @Nullable @Size(min = 1, max = 1000) String reason) {}
