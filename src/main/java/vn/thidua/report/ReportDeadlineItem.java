package vn.thidua.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignRef;
import vn.thidua.organization.UnitRef;

/**
 * A deadline in a list.
 *
 * @param dueOn last day on which the report is on time; null while no letter has set it
 * @param late whether it was first sent, or is still missing, after that day; null while not set
 */
public record ReportDeadlineItem(
        UUID id,
        DutyRef duty,
        @Nullable CampaignRef campaign,
        UnitRef unit,
        LocalDate periodFrom,
        LocalDate periodTo,
        @Nullable LocalDate dueOn,
        @Nullable String dueWording,
        DeadlineStatus status,
        @Nullable Boolean late,
        @Nullable Instant sentAt,
        @Nullable Instant acceptedAt) {

    static ReportDeadlineItem of(DeadlineItem row, LocalDate today) {
        return new ReportDeadlineItem(
                row.id(),
                new DutyRef(row.dutyId(), row.dutyCode(), row.dutyName()),
                campaign(row),
                new UnitRef(row.unitId(), row.unitCode(), row.unitName()),
                row.periodFrom(),
                row.periodTo(),
                row.dueOn(),
                row.dueWording(),
                row.status(),
                row.timeliness().isLate(row.dueOn(), today),
                row.sentAt(),
                row.acceptedAt());
    }

    private static @Nullable CampaignRef campaign(DeadlineItem row) {
        return row.campaignId() == null || row.campaignCode() == null || row.campaignName() == null
                ? null
                : new CampaignRef(row.campaignId(), row.campaignCode(), row.campaignName());
    }
}
