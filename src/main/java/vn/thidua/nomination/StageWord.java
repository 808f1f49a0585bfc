package vn.thidua.nomination;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.rule.AwardStage;

/** What was said for deciding although a rule left something unknown. */
public record StageWord(
        UUID decisionId, UUID ruleId, @Nullable AwardStage stage, String statement) {

    static final String QUERY = """
            select new vn.thidua.nomination.StageWord(w.decision.id, w.ruleId, w.stage, w.statement)
            from AwardStageAcknowledgement w where w.decision.id in :ids order by w.id""";
}
