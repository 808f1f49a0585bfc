package vn.thidua.submission;

import jakarta.validation.constraints.AssertTrue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What lists of letters can be narrowed by. */
public class SubmissionFilter {

    /** The outbox: sent by this unit or one below it. */
    @QueryParam("fromUnitId")
    public @Nullable UUID fromUnitId;

    /** The inbox: addressed to exactly this unit, drafts never. */
    @QueryParam("toUnitId")
    public @Nullable UUID toUnitId;

    @QueryParam("campaignId")
    public @Nullable UUID campaignId;

    @QueryParam("state")
    public @Nullable SubmissionState state;

    /** Only true: received, and the limit for the answer is over. */
    @QueryParam("overdue")
    @AssertTrue
    public @Nullable Boolean overdue;
}
