package vn.thidua.campaign;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which campaigns to list.
 *
 * @param below organised by this unit or one below it today
 * @param q words of the code, the names or the theme
 */
record CampaignFilter(
        @Nullable CampaignStatus status,
        @Nullable CampaignKind kind,
        @Nullable CampaignForm form,
        @Nullable UUID organizerId,
        @Nullable UUID below,
        @Nullable String q) {}
