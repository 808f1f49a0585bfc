package vn.thidua.campaign;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitRef;
import vn.thidua.time.PartialDate;

/** A campaign in a list. */
public record CampaignItem(
        UUID id,
        String code,
        String name,
        CampaignKind kind,
        CampaignForm form,
        CampaignStatus status,
        UnitRef organizer,
        CampaignPeriod period,
        @Nullable LocalDate launchedOn) {

    /** Selected by the list. */
    public CampaignItem(
            UUID id,
            String code,
            String name,
            CampaignKind kind,
            CampaignForm form,
            CampaignStatus status,
            UUID organizerId,
            String organizerCode,
            String organizerName,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            @Nullable String asWritten,
            @Nullable LocalDate launchedOn) {
        this(
                id,
                code,
                name,
                kind,
                form,
                status,
                new UnitRef(organizerId, organizerCode, organizerName),
                new CampaignPeriod(from, to, asWritten),
                launchedOn);
    }
}
