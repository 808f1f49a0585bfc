package vn.thidua.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An indicator with a target value against which units report actuals; some are only worded. */
@Entity
public class CampaignTarget extends CampaignChild {

    public String code;

    public String name;

    /** Null when the target is only worded. */
    public @Nullable BigDecimal targetValue;

    public @Nullable String unit;

    @Enumerated(EnumType.STRING)
    public TargetComparison comparison;

    public @Nullable String wording;

    /** The targets of a campaign in the order of its plan. */
    public static List<CampaignTarget> of(Campaign campaign) {
        return list("campaign = ?1 order by ordinal", campaign);
    }
}
