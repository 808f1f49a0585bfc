package vn.thidua.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/** The five real plans, and copies of them that a test may change without meeting another test. */
public final class SamplePlanFiles {

    /** Plans by the number of the seed that they were written from. */
    public static final List<String> CODES =
            List.of("KH-2023-HCM-Q1", "KH-2022-BD-PG", "KH-2023-QN-DT-XUAN-SON", "KH-2024-HCM-Q12", "KH-2024-HY-MH");

    private static final ObjectMapper JSON = new ObjectMapper();

    private SamplePlanFiles() {}

    public static ObjectNode read(String code) {
        return (ObjectNode) file("/samples/plans/" + code + ".json");
    }

    public static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode file(String path) {
        try (var stream = SamplePlanFiles.class.getResourceAsStream(path)) {
            return JSON.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A code that no other test uses. */
    public static String freshCode(String prefix) {
        return prefix + "-" + UUID.randomUUID().toString().substring(0, 18).toUpperCase();
    }
}
