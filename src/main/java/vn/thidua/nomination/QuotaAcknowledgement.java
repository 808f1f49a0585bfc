package vn.thidua.nomination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * The explicit word of whoever decides that awards count in full against a quota of which it is unclear for which units
 * it is.
 *
 * @param statement why it may be drawn on; kept with the decision
 */
public record QuotaAcknowledgement(
        @NotNull UUID quotaId, @NotBlank @Size(max = 1000) String statement) {}
