package vn.thidua.rate;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Filters of {@code /overdue-reports}. */
public class OverdueFilter {

    /** The unit that reports, or one above it. */
    @QueryParam("unitId")
    public @Nullable UUID unitId;

    @QueryParam("campaignId")
    public @Nullable UUID campaignId;

    @QueryParam("dutyId")
    public @Nullable UUID dutyId;
}
