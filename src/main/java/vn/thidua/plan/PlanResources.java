package vn.thidua.plan;

import java.util.List;
import java.util.UUID;
import vn.thidua.directive.DirectiveRef;
import vn.thidua.organization.UnitRef;
import vn.thidua.plan.PlanItem.PlanCampaignRef;
import vn.thidua.report.DutyStatus;
import vn.thidua.report.ReportDuty;

/** What was made of a plan. */
public record PlanResources(
        String code,
        UnitRef owner,
        DirectiveRef directive,
        PlanCampaignRef campaign,
        List<PlanReportDutyRef> reportDuties) {

    static PlanResources of(Plan plan, List<ReportDuty> duties) {
        return new PlanResources(
                plan.code,
                UnitRef.of(plan.owner),
                DirectiveRef.of(plan.directive),
                PlanCampaignRef.of(plan.campaign),
                duties.stream().map(PlanReportDutyRef::of).toList());
    }

    /** A report duty of the plan. */
    public record PlanReportDutyRef(UUID id, String code, String name, DutyStatus status) {

        static PlanReportDutyRef of(ReportDuty duty) {
            return new PlanReportDutyRef(duty.id, duty.code, duty.name, duty.status);
        }
    }
}
