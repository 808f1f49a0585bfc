package vn.thidua.nomination;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Open;
import vn.thidua.text.Language;

/** {@code /award-statistics}: counts of awards, for anybody to read. */
@Path("/api/v1/award-statistics")
public class AwardStatisticsResource {

    private final AwardStatistics statistics;
    private final HttpHeaders headers;

    AwardStatisticsResource(AwardStatistics statistics, HttpHeaders headers) {
        this.statistics = statistics;
        this.headers = headers;
    }

    @GET
    @Open
    public AwardStatisticsView getAwardStatistics(
            @QueryParam("campaignId") @Nullable UUID campaignId,
            @QueryParam("unitId") @Nullable UUID unitId,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("groupBy") @DefaultValue("AWARD") AwardGrouping groupBy) {
        var language = Language.preferredBy(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return statistics.count(new AwardStatistics.Query(campaignId, unitId, from, to, groupBy), language);
    }
}
