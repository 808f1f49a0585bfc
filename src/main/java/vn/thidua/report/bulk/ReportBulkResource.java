package vn.thidua.report.bulk;

import static vn.thidua.access.Role.COLLECTOR;
import static vn.thidua.access.Role.OFFICE;
import static vn.thidua.access.Role.UNIT;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Allowed;

/** {@code /report-submissions} */
@Path("/api/v1/report-submissions")
public class ReportBulkResource {

    private final BulkDesk desk;

    ReportBulkResource(BulkDesk desk) {
        this.desk = desk;
    }

    @POST
    @Path("/bulk")
    @Allowed({UNIT, OFFICE, COLLECTOR})
    @Consumes({BulkFormat.CSV_TYPE, BulkFormat.NDJSON_TYPE})
    @Produces(BulkFormat.NDJSON_TYPE)
    public StreamingOutput submitReports(
            @NotNull BulkUpload input,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return desk.submit(input, contentType, dryRun, language);
    }
}
