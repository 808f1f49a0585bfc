package vn.thidua.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.organization.PartyView;

/**
 * When nominations are taken.
 *
 * @param lastDay the last day in time, in Asia/Ho_Chi_Minh
 */
public record WindowView(
        @Nullable OrgUnitLevel level,
        @Nullable LocalDate opensOn,
        @Nullable WindowDue due,
        @Nullable LocalDate lastDay,
        @Nullable String wording,
        @Nullable PartyView addressee) {

    static WindowView of(NominationWindow window) {
        return new WindowView(
                window.level,
                window.opensOn,
                WindowDue.of(window),
                window.lastDay(),
                window.wording,
                PartyView.of(window.addressee, window.addresseeText));
    }
}
