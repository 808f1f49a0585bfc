package vn.thidua.campaign;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a campaign is closed, if anything is to be said. */
public record CloseInput(
        @Nullable @Size(min = 1, max = 1000) String reason) {}
