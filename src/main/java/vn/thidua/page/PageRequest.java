package vn.thidua.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** {@code limit} (1 to 200, 50 unless given), {@code cursor} (as got from the page before), {@code total}. */
public class PageRequest {

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    public int limit = 50;

    @QueryParam("cursor")
    @Size(max = 1000)
    public @Nullable String cursor;

    @QueryParam("total")
    @DefaultValue("false")
    public boolean total;
}
