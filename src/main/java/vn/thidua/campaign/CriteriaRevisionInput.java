package vn.thidua.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The criteria that replace those in force, all of them, and why. */
public record CriteriaRevisionInput(
        @NotBlank @Size(max = 1000) String reason,
        @NotNull @Size(min = 1, max = ListInput.LONGEST) List<@NotNull @Valid CriterionInput> criteria) {}
