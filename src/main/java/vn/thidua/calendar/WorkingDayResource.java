package vn.thidua.calendar;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Open;

/** {@code /working-days} */
@Path("/api/v1/working-days")
public class WorkingDayResource {

    private final Holidays holidays;

    WorkingDayResource(Holidays holidays) {
        this.holidays = holidays;
    }

    @GET
    @Open
    public WorkingDaysView countWorkingDays(
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("count") @Nullable @Min(0) @Max(1000) Integer count,
            @QueryParam("unitId") @Nullable UUID unitId) {
        return holidays.count(from, to, count, unitId);
    }
}
