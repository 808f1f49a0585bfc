package vn.thidua.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.organization.PartyInput;

/**
 * When nominations are taken, as a caller describes it.
 *
 * @param level absent: every level
 * @param due absent while no date is set
 */
public record WindowInput(
        @Nullable OrgUnitLevel level,
        @Nullable LocalDate opensOn,
        @Nullable @Valid WindowDue due,
        @Nullable @Size(min = 1, max = 300) String wording,
        @Nullable @Valid PartyInput addressee) {

    public static WindowInput of(NominationWindow window) {
        return new WindowInput(
                window.level,
                window.opensOn,
                WindowDue.of(window),
                window.wording,
                PartyInput.of(window.addressee, window.addresseeText));
    }
}
