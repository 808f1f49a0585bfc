package vn.thidua.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.AllowedAction;
import vn.thidua.access.Caller;
import vn.thidua.access.Role;
import vn.thidua.organization.OrgUnit;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.revision.Revision;
import vn.thidua.text.Language;

/**
 * Anybody may read directives. One writes those of the units that one reaches; those of issuers that are no units of
 * ours are kept by the offices.
 */
@ApplicationScoped
class DirectiveAccess {

    private static final List<String> ACTIONS = List.of("EDIT", "MERGE", "DELETE");

    private final Caller caller;
    private final UriInfo uri;
    private final HttpHeaders headers;

    DirectiveAccess(Caller caller, UriInfo uri, HttpHeaders headers) {
        this.caller = caller;
        this.uri = uri;
        this.headers = headers;
    }

    /** The directive of the path; for a merged one the request ends with 308 to the same address of the survivor. */
    Directive readable(UUID id) {
        var directive = Directive.existing(id);
        var survivor = directive.mergedInto;
        if (survivor != null) {
            var here = uri.getRequestUri();
            var path = here.getRawPath().replaceFirst("/directives/[^/]+", "/directives/" + survivor.id);
            var location = here.getRawQuery() == null ? path : path + "?" + here.getRawQuery();
            throw new WebApplicationException(Response.status(308)
                    .header(HttpHeaders.LOCATION, URI.create(location).toString())
                    .build());
        }
        return directive;
    }

    /** The directive of the path, which this caller may change and which is no signpost to another. */
    Directive writable(UUID id) {
        var directive = Directive.existing(id);
        requireWrite(directive.issuer);
        directive.requireCurrent();
        return directive;
    }

    Directive writable(UUID id, @Nullable Revision revision) {
        var directive = writable(id);
        Revision.check(revision, directive.revision);
        return directive;
    }

    /** @param issuer null: an issuer that is no unit of ours */
    void requireWrite(@Nullable OrgUnit issuer) {
        if (issuer != null) {
            caller.requireWrite(issuer.id);
        } else if (!isOffice()) {
            throw new DomainException(ProblemType.ROLE_REQUIRED, Role.OFFICE.name());
        }
    }

    /** Whether this caller sees who did something, and not only what. */
    boolean seesPeople() {
        return !caller.isAnonymous();
    }

    List<AllowedAction> actions(Directive directive) {
        var language = Language.preferredBy(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        var obstacle = obstacle(directive);
        return ACTIONS.stream()
                .map(action -> obstacle.map(type -> AllowedAction.barred(action, type, type.title, language))
                        .orElseGet(() -> AllowedAction.allowed(action)))
                .toList();
    }

    private Optional<ProblemType> obstacle(Directive directive) {
        if (caller.isAnonymous()) {
            return Optional.of(ProblemType.AUTHENTICATION_REQUIRED);
        }
        if (directive.mergedInto != null) {
            return Optional.of(ProblemType.DIRECTIVE_MERGED);
        }
        var issuer = directive.issuer;
        if (issuer == null) {
            return isOffice() ? Optional.empty() : Optional.of(ProblemType.ROLE_REQUIRED);
        }
        return caller.mayWrite(issuer.id) ? Optional.empty() : Optional.of(ProblemType.FOREIGN_UNIT);
    }

    private boolean isOffice() {
        return caller.hasAny(EnumSet.of(Role.ADMINISTRATOR, Role.OFFICE));
    }
}
