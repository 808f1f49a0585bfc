package vn.thidua.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;

/** Who calls: the {@code sub} of the token, or the service itself while it loads data at the start. */
@RequestScoped
public class CurrentSubject {

    private final SecurityIdentity identity;
    private @Nullable String system;

    CurrentSubject(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Acts as a part of the service, such as {@code system:samples}, for the rest of the request scope. */
    public void actAs(String systemName) {
        system = "system:" + systemName;
    }

    /** Empty for an anonymous caller. A token that is wrong or expired is refused with 401, not taken as anonymous. */
    public Optional<String> name() {
        if (system != null) {
            return Optional.of(system);
        }
        return identity.isAnonymous()
                ? Optional.empty()
                : Optional.of(identity.getPrincipal().getName());
    }

    public boolean isSystem() {
        return system != null;
    }

    /** The subject of a caller who must have one; 401 for an anonymous one. */
    public String required() {
        return name().orElseThrow(() -> new DomainException(ProblemType.AUTHENTICATION_REQUIRED));
    }
}
