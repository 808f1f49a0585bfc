package vn.thidua.problem;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which methods an address takes, for the header {@code Allow}: the contract knows, and the tests hold it to the code.
 */
@Singleton
class TakenMethods {

    private static final String CONTRACT = "/META-INF/openapi.yaml";
    private static final Pattern ADDRESS = Pattern.compile(" {2}(/\\S*):\\s*");
    private static final Pattern METHOD = Pattern.compile(" {4}(get|post|put|patch|delete):\\s*");
    private static final Pattern VARIABLE = Pattern.compile("\\{\\w+}");

    private final Map<Pattern, List<String>> methods = read();

    /** As the header wants them; empty for an address that nobody knows. */
    Optional<String> of(String path) {
        var found = methods.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(path).matches())
                .flatMap(entry -> entry.getValue().stream())
                .distinct()
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", found));
    }

    private static Map<Pattern, List<String>> read() {
        var read = new LinkedHashMap<Pattern, List<String>>();
        var stream = Objects.requireNonNull(TakenMethods.class.getResourceAsStream(CONTRACT), CONTRACT);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            List<String> current = new ArrayList<>();
            for (var line : lines.lines().toList()) {
                var address = ADDRESS.matcher(line);
                var method = METHOD.matcher(line);
                if (address.matches()) {
                    current = new ArrayList<>();
                    read.put(Pattern.compile(VARIABLE.matcher(address.group(1)).replaceAll("[^/]+")), current);
                } else if (method.matches()) {
                    current.add(method.group(1).toUpperCase(Locale.ROOT));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }
}
