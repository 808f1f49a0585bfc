package vn.thidua.directive;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** @param into the record that survives */
public record MergeInput(@NotNull UUID into) {}
