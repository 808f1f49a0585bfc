package vn.thidua.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.NomineeKind;
import vn.thidua.nomination.NominationAction;

/**
 * A nomination of {@code samples/nominations.json}, of invented people.
 *
 * @param plan code of the plan whose campaign it is for
 * @param unit code of the unit that proposes
 * @param collectiveUnit code of the collective, where it is a registered unit
 * @param then the steps taken after it was drafted
 */
record SampleNomination(
        String plan,
        String award,
        String category,
        NomineeKind kind,
        String name,
        String unit,
        @Nullable String collectiveUnit,
        String achievement,
        List<NominationAction> then) {}
