package vn.thidua.nomination;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was said for drawing on an unclear quota, with the words of the quota. */
public record QuotaWord(
        UUID decisionId,
        UUID quotaId,
        String quotaCode,
        @Nullable String wording,
        String statement) {

    static final String QUERY = """
            select new vn.thidua.nomination.QuotaWord(w.decision.id, q.id, q.code, q.wording, w.statement)
            from AwardQuotaAcknowledgement w join w.quota q where w.decision.id in :ids order by w.id""";
}
