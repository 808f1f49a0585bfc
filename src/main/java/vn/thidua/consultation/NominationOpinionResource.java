package vn.thidua.consultation;

import static vn.thidua.access.Role.AUDITOR;
import static vn.thidua.access.Role.COUNCIL_MEMBER;
import static vn.thidua.access.Role.OFFICE;
import static vn.thidua.access.Role.UNIT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import vn.thidua.access.Allowed;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.write.Created;
import vn.thidua.write.Write;

/** {@code /nominations/{nominationId}/…}: what others say about it. */
@Path("/api/v1/nominations/{nominationId}")
public class NominationOpinionResource {

    private final Opinions opinions;
    private final OpenMatters matters;

    NominationOpinionResource(Opinions opinions, OpenMatters matters) {
        this.opinions = opinions;
        this.matters = matters;
    }

    @GET
    @Path("/opinions")
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER, AUDITOR})
    public Page<OpinionView> listNominationOpinions(UUID nominationId, @BeanParam @Valid PageRequest page) {
        return opinions.ofNomination(nominationId, page);
    }

    @POST
    @Path("/opinions")
    @Write
    @Allowed(OFFICE)
    public RestResponse<OpinionView> createOpinion(UUID nominationId, @NotNull @Valid OpinionInput input) {
        var opinion = opinions.ask(nominationId, input);
        return Created.at("opinions/" + opinion.id, opinions.view(opinion));
    }

    @GET
    @Path("/pending-matters")
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER, AUDITOR})
    public PendingMattersView listPendingMatters(UUID nominationId) {
        return matters.view(nominationId);
    }
}
