package vn.thidua.directive;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which paths are sought; without an end, those to the nearest law. */
public class PathQuery {

    @QueryParam("to")
    public @Nullable UUID to;

    @QueryParam("toKind")
    public @Nullable DirectiveKind toKind;

    @QueryParam("direction")
    @DefaultValue("UPSTREAM")
    public ChainDirection direction = ChainDirection.UPSTREAM;

    @QueryParam("depth")
    @DefaultValue("10")
    @Min(1)
    @Max(20)
    public int depth;

    @QueryParam("relation")
    @Size(max = 200)
    public @Nullable String relation;

    @QueryParam("asOf")
    public @Nullable LocalDate asOf;
}
