package vn.thidua.nomination;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CommendationType;
import vn.thidua.award.NomineeKind;
import vn.thidua.organization.UnitRef;

/**
 * A nomination as other records name it.
 *
 * @param personId not told to callers
 * @param masked true: {@code nomineeName} is initials
 */
public record NominationLabel(
        UUID id,
        NominationState state,
        String awardCode,
        @JsonIgnore CommendationType commendationType,
        NomineeKind nomineeKind,
        String nomineeName,
        boolean masked,
        @JsonIgnore @Nullable UUID personId,
        UnitRef proposingUnit) {

    /** A name as it is shown to those who have no need of it. */
    public static String initials(String name) {
        return Masking.initials(name);
    }
}
