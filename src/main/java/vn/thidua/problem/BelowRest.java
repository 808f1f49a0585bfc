package vn.thidua.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.thidua.text.Language;
import vn.thidua.text.Text;

/** Problem documents for what fails before a resource is reached: body limits, unknown paths, broken requests. */
@ApplicationScoped
class BelowRest {

    /** Before the check that Quarkus makes itself, which would answer without a body. */
    private static final int BEFORE_UPLOAD_LIMIT = 20_000;

    /** Characters of an address. The server itself takes more, so that its refusal can be worded here. */
    private static final int MAX_ADDRESS = 8192;

    /** Characters of all headers together; here too the server takes more. */
    private static final int MAX_HEADERS = 16_384;

    private static final Pattern DOCUMENT = Pattern.compile(
            "\\s*(text/plain|application/(pdf|vnd\\.openxmlformats)|image/(jpeg|png))", Pattern.CASE_INSENSITIVE);

    private static final Pattern ROWS =
            Pattern.compile("\\s*(text/csv|application/x-ndjson)", Pattern.CASE_INSENSITIVE);

    private final ObjectMapper json;
    private final long maxJson;
    private final long maxDocument;
    private final long maxRows;
    private final BodyHandler countingBytes;

    BelowRest(
            ObjectMapper json,
            @ConfigProperty(name = "thidua.json.max-size") MemorySize maxJson,
            @ConfigProperty(name = "thidua.documents.max-size") MemorySize maxDocument,
            @ConfigProperty(name = "thidua.reports.bulk.max-size") MemorySize maxRows) {
        this.json = json;
        this.maxJson = maxJson.asLongValue();
        this.maxDocument = maxDocument.asLongValue();
        this.maxRows = maxRows.asLongValue();
        this.countingBytes = BodyHandler.create(false).setBodyLimit(this.maxJson);
    }

    void refuseWhatIsTooLarge(@Observes Filters filters) {
        filters.register(this::measure, BEFORE_UPLOAD_LIMIT);
    }

    private void measure(RoutingContext context) {
        var request = context.request();
        if (request.uri().length() > MAX_ADDRESS) {
            answer(context, new DomainException(ProblemType.URI_TOO_LONG));
        } else if (lengthOfHeaders(request) > MAX_HEADERS) {
            answer(context, new DomainException(ProblemType.HEADERS_TOO_LARGE));
        } else if (declaredLength(context) > maxBody(request)) {
            answer(context, tooLarge(request));
        } else if (request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                && !isDocument(request)
                && !isRows(request)) {
            countingBytes.handle(context);
        } else {
            context.next();
        }
    }

    private static int lengthOfHeaders(HttpServerRequest request) {
        var length = 0;
        for (var header : request.headers()) {
            length += header.getKey().length() + header.getValue().length();
        }
        return length;
    }

    private DomainException tooLarge(HttpServerRequest request) {
        return new DomainException(ProblemType.CONTENT_TOO_LARGE, String.valueOf(maxBody(request)));
    }

    private long maxBody(HttpServerRequest request) {
        return isRows(request) ? maxRows : isDocument(request) ? maxDocument : maxJson;
    }

    /** Documents are read as they arrive, by what takes them, and counted there. */
    private static boolean isDocument(HttpServerRequest request) {
        return isOf(request, DOCUMENT);
    }

    /** So are many rows in one body. */
    private static boolean isRows(HttpServerRequest request) {
        return isOf(request, ROWS);
    }

    private static boolean isOf(HttpServerRequest request, Pattern types) {
        var type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && types.matcher(type).lookingAt();
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
            case 413 -> tooLarge(context.request());
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
            if (problem.status() == 413) {
                // the rest of the body is not read
                response.putHeader(HttpHeaders.CONNECTION, "close");
            }
            if (problem.status() == 401) {
                response.putHeader("WWW-Authenticate", "Bearer");
            }
            response.end(json.writeValueAsString(problem));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
