package vn.thidua.nomination;

import static vn.thidua.access.Role.OFFICE;
import static vn.thidua.access.Role.UNIT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Allowed;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.text.Language;
import vn.thidua.write.Created;
import vn.thidua.write.Write;

/** {@code /award-decisions}: one decision, many laureates. */
@Path("/api/v1/award-decisions")
public class AwardDecisionResource {

    private final AwardDecisions decisions;
    private final AwardDecisionReading reading;

    AwardDecisionResource(AwardDecisions decisions, AwardDecisionReading reading) {
        this.decisions = decisions;
        this.reading = reading;
    }

    @GET
    @Allowed({})
    public Page<AwardDecisionView> listAwardDecisions(
            @QueryParam("campaignId") @Nullable UUID campaignId,
            @QueryParam("decidingUnitId") @Nullable UUID decidingUnitId,
            @BeanParam @Valid PageRequest page) {
        return reading.list(campaignId, decidingUnitId, page);
    }

    @POST
    @Write
    @Allowed({OFFICE, UNIT})
    public RestResponse<AwardDecisionView> createAwardDecision(
            @NotNull @Valid AwardDecisionInput input, @Context HttpHeaders headers) {
        var made = decisions.create(input);
        var id = made.decision().id;
        var language = Language.preferredBy(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return Created.at("award-decisions/" + id, reading.read(id).with(made.warnings(), language));
    }

    @GET
    @Path("/{awardDecisionId}")
    @Allowed({})
    public AwardDecisionView getAwardDecision(UUID awardDecisionId) {
        return reading.read(awardDecisionId);
    }
}
