package vn.thidua.consultation;

import static vn.thidua.access.Role.AUDITOR;
import static vn.thidua.access.Role.COUNCIL_MEMBER;
import static vn.thidua.access.Role.OFFICE;
import static vn.thidua.access.Role.UNIT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Allowed;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.revision.Revision;
import vn.thidua.write.Write;

/** {@code /opinions}: what agencies were asked and answered. */
@Path("/api/v1/opinions")
public class OpinionResource {

    private final Opinions opinions;
    private final OpinionAccess access;

    OpinionResource(Opinions opinions, OpinionAccess access) {
        this.opinions = opinions;
        this.access = access;
    }

    @GET
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER, AUDITOR})
    public Page<OpinionView> listOpinions(
            @QueryParam("askedUnitId") @Nullable UUID askedUnitId,
            @QueryParam("askingUnitId") @Nullable UUID askingUnitId,
            @QueryParam("state") @Nullable OpinionState state,
            @QueryParam("overdue") @DefaultValue("false") boolean overdue,
            @BeanParam @Valid PageRequest page) {
        return opinions.list(new Opinions.Filter(askedUnitId, askingUnitId, state, overdue), page);
    }

    @GET
    @Path("/{opinionId}")
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER, AUDITOR})
    public OpinionView getOpinion(UUID opinionId) {
        return opinions.view(access.visible(opinionId));
    }

    @POST
    @Path("/{opinionId}/answer")
    @Write
    @Allowed({OFFICE, UNIT})
    public OpinionView answerOpinion(
            UUID opinionId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @NotNull @Valid OpinionAnswerInput input) {
        return opinions.view(opinions.answer(opinionId, revision, input));
    }

    @POST
    @Path("/{opinionId}/withdraw")
    @Write
    @Allowed(OFFICE)
    public OpinionView withdrawOpinion(
            UUID opinionId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @NotNull @Valid ConsultationReasonInput input) {
        return opinions.view(opinions.withdraw(opinionId, revision, input.reason()));
    }
}
