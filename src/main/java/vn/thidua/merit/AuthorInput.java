package vn.thidua.merit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** @param share percent; all authors together have 100 */
public record AuthorInput(
        @NotNull UUID personId, @NotNull @Min(1) @Max(100) Integer share) {}
