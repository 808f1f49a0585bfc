package vn.thidua.merit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitRef;
import vn.thidua.person.PersonName;
import vn.thidua.revision.Revised;

/**
 * A registration as it is answered.
 *
 * @param person null when the unit itself has registered
 * @param name of an initiative or project; null of a masked person
 */
public record RegistrationView(
        UUID id,
        int revision,
        RegistrationKind kind,
        UnitRef unit,
        @Nullable PersonName person,
        @Nullable String awardCode,
        @Nullable String name,
        int year,
        LocalDate registeredOn,
        String registeredBy,
        @Nullable LocalDate withdrawnOn)
        implements Revised {

    static RegistrationView of(Registration registration, @Nullable PersonName person) {
        var masked = person != null && person.masked();
        return new RegistrationView(
                registration.id,
                registration.revision,
                registration.kind,
                UnitRef.of(registration.unit),
                person,
                registration.awardCode,
                masked ? null : registration.name,
                registration.ofYear,
                registration.registeredOn,
                registration.registeredBy,
                registration.withdrawnOn);
    }
}
