package vn.thidua.report;

import jakarta.validation.constraints.AssertTrue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Filters of {@code /report-deadlines}. */
public class DeadlineFilter {

    /** The unit that reports, or one above it. */
    @QueryParam("unitId")
    public @Nullable UUID unitId;

    @QueryParam("campaignId")
    public @Nullable UUID campaignId;

    @QueryParam("dutyId")
    public @Nullable UUID dutyId;

    @QueryParam("status")
    public @Nullable DeadlineStatus status;

    /** Due on an earlier day. */
    @QueryParam("dueBefore")
    public @Nullable LocalDate dueBefore;

    /** Due on that day or later. */
    @QueryParam("dueFrom")
    public @Nullable LocalDate dueFrom;

    /** Only true: first sent, or still missing, after the due date. */
    @QueryParam("late")
    @AssertTrue
    public @Nullable Boolean late;
}
