package vn.thidua.person;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.text.Codes;

/**
 * A title won elsewhere or before this service.
 *
 * @param year the year that the title is of
 * @param decidedBy who decided, as printed
 * @param source where the caller has it from
 */
public record HeldTitleInput(
        @NotNull @Pattern(regexp = Codes.FORM) String awardCode,
        @NotNull @Min(1945) @Max(2100) Integer year,
        @Nullable @Size(min = 1, max = 100) String decisionNumber,
        @Nullable LocalDate decidedOn,
        @Nullable @Size(min = 1, max = 300) String decidedBy,
        @NotNull @Size(min = 1, max = 500) String source) {

    static HeldTitleInput of(HeldTitle title) {
        return new HeldTitleInput(
                title.awardCode, title.titleYear, title.decisionNumber, title.decidedOn, title.decidedBy, title.source);
    }
}
