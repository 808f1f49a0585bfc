package vn.thidua.organization;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What a list of units can be narrowed to. */
public class OrgUnitFilter {

    @QueryParam("kind")
    public @Nullable OrgUnitKind kind;

    @QueryParam("level")
    public @Nullable OrgUnitLevel level;

    @QueryParam("code")
    @Size(max = 64)
    public @Nullable String code;

    /** Needs {@link #identifier}: the unit that another system calls so. */
    @QueryParam("identifierScheme")
    @Size(min = 1, max = 60)
    public @Nullable String identifierScheme;

    @QueryParam("identifier")
    @Size(min = 1, max = 200)
    public @Nullable String identifier;

    @QueryParam("q")
    @Size(max = 200)
    public @Nullable String q;
}
