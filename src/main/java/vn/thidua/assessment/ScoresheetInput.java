package vn.thidua.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A scoresheet as the member writes it. */
public record ScoresheetInput(
        @NotNull UUID unitId,
        @NotNull @Min(2000) @Max(2100) Integer year,
        @Nullable @Size(min = 1, max = 2000) String remark,
        @NotNull @Size(max = 100) List<@Valid @NotNull ScoresheetLineInput> lines) {}
