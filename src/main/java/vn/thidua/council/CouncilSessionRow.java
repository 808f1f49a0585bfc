package vn.thidua.council;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session in a list. */
public record CouncilSessionRow(
        UUID id,
        int revision,
        CouncilSessionState state,
        LocalDate heldOn,
        VotingMethod method,
        @Nullable String place) {}
