package vn.thidua.campaign;

import java.util.UUID;

/** Told within the transaction that launches a campaign, after it became LAUNCHED. */
public record CampaignLaunched(UUID campaignId) {}
