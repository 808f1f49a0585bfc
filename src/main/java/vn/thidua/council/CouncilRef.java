package vn.thidua.council;

import java.util.UUID;
import vn.thidua.organization.UnitRef;

/** A council as its sessions name it. */
public record CouncilRef(UUID id, CouncilKind kind, String name, UnitRef unit) {

    static CouncilRef of(Council council) {
        return new CouncilRef(council.id, council.kind, council.name, UnitRef.of(council.unit));
    }
}
