package vn.thidua.nomination;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.Identified;
import vn.thidua.rule.AwardStage;

/** What was said for deciding although a rule left something unknown; kept with the decision. */
@Entity
public class AwardStageAcknowledgement extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public AwardDecision decision;

    public UUID ruleId;

    /** Where it is about a stage. */
    @Enumerated(EnumType.STRING)
    public @Nullable AwardStage stage;

    public String statement;
}
