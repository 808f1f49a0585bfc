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
public class DirectiveAccess {

    private static final List<String> ACTIONS = List.of("EDIT", "MERGE", "DELETE");

    private final Caller caller;
    private final UriInfo uri;
    private final HttpHeaders headers;
    private final PlanKeeper plans;
    private final DecisionKeeper decisions;

    DirectiveAccess(Caller caller, UriInfo uri, HttpHeaders headers, PlanKeeper plans, DecisionKeeper decisions) {
        this.caller = caller;
        this.uri = uri;
        this.headers = headers;
        this.plans = plans;
        this.decisions = decisions;
    }

    /** The directive of the path; for a merged one the request ends with 308 to the same address of the survivor. */
    public Directive readable(UUID id) {
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

    /** As {@link #writable(UUID, Revision)}, and neither a plan nor an award decision says what stands in it. */
    Directive editable(UUID id, @Nullable Revision revision) {
        var directive = writable(id, revision);
        refuseGoverned(directive);
        decisions.decisionOfDirective(directive.id).ifPresent(decision -> {
            throw new DomainException(ProblemType.DECISION_GOVERNS, decision);
        });
        return directive;
    }

    void refuseGoverned(Directive directive) {
        plans.planOfDirective(directive.id).ifPresent(plan -> {
            throw new DomainException(ProblemType.PLAN_GOVERNS, plan);
        });
    }

    boolean isGoverned(Directive directive) {
        return plans.planOfDirective(directive.id).isPresent();
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
        if (issuer == null && !isOffice()) {
            return Optional.of(ProblemType.ROLE_REQUIRED);
        }
        if (issuer != null && !caller.mayWrite(issuer.id)) {
            return Optional.of(ProblemType.FOREIGN_UNIT);
        }
        if (isGoverned(directive)) {
            return Optional.of(ProblemType.PLAN_GOVERNS);
        }
        return decisions.decisionOfDirective(directive.id).map(decision -> ProblemType.DECISION_GOVERNS);
    }

    private boolean isOffice() {
        return caller.hasAny(EnumSet.of(Role.ADMINISTRATOR, Role.OFFICE));
    }
}
