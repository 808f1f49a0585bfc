package vn.thidua.merit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An initiative of somebody that was recognised.
 *
 * @param share of the person, in percent
 */
public record RecognisedInitiative(
        UUID id,
        UUID personId,
        String title,
        InitiativeScope scope,
        LocalDate recognisedOn,
        @Nullable String certificateNumber,
        @Nullable String council,
        int share) {}
