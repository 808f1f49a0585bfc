package vn.thidua.feed;

import static vn.thidua.access.Role.OFFICE;
import static vn.thidua.access.Role.UNIT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Allowed;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.revision.Revision;
import vn.thidua.text.Language;
import vn.thidua.write.Created;
import vn.thidua.write.Write;

/** {@code /report-calendars} */
@Path("/api/v1/report-calendars")
public class ReportCalendarResource {

    private final ReportCalendars calendars;

    ReportCalendarResource(ReportCalendars calendars) {
        this.calendars = calendars;
    }

    @GET
    @Allowed({OFFICE, UNIT})
    public Page<ReportCalendarView> listReportCalendars(
            @QueryParam("unitId") @NotNull UUID unitId, @BeanParam @Valid PageRequest page) {
        return calendars.list(unitId, page);
    }

    @POST
    @Write
    @Allowed({OFFICE, UNIT})
    public RestResponse<ReportCalendarView> createReportCalendar(
            @NotNull @Valid ReportCalendarInput input,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        var made = calendars.create(input, Language.preferredBy(language));
        return Created.at("report-calendars/" + made.id(), made);
    }

    @GET
    @Path("/{calendarId}")
    @Allowed({OFFICE, UNIT})
    public ReportCalendarView getReportCalendar(UUID calendarId) {
        return ReportCalendarView.of(calendars.readable(calendarId), null);
    }

    @DELETE
    @Path("/{calendarId}")
    @Write
    @Allowed({OFFICE, UNIT})
    public void deleteReportCalendar(UUID calendarId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable Revision revision) {
        calendars.revoke(calendarId, revision);
    }
}
