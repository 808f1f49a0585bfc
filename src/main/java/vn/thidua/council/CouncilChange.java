package vn.thidua.council;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What can be changed of a council; its members have their own operations. */
public record CouncilChange(
        @NotNull CouncilKind kind,
        @NotBlank @Size(max = 300) String name) {

    static CouncilChange of(Council council) {
        return new CouncilChange(council.kind, council.name);
    }
}
