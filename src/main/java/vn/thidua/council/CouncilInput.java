package vn.thidua.council;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** A council with the members it begins with. */
public record CouncilInput(
        @NotNull UUID unitId,
        @NotNull CouncilKind kind,
        @NotBlank @Size(max = 300) String name,
        @Size(max = 100) List<@NotNull @Valid CouncilMemberInput> members) {

    /** Lists are never null. */
    @SuppressWarnings("NullAway")
    public CouncilInput {
        members = members == null ? List.of() : members;
    }
}
