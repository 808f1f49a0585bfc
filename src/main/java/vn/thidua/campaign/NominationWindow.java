package vn.thidua.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.time.DueBound;

/** When nominations of a level are taken. */
@Entity
public class NominationWindow extends CampaignChild {

    /** Null: every level. */
    @Enumerated(EnumType.STRING)
    public @Nullable OrgUnitLevel level;

    public @Nullable LocalDate opensOn;

    public @Nullable LocalDate dueDate;

    @Enumerated(EnumType.STRING)
    public @Nullable DueBound dueBound;

    public @Nullable String wording;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable OrgUnit addressee;

    public @Nullable String addresseeText;

    /** The windows of a campaign in the order of its plan, with their addressees. */
    public static List<NominationWindow> of(Campaign campaign) {
        return list(
                "from NominationWindow w left join fetch w.addressee where w.campaign = ?1 order by w.ordinal",
                campaign);
    }

    /**
     * The last day in Asia/Ho_Chi_Minh on which a nomination is in time: the day before a {@code BEFORE}, the day
     * itself for a {@code BY}; null while none is set.
     */
    public @Nullable LocalDate lastDay() {
        if (dueDate == null || dueBound == null) {
            return null;
        }
        return switch (dueBound) {
            case BEFORE -> dueDate.minusDays(1);
            case BY -> dueDate;
        };
    }
}
