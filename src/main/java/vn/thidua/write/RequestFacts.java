package vn.thidua.write;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jspecify.annotations.Nullable;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.text.Text;

/** What a write needs to know of its HTTP request; outside of one, there is neither key nor dry run. */
@RequestScoped
class RequestFacts {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final Pattern KEY_FORM = Pattern.compile("[\\x21-\\x7e]{1,100}");

    boolean isDryRun() {
        var uri = uri();
        return uri != null && "true".equals(uri.getQueryParameters().getFirst("dryRun"));
    }

    String path() {
        var uri = uri();
        return uri == null ? "" : uri.getPath();
    }

    /** The key of a POST that is not a dry run. */
    Optional<String> idempotencyKey() {
        var request = request();
        if (request == null || !request.getMethod().equals("POST") || isDryRun()) {
            return Optional.empty();
        }
        var key = request.serverRequest().getRequestHeader(IDEMPOTENCY_KEY);
        if (key != null && !KEY_FORM.matcher(key).matches()) {
            throw DomainException.invalid(FieldError.header(
                    IDEMPOTENCY_KEY,
                    "WRONG_FORMAT",
                    Text.of("1 đến 100 ký tự ASCII, không dấu cách.", "1 to 100 printable ASCII characters.")));
        }
        return Optional.ofNullable(key);
    }

    private static @Nullable UriInfo uri() {
        var request = request();
        return request == null ? null : request.getUriInfo();
    }

    private static @Nullable ResteasyReactiveRequestContext request() {
        return CurrentRequestManager.get();
    }
}
