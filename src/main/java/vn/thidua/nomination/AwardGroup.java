package vn.thidua.nomination;

import java.util.UUID;
import vn.thidua.award.NomineeKind;

/** How many awards of a decision are alike in all that their money depends on. */
public record AwardGroup(UUID decisionId, AwardState state, String awardCode, NomineeKind nominee, Long count) {

    static final String QUERY = """
            select new vn.thidua.nomination.AwardGroup(a.decision.id, a.state, a.awardCode, a.nomineeKind, count(a))
            from Award a where a.decision.id in :ids group by a.decision.id, a.state, a.awardCode, a.nomineeKind""";
}
