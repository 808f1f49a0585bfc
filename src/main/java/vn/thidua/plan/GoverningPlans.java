package vn.thidua.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.directive.PlanKeeper;

/** Finds the plan that a directive or campaign was made from. */
@ApplicationScoped
class GoverningPlans implements PlanKeeper {

    @Override
    public Optional<String> planOfDirective(UUID id) {
        return codeOf("directive.id", id);
    }

    @Override
    public Optional<String> planOfCampaign(UUID id) {
        return codeOf("campaign.id", id);
    }

    @Override
    public boolean isLaunched(UUID directive) {
        return Plan.count("directive.id = ?1 and campaign.launchedOn is not null", directive) > 0;
    }

    private static Optional<String> codeOf(String field, UUID id) {
        return Plan.<Plan>find(field, id).firstResultOptional().map(plan -> plan.code);
    }
}
