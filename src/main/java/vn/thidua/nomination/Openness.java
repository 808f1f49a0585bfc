package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.campaign.NominationWindow;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;
import vn.thidua.time.DueBound;

/** Whether a campaign takes nominations of a level on a day of Asia/Ho_Chi_Minh. */
final class Openness {

    private Openness() {}

    /**
     * A nomination outside campaigns is taken on any day.
     *
     * @throws DomainException {@code campaign-not-open} or {@code nomination-window-closed}
     */
    static void require(NominationReading nomination, LocalDate day) {
        var status = nomination.campaignStatus();
        if (status == null) {
            return;
        }
        if (status != CampaignStatus.LAUNCHED) {
            throw status.notOpen(String.valueOf(nomination.campaignCode()));
        }
        List<NominationWindow> all =
                NominationWindow.list("campaign.id = ?1 order by ordinal", nomination.campaignId());
        var windows = applying(all, nomination.unitLevel());
        if (!windows.isEmpty() && windows.stream().noneMatch(window -> isOpen(window, day))) {
            throw new DomainException(ProblemType.NOMINATION_WINDOW_CLOSED, words(windows.get(windows.size() - 1)));
        }
    }

    /** Those stated for the level; where there are none, those stated for every level. */
    static List<NominationWindow> applying(List<NominationWindow> windows, OrgUnitLevel level) {
        var own = windows.stream().filter(window -> window.level == level).toList();
        return own.isEmpty()
                ? windows.stream().filter(window -> window.level == null).toList()
                : own;
    }

    /** "Before 18/5/2024" ends with the last moment of 17/5/2024; a window without a due day stays open. */
    static boolean isOpen(NominationWindow window, LocalDate day) {
        if (window.opensOn != null && day.isBefore(window.opensOn)) {
            return false;
        }
        return window.dueDate == null || !day.isAfter(lastDay(window.dueDate, window.dueBound));
    }

    private static LocalDate lastDay(LocalDate due, @Nullable DueBound bound) {
        return bound == DueBound.BEFORE ? due.minusDays(1) : due;
    }

    private static Text words(NominationWindow window) {
        if (window.wording != null) {
            return Text.of(window.wording, window.wording);
        }
        var from = window.opensOn == null ? "…" : window.opensOn;
        var to = window.dueDate == null ? "…" : lastDay(window.dueDate, window.dueBound);
        return Text.of("từ " + from + " đến hết " + to, "from " + from + " to the end of " + to);
    }
}
