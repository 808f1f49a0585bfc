package vn.thidua.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The subject whom the configuration makes administrator of the whole service, so that somebody can appoint others. */
@ApplicationScoped
class FirstAdministrator {

    private final Optional<String> subject;

    FirstAdministrator(@ConfigProperty(name = "thidua.first-administrator") Optional<String> subject) {
        this.subject = subject;
    }

    boolean is(String name) {
        return subject.filter(name::equals).isPresent();
    }
}
