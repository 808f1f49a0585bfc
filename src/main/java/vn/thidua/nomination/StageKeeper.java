package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CommendationType;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.rule.AwardStage;

/** Where it is on record whether nominations went through stages of their way. */
public interface StageKeeper {

    /** The stages that are kept here. */
    Set<AwardStage> stages();

    /** What is known of each, in a number of statements that does not grow with them. */
    Map<Asked, StageFinding> found(AwardStage stage, List<Asked> asked);

    /**
     * A nomination that must have gone through a stage.
     *
     * @param level at which it must; null: at any of the places
     * @param places the units at which it counts
     * @param day by which it must be over
     */
    record Asked(
            UUID nominationId,
            String awardCode,
            CommendationType type,
            @Nullable OrgUnitLevel level,
            Set<UUID> places,
            LocalDate day) {}
}
