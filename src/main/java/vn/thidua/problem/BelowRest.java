package vn.thidua.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.thidua.text.Language;
import vn.thidua.text.Text;

/** Problem documents for what fails before a resource is reached: body limits, unknown paths, broken requests. */
@ApplicationScoped
class BelowRest {

    /** Before the check that Quarkus makes itself, which would answer without a body. */
    private static final int BEFORE_UPLOAD_LIMIT = 20_000;

    private final ObjectMapper json;
    private final long maxBody;

    BelowRest(ObjectMapper json, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBody) {
        this.json = json;
        this.maxBody = maxBody.asLongValue();
    }

    void refuseLargeBodies(@Observes Filters filters) {
        filters.register(
                context -> {
                    if (declaredLength(context) > maxBody) {
                        context.response().putHeader(HttpHeaders.CONNECTION, "close");
                        answer(context, new DomainException(ProblemType.CONTENT_TOO_LARGE, String.valueOf(maxBody)));
                    } else {
                        context.next();
                    }
                },
                BEFORE_UPLOAD_LIMIT);
    }

    void answerFailures(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::fail);
        router.route().last().handler(context -> answer(context, notFound()));
        for (var status : new int[] {400, 401, 403, 404, 405, 406, 413, 414, 415, 431}) {
            router.errorHandler(status, this::fail);
        }
    }

    private void fail(RoutingContext context) {
        if (context.response().ended() || context.response().headWritten()) {
            return;
        }
        var exception = switch (context.statusCode()) {
            case 400 -> JsonFaults.unreadable();
            case 401 -> new DomainException(ProblemType.AUTHENTICATION_REQUIRED);
            case 403 -> new DomainException(ProblemType.ROLE_REQUIRED, "?");
            case 404 -> notFound();
            case 405 ->
                new DomainException(
                        ProblemType.METHOD_NOT_ALLOWED,
                        context.request().method().name());
            case 406 -> new DomainException(ProblemType.NOT_ACCEPTABLE, "?");
            case 413 -> new DomainException(ProblemType.CONTENT_TOO_LARGE, String.valueOf(maxBody));
            case 414 -> new DomainException(ProblemType.URI_TOO_LONG);
            case 415 -> new DomainException(ProblemType.UNSUPPORTED_MEDIA_TYPE, "?");
            case 431 -> new DomainException(ProblemType.HEADERS_TOO_LARGE);
            default -> null;
        };
        if (exception == null) {
            context.next();
        } else {
            answer(context, exception);
        }
    }

    private static DomainException notFound() {
        return DomainException.notFound(Text.of("địa chỉ này", "such address"));
    }

    private static long declaredLength(RoutingContext context) {
        var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException malformed) {
            return 0;
        }
    }

    private void answer(RoutingContext context, DomainException exception) {
        var language = Language.preferredBy(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var problem = Problem.of(exception, language, context.request().path());
        try {
            var response = context.response()
                    .setStatusCode(problem.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag());
            if (problem.status() == 401) {
                response.putHeader("WWW-Authenticate", "Bearer");
            }
            response.end(json.writeValueAsString(problem));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
