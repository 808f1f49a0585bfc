package vn.thidua.person;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.thidua.text.Codes;

/** What can be corrected about a person. */
public record PersonChange(
        @NotNull @Pattern(regexp = Codes.FORM) String code,
        @NotNull @Size(min = 1, max = 200) String fullName,
        @Nullable @Min(1900) @Max(2100) Integer birthYear,
        @NotNull @Pattern(regexp = Codes.FORM) String category,
        @Nullable Boolean directWorker) {

    static PersonChange of(Person person) {
        return new PersonChange(
                person.code, person.fullName, person.birthYear, person.category.code, person.directWorker);
    }
}
