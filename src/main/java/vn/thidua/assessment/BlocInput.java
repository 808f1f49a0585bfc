package vn.thidua.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A bloc as a caller describes it. */
public record BlocInput(
        @NotBlank @Size(max = 300) String name,
        @NotNull BlocKind kind,
        @NotNull UUID organizerId) {

    static BlocInput of(EmulationBloc bloc) {
        return new BlocInput(bloc.name, bloc.kind, bloc.organizer.id);
    }
}
