package vn.thidua.report;

import static vn.thidua.access.Role.OFFICE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Allowed;
import vn.thidua.revision.Revision;
import vn.thidua.write.Write;

/** {@code /report-deadlines/{id}/extension} */
@Path("/api/v1/report-deadlines/{deadlineId}/extension")
public class ReportExtensionResource {

    private final DeadlineDesk desk;

    ReportExtensionResource(DeadlineDesk desk) {
        this.desk = desk;
    }

    @POST
    @Write
    @Allowed(OFFICE)
    public ReportDeadlineView extendReportDeadline(
            UUID deadlineId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable Revision revision,
            @NotNull @Valid ExtensionInput input,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return desk.view(desk.extend(deadlineId, revision, input), language);
    }

    @DELETE
    @Write
    @Allowed(OFFICE)
    public void withdrawReportExtension(UUID deadlineId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable Revision revision) {
        desk.withdrawExtension(deadlineId, revision);
    }
}
