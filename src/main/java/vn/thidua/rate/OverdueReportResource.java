package vn.thidua.rate;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import vn.thidua.access.Allowed;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;

/** {@code /overdue-reports} */
@Path("/api/v1/overdue-reports")
public class OverdueReportResource {

    private final OverdueReports reports;

    OverdueReportResource(OverdueReports reports) {
        this.reports = reports;
    }

    @GET
    @Allowed({})
    public Page<OverdueReportItem> listOverdueReports(
            @BeanParam OverdueFilter filter, @BeanParam @Valid PageRequest page) {
        return reports.list(filter, page);
    }
}
