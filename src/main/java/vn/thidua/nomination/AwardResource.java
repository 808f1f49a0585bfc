package vn.thidua.nomination;

import static vn.thidua.access.Role.OFFICE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Allowed;
import vn.thidua.access.Open;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.revision.Revision;
import vn.thidua.text.Language;
import vn.thidua.write.Write;

/** {@code /awards}: what was decided, for anybody to read, and what became of it. */
@Path("/api/v1/awards")
public class AwardResource {

    private final Awards awards;
    private final AwardSteps steps;
    private final HttpHeaders headers;

    AwardResource(Awards awards, AwardSteps steps, HttpHeaders headers) {
        this.awards = awards;
        this.steps = steps;
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
            @QueryParam("state") @Nullable AwardState state,
            @BeanParam @Valid PageRequest page) {
        var filter = new Awards.Filter(campaignId, awardCode, unitId, decidedFrom, decidedTo, decisionId, state);
        return awards.list(filter, page, language());
    }

    @GET
    @Path("/{awardId}")
    @Open
    public AwardView getAward(UUID awardId) {
        return awards.read(awardId, language());
    }

    @PUT
    @Path("/{awardId}/conferral")
    @Write
    @Allowed(OFFICE)
    public AwardView putConferral(
            UUID awardId, @HeaderParam("If-Match") @Nullable Revision revision, @NotNull @Valid ConferralInput input) {
        steps.confer(awardId, revision, input);
        return awards.read(awardId, language());
    }

    @POST
    @Path("/{awardId}/revoke")
    @Write
    @Allowed(OFFICE)
    public AwardView revokeAward(
            UUID awardId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @NotNull @Valid AwardRevocationInput input) {
        steps.revoke(awardId, revision, input);
        return awards.read(awardId, language());
    }

    @PUT
    @Path("/{awardId}/money-recovery")
    @Write
    @Allowed(OFFICE)
    public AwardView putMoneyRecovery(
            UUID awardId, @HeaderParam("If-Match") @Nullable Revision revision, @NotNull @Valid MoneyRecovery input) {
        steps.recover(awardId, revision, input);
        return awards.read(awardId, language());
    }

    private Language language() {
        return Language.preferredBy(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
