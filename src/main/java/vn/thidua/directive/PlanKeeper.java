package vn.thidua.directive;

import java.util.Optional;
import java.util.UUID;

/** Which plan, by its code, governs a record: such a record changes with the plan only. The plan package answers. */
public interface PlanKeeper {

    Optional<String> planOfDirective(UUID id);

    Optional<String> planOfCampaign(UUID id);

    /** Whether the directive is that of a plan whose campaign has been launched, and so no draft, number or not. */
    boolean isLaunched(UUID directive);
}
