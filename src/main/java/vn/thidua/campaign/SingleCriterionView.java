package vn.thidua.campaign;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import vn.thidua.revision.Revised;

/**
 * One criterion with the revision that guards it.
 *
 * @param revision of the campaign
 */
public record SingleCriterionView(
        int revision, @JsonUnwrapped CriterionView criterion) implements Revised {

    static SingleCriterionView of(Campaign campaign, Criterion criterion) {
        return new SingleCriterionView(campaign.revision, CriterionView.of(criterion));
    }
}
