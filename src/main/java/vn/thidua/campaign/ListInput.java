package vn.thidua.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A list that is written as a whole. */
public record ListInput<T>(
        @NotNull @Size(max = ListInput.LONGEST) List<@NotNull @Valid T> items) {

    static final int LONGEST = 200;
}
