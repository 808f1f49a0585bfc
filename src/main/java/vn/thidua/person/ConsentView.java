package vn.thidua.person;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.revision.Revised;

/** A consent as it is answered. */
public record ConsentView(
        UUID id,
        int revision,
        String givenBy,
        @Nullable String relationship,
        String purpose,
        LocalDate givenOn,
        @Nullable LocalDate withdrawnOn)
        implements Revised {

    static ConsentView of(PersonConsent consent) {
        return new ConsentView(
                consent.id,
                consent.revision,
                consent.givenBy,
                consent.relationship,
                consent.purpose,
                consent.givenOn,
                consent.withdrawnOn);
    }
}
