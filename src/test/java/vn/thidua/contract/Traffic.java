package vn.thidua.contract;

import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which operation answered which status with which media type in the tests; checked at the end of the build. */
final class Traffic {

    static final Path FILE = Path.of("target", "contract-traffic.txt");

    private static final Set<String> NOTED = ConcurrentHashMap.newKeySet();

    private Traffic() {}

    static void note(FilterableRequestSpecification request, Response response) {
        var mediaType = response.contentType() == null
                ? ""
                : response.contentType().split(";")[0].strip();
        var line = "%s %s %d %s"
                .formatted(
                        request.getMethod(), URI.create(request.getURI()).getPath(), response.statusCode(), mediaType);
        if (NOTED.add(line)) {
            try {
                Files.createDirectories(FILE.getParent());
                Files.writeString(
                        FILE,
                        line + "\n",
                        StandardCharsets.UTF_8,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
