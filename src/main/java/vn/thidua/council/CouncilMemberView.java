package vn.thidua.council;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitRef;
import vn.thidua.time.Validity;

/**
 * A seat in a council as it is answered.
 *
 * @param subject null also for callers who do not keep the council
 */
public record CouncilMemberView(
        UUID id,
        String name,
        @Nullable String position,
        CouncilRole role,
        @Nullable String subject,
        @Nullable UUID personId,
        @Nullable UnitRef unit,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static CouncilMemberView of(CouncilMember member, boolean keeps) {
        return new CouncilMemberView(
                member.id,
                member.name,
                member.position,
                member.role,
                keeps ? member.subject : null,
                member.personId,
                UnitRef.ofNullable(member.unit),
                member.validFrom,
                Validity.shown(member.validTo));
    }
}
