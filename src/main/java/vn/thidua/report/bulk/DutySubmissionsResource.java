package vn.thidua.report.bulk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Allowed;
import vn.thidua.report.DeadlineStatus;

/** {@code /report-duties/{id}/submissions} */
@Path("/api/v1/report-duties/{dutyId}/submissions")
public class DutySubmissionsResource {

    private final ReportDownload download;

    DutySubmissionsResource(ReportDownload download) {
        this.download = download;
    }

    @GET
    @Allowed({})
    @Produces({BulkFormat.CSV_TYPE, BulkFormat.NDJSON_TYPE, ReportForm.XLSX_TYPE})
    public ReportStream downloadReportSubmissions(
            UUID dutyId,
            @QueryParam("unitId") @Nullable UUID unitId,
            @QueryParam("status") @Nullable DeadlineStatus status,
            @HeaderParam(HttpHeaders.ACCEPT) @Nullable String accept) {
        return download.of(dutyId, unitId, status, accept);
    }
}
