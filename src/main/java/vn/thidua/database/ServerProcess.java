package vn.thidua.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A running MariaDB server, started by this process or by one that was killed and left its server behind. */
record ServerProcess(ProcessHandle handle) {

    /** A server writes down everything within this time; InnoDB repairs the rest from its log. */
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    /** The service stops taking requests, and ends the running ones, within {@code quarkus.shutdown.timeout}. */
    private static final Duration SERVICE_STOP_LIMIT = Duration.ofSeconds(40);

    /** The hooks are started one after the other, in no order. */
    private static final Duration HOOKS_START_LIMIT = Duration.ofMillis(100);

    /** The server whose id the file holds, if it still runs and works on that database. */
    static Optional<ServerProcess> find(Path idFile, Path database, Path programs) throws IOException {
        if (Files.notExists(idFile)) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(Files.readString(idFile)))
                .filter(handle -> worksOn(handle, database, programs))
                .map(ServerProcess::new);
    }

    /** An id is used again after some time, so the process must say itself what it is. */
    private static boolean worksOn(ProcessHandle handle, Path database, Path programs) {
        var info = handle.info();
        return info.arguments()
                .map(arguments -> Arrays.asList(arguments).contains("--datadir=" + database))
                // Windows tells the program only
                .orElseGet(() -> info.command()
                        .map(Path::of)
                        .filter(program -> program.startsWith(programs))
                        .isPresent());
    }

    /** Asks the server to end, and ends it by force when it does not. */
    void end() {
        handle.destroy();
        try {
            handle.onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            handle.destroyForcibly();
            handle.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the server when this process ends, after the service. */
    void endWithThisProcess() {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            awaitEndOfService();
                            end();
                        },
                        "Embedded database"));
    }

    /**
     * All shutdown hooks run at the same time, but the requests that the service still answers need the database. The
     * service is found by the name of its hook, because at this point tests cannot load classes any more.
     */
    private static void awaitEndOfService() {
        try {
            Thread.sleep(HOOKS_START_LIMIT.toMillis());
            for (var thread : Thread.getAllStackTraces().keySet()) {
                if (thread.getName().equals("Shutdown thread")) {
                    thread.join(SERVICE_STOP_LIMIT.toMillis());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
