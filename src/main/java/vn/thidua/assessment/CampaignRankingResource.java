package vn.thidua.assessment;

import static vn.thidua.access.Role.COUNCIL_MEMBER;
import static vn.thidua.access.Role.OFFICE;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Allowed;

/** {@code /campaigns/{campaignId}/ranking} */
@Path("/api/v1/campaigns/{campaignId}/ranking")
public class CampaignRankingResource {

    private final CampaignRanking ranking;

    CampaignRankingResource(CampaignRanking ranking) {
        this.ranking = ranking;
    }

    @GET
    @Allowed({OFFICE, COUNCIL_MEMBER})
    public RankingView rankCampaign(
            UUID campaignId,
            @QueryParam("unitId") @Nullable UUID unitId,
            @QueryParam("category") @Nullable @Size(max = 64) String category,
            @QueryParam("awardCode") @Nullable @Size(max = 64) String awardCode,
            @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(1000) int limit) {
        return ranking.of(campaignId, new CampaignRanking.Filter(unitId, category, awardCode), limit);
    }
}
