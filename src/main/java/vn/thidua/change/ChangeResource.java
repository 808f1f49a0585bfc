package vn.thidua.change;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Allowed;

/** {@code /changes} */
@Path("/api/v1/changes")
public class ChangeResource {

    private final ChangeReader changes;

    ChangeResource(ChangeReader changes) {
        this.changes = changes;
    }

    @GET
    @Allowed({})
    public ChangesView listChanges(
            @QueryParam("after") @DefaultValue("0") @Min(0) @Max(9_007_199_254_740_991L) long after,
            @QueryParam("entity") @Nullable ChangeEntity entity,
            @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(1000) int limit) {
        return changes.read(after, entity, limit);
    }
}
