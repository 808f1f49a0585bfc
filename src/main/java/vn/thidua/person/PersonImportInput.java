package vn.thidua.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** People of a register, in one request. */
public record PersonImportInput(
        @NotNull @Size(min = 1, max = 500) List<@Valid @NotNull PersonImportRow> items) {}
