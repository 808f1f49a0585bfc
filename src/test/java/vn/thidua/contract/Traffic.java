package vn.thidua.contract;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which operation answered which status with which media type in the tests, and which writes left an audit entry;
 * checked at the end of the build.
 */
final class Traffic {

    static final Path FILE = Path.of("target", "contract-traffic.txt");

    /** First word of the lines that name an operation in the audit. */
    static final String AUDITED = "AUDITED";

    /** Seen by all class loaders of one run, as Quarkus makes several. */
    private static final String BEGUN = "vn.thidua.contract.traffic-begun";

    private static final Set<String> NOTED = ConcurrentHashMap.newKeySet();

    private Traffic() {}

    static void note(FilterableRequestSpecification request, Response response) {
        var mediaType = response.contentType() == null || response.statusCode() == 304
                ? ""
                : response.contentType().split(";")[0].strip();
        write("%s %s %d %s".formatted(request.getMethod(), path(request), response.statusCode(), mediaType));
    }

    /** Looks for the entry of a write that was kept. */
    static void noteAudit(FilterableRequestSpecification request, Response response) {
        var isWrite = !Set.of("GET", "HEAD", "OPTIONS").contains(request.getMethod());
        var isKept = response.statusCode() < 300
                && response.header("Dry-Run") == null
                && response.header("Idempotent-Replay") == null;
        if (isWrite && isKept && Arc.container() != null) {
            operationsInTheAudit(path(request)).forEach(operation -> write(AUDITED + " " + operation));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> operationsInTheAudit(String path) {
        var database = Arc.container().instance(EntityManager.class).get();
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("select distinct operation from audit_entry where path = :path")
                        .setParameter("path", path)
                        .getResultList());
    }

    private static String path(FilterableRequestSpecification request) {
        return URI.create(request.getURI()).getRawPath();
    }

    private static void write(String line) {
        if (!NOTED.add(line)) {
            return;
        }
        try {
            Files.createDirectories(FILE.getParent());
            if (System.getProperty(BEGUN) == null) {
                System.setProperty(BEGUN, "true");
                Files.deleteIfExists(FILE);
            }
            Files.writeString(
                    FILE, line + "\n", StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
