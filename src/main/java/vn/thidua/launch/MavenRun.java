package vn.thidua.launch;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.jboss.logging.Logger;

/**
 * Ends a service that {@code mvn quarkus:run} has started when Maven ends, or wants to.
 *
 * <p>Maven that is killed says nothing to the process it has started, and Maven that is asked to end waits for that
 * process without asking it. The service would stay, keep its port and its data folder, and the next {@code mvn
 * quarkus:run} could not start.
 */
@Singleton
class MavenRun {

    private static final Logger LOG = Logger.getLogger(MavenRun.class);

    private static final Duration POLL = Duration.ofMillis(500);

    void watch(@Observes StartupEvent started) {
        ProcessHandle.current().parent().filter(MavenRun::isMaven).ifPresent(maven -> {
            var watch = new Thread(() -> endAfter(maven), "Maven watch");
            watch.setDaemon(true);
            watch.start();
        });
    }

    private static boolean isMaven(ProcessHandle parent) {
        return parent.info().arguments().stream()
                .flatMap(Arrays::stream)
                .anyMatch(argument -> argument.endsWith("quarkus:run"));
    }

    private static void endAfter(ProcessHandle maven) {
        try {
            while (maven.isAlive() && !isAskedToEnd(maven)) {
                Thread.sleep(POLL.toMillis());
            }
            LOG.info("Maven ends, and with it the service that it has started");
            Quarkus.asyncExit();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether Java handles a signal in that process: in a thread with the name of the signal, which Linux shows. */
    private static boolean isAskedToEnd(ProcessHandle process) {
        var threads = Path.of("/proc", Long.toString(process.pid()), "task");
        if (Files.notExists(threads)) {
            return false;
        }
        try (var names = Files.find(threads, 2, (file, attributes) -> file.endsWith("comm"))) {
            return names.anyMatch(MavenRun::namesASignalHandler);
        } catch (IOException | UncheckedIOException e) {
            return false; // the process or one of its threads has just ended
        }
    }

    private static boolean namesASignalHandler(Path name) {
        try {
            return Files.readString(name).matches("SIG[A-Z]+ handler\\s*");
        } catch (IOException e) {
            return false;
        }
    }
}
