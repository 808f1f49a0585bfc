package vn.thidua.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.CampaignName;
import vn.thidua.organization.UnitRef;

/** A letter in a list. */
public record SubmissionListItem(
        UUID id,
        int revision,
        SubmissionState state,
        UnitRef fromUnit,
        UnitRef toUnit,
        @Nullable CampaignName campaign,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        int itemCount,
        int pendingCount,
        @Nullable Instant sentAt,
        @Nullable Instant receivedAt,
        @Nullable LocalDate processUntil,
        boolean overdue) {

    static SubmissionListItem of(SubmissionRow row, LocalDate today) {
        var campaignId = row.campaignId();
        var code = row.campaignCode();
        var name = row.campaignName();
        return new SubmissionListItem(
                row.id(),
                row.revision(),
                row.state(),
                new UnitRef(row.fromId(), row.fromCode(), row.fromName()),
                new UnitRef(row.toId(), row.toCode(), row.toName()),
                campaignId == null || code == null || name == null ? null : new CampaignName(campaignId, code, name),
                row.number(),
                row.issuedOn(),
                row.itemCount(),
                row.pendingCount(),
                row.sentAt(),
                row.receivedAt(),
                row.processUntil(),
                row.processSort().isBefore(today));
    }
}
