package vn.thidua.report;

import static vn.thidua.access.Role.COLLECTOR;
import static vn.thidua.access.Role.OFFICE;
import static vn.thidua.access.Role.UNIT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Allowed;
import vn.thidua.revision.Revision;
import vn.thidua.write.Created;
import vn.thidua.write.Write;

/** {@code /report-deadlines/{id}/submission} */
@Path("/api/v1/report-deadlines/{deadlineId}/submission")
public class ReportSubmissionResource {

    private final SubmissionDesk desk;

    ReportSubmissionResource(SubmissionDesk desk) {
        this.desk = desk;
    }

    @GET
    @Allowed({})
    public ReportSubmissionView getReportSubmission(
            UUID deadlineId, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return desk.view(desk.read(deadlineId), language);
    }

    @PUT
    @Write
    @Allowed({UNIT, OFFICE, COLLECTOR})
    public RestResponse<ReportSubmissionView> putReportSubmission(
            UUID deadlineId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable Revision ifMatch,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
            @NotNull @Valid ReportSubmissionInput input,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        var written = desk.write(deadlineId, ifMatch, ifNoneMatch, input);
        var view = desk.view(written.submission(), language);
        return written.isNew()
                ? Created.at("report-deadlines/" + deadlineId + "/submission", view)
                : RestResponse.ok(view);
    }

    @POST
    @Path("/send")
    @Write
    @Allowed({UNIT, OFFICE, COLLECTOR})
    public ReportSubmissionView sendReportSubmission(
            UUID deadlineId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable Revision revision,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return desk.view(desk.send(deadlineId, revision), language);
    }
}
