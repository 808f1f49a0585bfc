package vn.thidua.merit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why an initiative is not recognised. */
public record InitiativeRefusalInput(
        @NotNull @Size(min = 1, max = 1000) String reason) {}
