package vn.thidua.merit;

import static vn.thidua.access.Role.AUDITOR;
import static vn.thidua.access.Role.COUNCIL_MEMBER;
import static vn.thidua.access.Role.OFFICE;
import static vn.thidua.access.Role.UNIT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Allowed;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.revision.Revision;
import vn.thidua.write.Created;
import vn.thidua.write.Write;

/** {@code /completion-grades} */
@Path("/api/v1/completion-grades")
public class CompletionResource {

    private final Completions completions;

    CompletionResource(Completions completions) {
        this.completions = completions;
    }

    @GET
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER, AUDITOR})
    public Page<CompletionView> listCompletionGrades(
            @QueryParam("unitId") @Nullable UUID unitId,
            @QueryParam("personId") @Nullable UUID personId,
            @QueryParam("year") @Nullable Integer year,
            @BeanParam @Valid PageRequest page) {
        return completions.list(unitId, personId, year, page);
    }

    @POST
    @Write
    @Allowed({OFFICE, UNIT})
    public RestResponse<CompletionView> createCompletionGrade(@NotNull @Valid CompletionInput input) {
        var completion = completions.create(input);
        return Created.at("completion-grades/" + completion.id, completions.view(completion));
    }

    @GET
    @Path("/{completionGradeId}")
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER, AUDITOR})
    public CompletionView getCompletionGrade(UUID completionGradeId) {
        return completions.view(completions.seen(completionGradeId));
    }

    @POST
    @Path("/{completionGradeId}/withdraw")
    @Write
    @Allowed({OFFICE, UNIT})
    public CompletionView withdrawCompletionGrade(
            UUID completionGradeId, @HeaderParam("If-Match") @Nullable Revision revision) {
        return completions.view(completions.withdraw(completionGradeId, revision));
    }
}
