package vn.thidua.launch;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Arrays;
import org.jboss.logging.Logger;

/**
 * Ends a service that {@code mvn quarkus:run} has started together with Maven.
 *
 * <p>Maven ends without a word to the process it has started when it is killed. The service would stay, hold its port
 * and its data folder, and the next {@code mvn quarkus:run} could not start.
 */
@Singleton
class MavenRun {

    private static final Logger LOG = Logger.getLogger(MavenRun.class);

    @SuppressWarnings("FutureReturnValueIgnored") // nobody waits for the end of Maven
    void watch(@Observes StartupEvent started) {
        ProcessHandle.current()
                .parent()
                .filter(MavenRun::isMaven)
                .ifPresent(maven -> maven.onExit().thenRun(() -> {
                    LOG.info("Maven has ended, and so does the service that it has started");
                    Quarkus.asyncExit();
                }));
    }

    private static boolean isMaven(ProcessHandle parent) {
        return parent.info().arguments().stream()
                .flatMap(Arrays::stream)
                .anyMatch(argument -> argument.endsWith("quarkus:run"));
    }
}
