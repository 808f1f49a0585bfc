package vn.thidua.person;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody allowed something about a person.
 *
 * @param relationship to the person: father, mother, guardian, the person
 * @param purpose what was allowed
 */
public record ConsentInput(
        @NotNull @Size(min = 1, max = 200) String givenBy,
        @Nullable @Size(min = 1, max = 100) String relationship,
        @NotNull @Size(min = 1, max = 500) String purpose,
        @NotNull LocalDate givenOn) {}
