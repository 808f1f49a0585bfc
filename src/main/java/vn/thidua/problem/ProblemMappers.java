package vn.thidua.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.thidua.text.Language;
import vn.thidua.text.Text;

/** Turns everything that can go wrong inside a request into a problem document. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    /** As in the address of a calendar feed. */
    private static final Pattern SECRET = Pattern.compile("(?<=/)[A-Za-z0-9_-]{43}(?=/)");

    /** Seconds a client should wait before it repeats a request that met a concurrent one. */
    private static final int RETRY_AFTER_SECONDS = 1;

    @Inject
    TakenMethods takenMethods;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @Context
    Request request;

    @ServerExceptionMapper
    Response domain(DomainException exception) {
        return answer(exception);
    }

    @ServerExceptionMapper
    Response violations(ConstraintViolationException exception) {
        return answer(Violations.problem(exception));
    }

    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    Response json(JsonProcessingException exception) {
        return answer(JsonFaults.problem(exception));
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    Response unauthenticated(RuntimeException exception) {
        return answer(new DomainException(ProblemType.AUTHENTICATION_REQUIRED));
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException exception) {
        return answer(new DomainException(ProblemType.ROLE_REQUIRED, "?"));
    }

    @ServerExceptionMapper
    Response stale(OptimisticLockException exception) {
        return answer(new DomainException(ProblemType.CONCURRENT_CHANGE));
    }

    @ServerExceptionMapper
    Response database(PersistenceException exception) {
        return DatabaseFaults.problem(exception).map(this::answer).orElseGet(() -> unexpected(exception));
    }

    @ServerExceptionMapper
    Response http(WebApplicationException exception) {
        if (exception.getResponse().getStatus() < 400) {
            return exception.getResponse();
        }
        for (Throwable cause = exception.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException domain) {
                return answer(domain);
            }
            if (cause instanceof JacksonException json) {
                return answer(JsonFaults.problem(json));
            }
        }
        return switch (exception.getResponse().getStatus()) {
            case 400 -> answer(JsonFaults.unreadable());
            case 401 -> answer(new DomainException(ProblemType.AUTHENTICATION_REQUIRED));
            case 403 -> answer(new DomainException(ProblemType.ROLE_REQUIRED, "?"));
            case 404 -> noSuchAddress();
            case 405 -> methodNotAllowed();
            case 406 -> answer(new DomainException(ProblemType.NOT_ACCEPTABLE, header(HttpHeaders.ACCEPT)));
            case 413 -> answer(new DomainException(ProblemType.CONTENT_TOO_LARGE, "10485760"));
            case 415 ->
                answer(new DomainException(ProblemType.UNSUPPORTED_MEDIA_TYPE, header(HttpHeaders.CONTENT_TYPE)));
            default -> unexpected(exception);
        };
    }

    @ServerExceptionMapper
    Response unexpected(Exception exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException domain) {
                return answer(domain);
            }
            if (cause != exception && cause instanceof PersistenceException persistence) {
                return database(persistence);
            }
            if (cause instanceof ConstraintViolationException violations) {
                return answer(Violations.problem(violations));
            }
        }
        var known = DatabaseFaults.problem(exception);
        if (known.isPresent()) {
            return answer(known.get());
        }
        var code = UUID.randomUUID().toString();
        LOG.errorf(
                exception,
                "Unexpected failure %s on %s",
                code,
                SECRET.matcher(uri.getPath()).replaceAll("•••"));
        return answer(new DomainException(ProblemType.INTERNAL_ERROR, code));
    }

    /** The router looks for a method in one class only, though another may have the address. */
    private Response noSuchAddress() {
        var taken = takenMethods.of(uri.getPath());
        return taken.isPresent() && !taken.get().contains(request.getMethod())
                ? methodNotAllowed()
                : answer(DomainException.notFound(Text.of("địa chỉ này", "such address")));
    }

    private Response methodNotAllowed() {
        var answer =
                Response.fromResponse(answer(new DomainException(ProblemType.METHOD_NOT_ALLOWED, request.getMethod())));
        takenMethods.of(uri.getPath()).ifPresent(taken -> answer.header(HttpHeaders.ALLOW, taken));
        return answer.build();
    }

    private String header(String name) {
        var value = headers.getHeaderString(name);
        return value == null ? "(-)" : value.substring(0, Math.min(value.length(), 100));
    }

    private Response answer(DomainException exception) {
        var language = Language.preferredBy(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        var problem = Problem.of(exception, language, uri.getRequestUri().getRawPath());
        var answer = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .entity(problem);
        switch (exception.type) {
            case AUTHENTICATION_REQUIRED -> answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case CONTENT_TOO_LARGE -> answer.header("Connection", "close");
            case REQUEST_IN_PROGRESS, CONCURRENT_CHANGE, UNAVAILABLE ->
                answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            default -> {}
        }
        return answer.build();
    }
}
