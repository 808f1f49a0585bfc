package vn.thidua.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.thidua.text.Codes;

/**
 * A unit, by its code.
 *
 * @param text as the plan writes it
 */
public record PlanUnit(
        @NotNull @Pattern(regexp = Codes.FORM) String unit,
        @Nullable @Size(min = 1, max = 300) String text) {}
