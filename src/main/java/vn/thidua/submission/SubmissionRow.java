package vn.thidua.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a list reads of a letter; columns only. */
public record SubmissionRow(
        UUID id,
        int revision,
        SubmissionState state,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        int itemCount,
        int pendingCount,
        @Nullable Instant sentAt,
        @Nullable Instant receivedAt,
        @Nullable LocalDate processUntil,
        LocalDate processSort,
        UUID fromId,
        String fromCode,
        String fromName,
        UUID toId,
        String toCode,
        String toName,
        @Nullable UUID campaignId,
        @Nullable String campaignCode,
        @Nullable String campaignName) {

    static final String QUERY = """
            select new vn.thidua.submission.SubmissionRow(x.id, x.revision, x.state, x.number, x.issuedOn, x.itemCount,
             x.pendingCount, x.sentAt, x.receivedAt, x.processUntil, x.processSort, f.id, f.code, f.name, t.id, t.code,
             t.name, k.id, k.code, k.name)
            from Submission x join x.fromUnit f join x.toUnit t left join x.campaign k where x.id in :ids""";
}
