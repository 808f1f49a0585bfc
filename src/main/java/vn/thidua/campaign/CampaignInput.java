package vn.thidua.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.text.Codes;

/**
 * A campaign as a caller describes it; its parts have their own inputs.
 *
 * @param organizerText the organiser in the words of the plan
 */
public record CampaignInput(
        @NotNull @Pattern(regexp = Codes.FORM) String code,
        @NotBlank @Size(max = 500) String name,
        @NotNull CampaignKind kind,
        @NotNull CampaignForm form,
        @NotNull UUID organizerId,
        @Nullable @Size(min = 1, max = 300) String organizerText,
        @Nullable UUID launchingDirectiveId,
        @Nullable @Size(min = 1, max = 1000) String theme,
        @Nullable @Size(min = 1, max = 500) String slogan,
        @Nullable @Size(min = 1, max = 4000) String description,
        @Nullable @Valid CampaignPeriod period) {

    /** A period that says nothing is none. */
    public CampaignInput {
        period = CampaignPeriod.NONE.equals(period) ? null : period;
    }

    public static CampaignInput of(Campaign campaign) {
        return new CampaignInput(
                campaign.code,
                campaign.name,
                campaign.kind,
                campaign.form,
                campaign.organizer.id,
                campaign.organizerText,
                campaign.launchingDirective == null ? null : campaign.launchingDirective.id,
                campaign.theme,
                campaign.slogan,
                campaign.description,
                CampaignPeriod.of(campaign));
    }
}
