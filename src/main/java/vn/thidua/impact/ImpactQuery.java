package vn.thidua.impact;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Under which assumptions the directive ends, and how much is shown. */
public class ImpactQuery {

    /** The last day on which it is in force; unless given the recorded one, or else today. */
    @QueryParam("on")
    public @Nullable LocalDate on;

    /** A directive taken to replace it, besides those recorded to. */
    @QueryParam("replacedBy")
    public @Nullable UUID replacedBy;

    @QueryParam("limit")
    @DefaultValue("100")
    @Min(1)
    @Max(1000)
    public int limit;
}
