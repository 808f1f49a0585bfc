package vn.thidua.report;

import static vn.thidua.access.Role.OFFICE;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Allowed;
import vn.thidua.revision.Revision;
import vn.thidua.write.Write;

/** {@code /report-deadlines/{id}/route} */
@Path("/api/v1/report-deadlines/{deadlineId}/route")
public class ReportRouteResource {

    private final RouteDesk desk;

    ReportRouteResource(RouteDesk desk) {
        this.desk = desk;
    }

    @GET
    @Allowed({})
    public ReportRouteView getReportRoute(
            UUID deadlineId, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return desk.read(deadlineId, language);
    }

    @POST
    @Path("/confirm")
    @Write
    @Allowed(OFFICE)
    public ReportRouteView confirmReport(
            UUID deadlineId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable Revision revision,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return desk.confirm(deadlineId, revision, language);
    }
}
