package vn.thidua.submission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The whole list of a letter, in its order: at most 500 nominations. */
public record SubmissionItemsInput(@NotNull @Size(max = 500) List<@NotNull @Valid SubmissionItemInput> items) {}
