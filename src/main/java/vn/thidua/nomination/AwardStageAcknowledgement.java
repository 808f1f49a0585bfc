package vn.thidua.nomination;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import vn.thidua.database.Identified;
import vn.thidua.rule.AwardStage;

/** What was said for deciding although a stage was unknown; kept with the decision. */
@Entity
public class AwardStageAcknowledgement extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public AwardDecision decision;

    /** The rule that asks for the stage. */
    public UUID ruleId;

    @Enumerated(EnumType.STRING)
    public AwardStage stage;

    public String statement;
}
