package vn.thidua.person;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code unitId} (and those below), {@code category}, {@code code} (exact), {@code q} (how the name begins). */
public class PersonFilter {

    @QueryParam("unitId")
    public @Nullable UUID unitId;

    @QueryParam("category")
    @Size(max = 64)
    public @Nullable String category;

    @QueryParam("code")
    @Size(max = 64)
    public @Nullable String code;

    @QueryParam("q")
    @Size(max = 200)
    public @Nullable String q;
}
