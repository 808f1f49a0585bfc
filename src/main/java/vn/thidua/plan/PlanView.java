package vn.thidua.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import vn.thidua.revision.Revised;

/** A plan as it is answered: the document that was put, every field present; its revision is only in the entity tag. */
public record PlanView(
        String title,
        PlanDirective directive,
        List<PlanCitedDocument> documents,
        List<PlanCitation> citations,
        PlanCampaign campaign,
        @JsonIgnore int revision)
        implements Revised {

    static PlanView of(PlanDocument plan, int revision) {
        return new PlanView(
                plan.title(), plan.directive(), plan.documents(), plan.citations(), plan.campaign(), revision);
    }
}
