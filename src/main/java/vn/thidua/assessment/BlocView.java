package vn.thidua.assessment;

import java.util.UUID;
import vn.thidua.organization.UnitRef;
import vn.thidua.revision.Revised;

/** A bloc as it is answered. */
public record BlocView(UUID id, int revision, String name, BlocKind kind, UnitRef organizer) implements Revised {

    static BlocView of(EmulationBloc bloc) {
        return new BlocView(bloc.id, bloc.revision, bloc.name, bloc.kind, UnitRef.of(bloc.organizer));
    }
}
