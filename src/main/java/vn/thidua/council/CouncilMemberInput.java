package vn.thidua.council;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.time.Validity;

/**
 * A seat in a council.
 *
 * @param subject {@code sub} of the member's token, for electronic ballots
 * @param unitId the member's own unit
 * @param validTo inclusive; null for no end
 */
public record CouncilMemberInput(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(min = 1, max = 200) String position,
        @NotNull CouncilRole role,
        @Nullable @Size(min = 1, max = 255) String subject,
        @Nullable UUID personId,
        @Nullable UUID unitId,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static CouncilMemberInput of(CouncilMember member) {
        return new CouncilMemberInput(
                member.name,
                member.position,
                member.role,
                member.subject,
                member.personId,
                member.unit == null ? null : member.unit.id,
                member.validFrom,
                Validity.shown(member.validTo));
    }
}
