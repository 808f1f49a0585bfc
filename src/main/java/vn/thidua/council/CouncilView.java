package vn.thidua.council;

import java.util.List;
import java.util.UUID;
import vn.thidua.organization.UnitRef;
import vn.thidua.revision.Revised;

/** A council with all who are or were its members. */
public record CouncilView(
        UUID id, int revision, UnitRef unit, CouncilKind kind, String name, List<CouncilMemberView> members)
        implements Revised {

    static CouncilView of(Council council, List<CouncilMember> members, boolean keeps) {
        return new CouncilView(
                council.id,
                council.revision,
                UnitRef.of(council.unit),
                council.kind,
                council.name,
                members.stream()
                        .map(member -> CouncilMemberView.of(member, keeps))
                        .toList());
    }
}
