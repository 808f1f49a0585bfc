package vn.thidua.nomination;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Open;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.text.Language;

/** {@code /awards}: what was decided, for anybody to read. */
@Path("/api/v1/awards")
public class AwardResource {

    private final Awards awards;
    private final HttpHeaders headers;

    AwardResource(Awards awards, HttpHeaders headers) {
        this.awards = awards;
        this.headers = headers;
    }

    @GET
    @Open
    public Page<AwardView> listAwards(
            @QueryParam("campaignId") @Nullable UUID campaignId,
            @QueryParam("awardCode") @Nullable @Size(max = 64) String awardCode,
            @QueryParam("unitId") @Nullable UUID unitId,
            @QueryParam("decidedFrom") @Nullable LocalDate decidedFrom,
            @QueryParam("decidedTo") @Nullable LocalDate decidedTo,
            @QueryParam("decisionId") @Nullable UUID decisionId,
            @BeanParam @Valid PageRequest page) {
        var filter = new Awards.Filter(campaignId, awardCode, unitId, decidedFrom, decidedTo, decisionId);
        return awards.list(filter, page, language());
    }

    @GET
    @Path("/{awardId}")
    @Open
    public AwardView getAward(UUID awardId) {
        return awards.read(awardId, language());
    }

    private Language language() {
        return Language.preferredBy(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
