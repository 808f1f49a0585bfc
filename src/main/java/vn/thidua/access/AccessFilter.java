package vn.thidua.access;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;

/** Refuses callers without a role that the resource method asks for, before anything is read. */
class AccessFilter {

    private final Caller caller;

    AccessFilter(Caller caller) {
        this.caller = caller;
    }

    /** Runs before the parameters are checked: who may not call learns nothing about them. */
    @ServerRequestFilter(priority = 100)
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        var method = resource.getResourceMethod();
        if (method == null || !method.getDeclaringClass().getName().startsWith("vn.thidua.")) {
            return;
        }
        var allowed = method.getAnnotation(Allowed.class);
        if (allowed == null && method.isAnnotationPresent(Open.class)) {
            refuseBadToken(request);
            return;
        }
        var roles = allowed == null ? List.<Role>of() : List.of(allowed.value());
        caller.subject();
        if (allowed == null) {
            throw new DomainException(ProblemType.ROLE_REQUIRED, "-");
        }
        if (!roles.isEmpty()) {
            var enough = EnumSet.of(Role.ADMINISTRATOR);
            enough.addAll(roles);
            if (!caller.hasAny(enough)) {
                throw new DomainException(
                        ProblemType.ROLE_REQUIRED,
                        Arrays.stream(allowed.value()).map(Role::name).collect(Collectors.joining(", ")));
            }
        }
    }

    /** A token that came must be good, also where none is needed. */
    private void refuseBadToken(ContainerRequestContext request) {
        if (request.getHeaderString(HttpHeaders.AUTHORIZATION) != null) {
            caller.subject();
        }
    }
}
