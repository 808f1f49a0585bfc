package vn.thidua.calendar;

import static vn.thidua.access.Role.ADMINISTRATOR;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import vn.thidua.access.Open;
import vn.thidua.revision.Revision;
import vn.thidua.write.Created;
import vn.thidua.write.Write;

/** {@code /holidays} */
@Path("/api/v1/holidays")
public class HolidayResource {

    private final Holidays holidays;

    HolidayResource(Holidays holidays) {
        this.holidays = holidays;
    }

    @GET
    @Open
    public HolidayYearView getHolidayYear(
            @QueryParam("year") @NotNull @Min(Holidays.FIRST_YEAR) @Max(Holidays.LAST_YEAR) Integer year,
            @QueryParam("unitId") @Nullable UUID unitId) {
        return holidays.year(year, unitId);
    }

    @POST
    @Write
    @Allowed(ADMINISTRATOR)
    public RestResponse<HolidayView> createHoliday(@NotNull @Valid HolidayInput input) {
        var holiday = holidays.add(input);
        return Created.at("holidays/" + holiday.id, HolidayView.of(holiday));
    }

    @GET
    @Path("/{holidayId}")
    @Open
    public HolidayView getHoliday(UUID holidayId) {
        return HolidayView.of(Holiday.existing(holidayId));
    }

    @DELETE
    @Path("/{holidayId}")
    @Write
    @Allowed(ADMINISTRATOR)
    public void deleteHoliday(UUID holidayId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable Revision revision) {
        holidays.remove(holidayId, revision);
    }
}
