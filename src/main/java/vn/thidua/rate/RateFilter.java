package vn.thidua.rate;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which reports are counted, and by the hierarchy of which day. */
public class RateFilter {

    /** The unit that reports, or one above it. */
    @QueryParam("unitId")
    public @Nullable UUID unitId;

    @QueryParam("campaignId")
    public @Nullable UUID campaignId;

    @QueryParam("dutyId")
    public @Nullable UUID dutyId;

    /** The last day of the period, or a later one. */
    @QueryParam("from")
    public @Nullable LocalDate from;

    /** The last day of the period, or an earlier one. */
    @QueryParam("to")
    public @Nullable LocalDate to;

    /** Where units stand; today unless given. */
    @QueryParam("asOf")
    public @Nullable LocalDate asOf;
}
