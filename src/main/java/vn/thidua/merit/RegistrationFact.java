package vn.thidua.merit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A registration that stands.
 *
 * @param holderId the person, or the unit that has registered itself
 * @param awardCode of kind {@code AWARD}
 * @param name of an initiative or project
 */
public record RegistrationFact(
        UUID id,
        UUID holderId,
        RegistrationKind kind,
        @Nullable String awardCode,
        @Nullable String name,
        int year,
        LocalDate registeredOn) {}
