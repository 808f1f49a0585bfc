package vn.thidua.feed;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import vn.thidua.access.Open;

/** {@code /calendar-feeds}: what calendar programs read, without a token. */
@Path("/api/v1/calendar-feeds")
public class CalendarFeedResource {

    private final ReportCalendars calendars;
    private final FeedWriter writer;

    CalendarFeedResource(ReportCalendars calendars, FeedWriter writer) {
        this.calendars = calendars;
        this.writer = writer;
    }

    @GET
    @Path("/{secret}/reports.ics")
    @Produces("text/calendar")
    @Open
    public byte[] getCalendarFeed(String secret) {
        return writer.written(calendars.ofSecret(secret));
    }
}
