package vn.thidua.sample;

import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Open;
import vn.thidua.access.Role;
import vn.thidua.text.Codes;

/** {@code /demo-tokens}: how a newcomer gets a token of any role, on the embedded default and its own machine only. */
@Path("/api/v1/demo-tokens")
public class DemoTokenResource {

    /** @param unit code of the unit the role is for; absent: the whole service */
    public record DemoTokenInput(
            @NotNull Role role,
            @Nullable @Pattern(regexp = Codes.FORM) String unit) {}

    /** @param expiresIn seconds */
    public record DemoTokenView(String token, String tokenType, long expiresIn, String subject) {}

    private final DemoTokens tokens;

    DemoTokenResource(DemoTokens tokens) {
        this.tokens = tokens;
    }

    @POST
    @Open
    public DemoTokenView createDemoToken(@NotNull @Valid DemoTokenInput input, @Context HttpServerRequest request) {
        tokens.requireNear(request.remoteAddress());
        return tokens.create(input.role(), input.unit());
    }
}
