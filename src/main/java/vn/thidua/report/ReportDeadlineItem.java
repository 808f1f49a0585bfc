package vn.thidua.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignRef;
import vn.thidua.organization.UnitRef;
import vn.thidua.text.Language;

/**
 * A deadline in a list.
 *
 * @param dueOn last day on which the report is on time; null while no letter has set it
 * @param graceUntil last day on which it is still taken without remark; null: {@code dueOn}
 * @param extendedUntil last day of an extension
 * @param closesOn last day on which it is taken at all, unless extended; null: no such day
 * @param late whether it was first sent, or is still missing, after all of the first three; null while not set
 */
public record ReportDeadlineItem(
        UUID id,
        DutyRef duty,
        @Nullable CampaignRef campaign,
        UnitRef unit,
        LocalDate periodFrom,
        LocalDate periodTo,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate graceUntil,
        @Nullable LocalDate extendedUntil,
        @Nullable LocalDate closesOn,
        @Nullable String dueWording,
        DeadlineStatus status,
        @Nullable Boolean late,
        @Nullable Instant sentAt,
        @Nullable Instant acceptedAt,
        Writing writing) {

    static ReportDeadlineItem of(DeadlineItem row, LocalDate today, Language language) {
        return new ReportDeadlineItem(
                row.id(),
                new DutyRef(row.dutyId(), row.dutyCode(), row.dutyName()),
                campaign(row),
                new UnitRef(row.unitId(), row.unitCode(), row.unitName()),
                row.periodFrom(),
                row.periodTo(),
                row.dueOn(),
                row.graceUntil(),
                row.extendedUntil(),
                row.closesOn(),
                row.dueWording(),
                row.status(),
                row.timeliness().isLate(row.dueOn() == null ? null : row.onTimeUntil(), today),
                row.sentAt(),
                row.acceptedAt(),
                writability(row, today).in(language));
    }

    private static Writability writability(DeadlineItem row, LocalDate today) {
        return new Writability(
                row.status(),
                row.campaignStatus(),
                row.unitEnded(),
                row.periodFrom(),
                row.dueOn(),
                row.extendedUntil(),
                row.closesOn(),
                today);
    }

    private static @Nullable CampaignRef campaign(DeadlineItem row) {
        return row.campaignId() == null || row.campaignCode() == null || row.campaignName() == null
                ? null
                : new CampaignRef(row.campaignId(), row.campaignCode(), row.campaignName());
    }
}
