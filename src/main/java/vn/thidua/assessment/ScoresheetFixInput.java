package vn.thidua.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The points that the lead fixes; a criterion that is not named keeps those of the member. */
public record ScoresheetFixInput(@NotNull @Size(max = 100) List<@Valid @NotNull ScoresheetLineInput> lines) {}
