package vn.thidua.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** A bloc in one year, as a caller describes it; the lead is one of the members. */
public record BlocYearInput(
        @NotNull UUID leadUnitId,
        @NotNull @Size(min = 1, max = 200) List<@NotNull UUID> memberIds,
        @NotNull @Size(min = 1, max = 100) List<@Valid @NotNull BlocCriterionInput> criteria) {}
