package vn.thidua.person;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.AllowedAction;
import vn.thidua.organization.UnitRef;
import vn.thidua.revision.Revised;
import vn.thidua.text.Initials;

/**
 * A person as they are answered.
 *
 * @param masked true: {@code fullName} is initials, code, birth year and position are withheld
 * @param directWorker of the person or, where nothing was said of them, of their category
 * @param unit where they belong today; between two units, the one before
 */
public record PersonView(
        UUID id,
        int revision,
        @Nullable String code,
        String fullName,
        boolean masked,
        @Nullable Integer birthYear,
        String category,
        boolean minor,
        boolean directWorker,
        UnitRef unit,
        @Nullable String position,
        Instant createdAt,
        @Nullable Instant anonymizedAt,
        List<AllowedAction> allowedActions)
        implements Revised {

    static PersonView of(Person person, Membership home, boolean masked, List<AllowedAction> actions) {
        return new PersonView(
                person.id,
                person.revision,
                masked ? null : person.code,
                masked ? Initials.of(person.fullName) : person.fullName,
                masked,
                masked ? null : person.birthYear,
                person.category.code,
                person.category.minor,
                person.directWorker == null ? person.category.directWorker : person.directWorker,
                UnitRef.of(home.unit),
                masked ? null : home.position,
                person.createdAt,
                person.anonymizedAt,
                actions);
    }
}
