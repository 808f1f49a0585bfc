package vn.thidua.organization;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A move.
 *
 * @param validFrom first day under the new parent, past or future
 */
public record PlacementInput(
        @NotNull UUID parentId, @NotNull LocalDate validFrom) {}
