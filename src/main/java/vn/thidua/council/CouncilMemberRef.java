package vn.thidua.council;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member as sessions and minutes name them. */
public record CouncilMemberRef(
        UUID id, String name, @Nullable String position, CouncilRole role) {

    static CouncilMemberRef of(CouncilMember member) {
        return new CouncilMemberRef(member.id, member.name, member.position, member.role);
    }

    static @Nullable CouncilMemberRef ofNullable(@Nullable CouncilMember member) {
        return member == null ? null : of(member);
    }
}
