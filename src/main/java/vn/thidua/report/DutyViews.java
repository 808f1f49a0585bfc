package vn.thidua.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.AllowedAction;
import vn.thidua.access.Caller;
import vn.thidua.calendar.WorkingDays;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Language;
import vn.thidua.text.Text;

/** Shows a duty with what this caller may do with it. */
@ApplicationScoped
class DutyViews {

    private final Caller caller;
    private final WorkingDays workingDays;

    DutyViews(Caller caller, WorkingDays workingDays) {
        this.caller = caller;
        this.workingDays = workingDays;
    }

    ReportDutyView of(ReportDuty duty, @Nullable String acceptLanguage) {
        return ReportDutyView.of(duty, workingDays, actions(duty, Language.preferredBy(acceptLanguage)));
    }

    private List<AllowedAction> actions(ReportDuty duty, Language language) {
        var actions = new ArrayList<AllowedAction>();
        actions.add(action("UPDATE", duty, duty.status != DutyStatus.ENDED, language));
        actions.add(action("DELETE", duty, duty.isDraft(), language));
        actions.add(action("ACTIVATE", duty, duty.isDraft(), language));
        actions.add(action("END", duty, duty.status == DutyStatus.ACTIVE, language));
        actions.add(action("SET_DUE_DATE", duty, duty.status == DutyStatus.ACTIVE, language));
        var onRequest = duty.period == ReportPeriod.ON_REQUEST;
        actions.add(action("REQUEST", duty, onRequest && duty.status == DutyStatus.ACTIVE, language));
        return actions;
    }

    private AllowedAction action(String action, ReportDuty duty, boolean possible, Language language) {
        if (!caller.mayWrite(duty.owner.id)) {
            return AllowedAction.barred(
                    action,
                    ProblemType.FOREIGN_UNIT,
                    Text.of(
                            "Chỉ " + duty.owner.name + " hoặc cấp trên.",
                            "Only " + duty.owner.name + " or a unit above."),
                    language);
        }
        if (!possible) {
            return AllowedAction.barred(
                    action,
                    ProblemType.TRANSITION_NOT_ALLOWED,
                    Text.of(
                            "Trạng thái hiện tại: " + duty.status.label().vi(),
                            "State: " + duty.status.label().en()),
                    language);
        }
        var campaign = duty.campaign;
        if (action.equals("ACTIVATE") && campaign != null && campaign.status != CampaignStatus.LAUNCHED) {
            return AllowedAction.barred(
                    action,
                    ProblemType.CAMPAIGN_NOT_OPEN,
                    Text.of(
                            "Phong trào " + campaign.code + " chưa phát động hoặc đã khép lại.",
                            "Campaign " + campaign.code + " is not launched."),
                    language);
        }
        return AllowedAction.allowed(action);
    }
}
