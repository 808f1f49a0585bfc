package vn.thidua.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** One of many clients, each with a connection of its own; counts what it was answered. */
final class RaceClient implements AutoCloseable {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final int PATIENCE_SECONDS = 60;

    /** Answers that no race explains: the request itself was wrong, so that nothing was raced for. */
    private static final Set<Integer> MISFIRES = Set.of(400, 401, 403, 404, 405, 406, 413, 415, 428);

    /** Kinds of requests for what others may have taken away meanwhile. */
    private static final Set<String> TAKEN_AWAY = Set.of("answer");

    final int number;
    final String subject;
    final Random random;
    final Map<String, Integer> counts = new TreeMap<>();
    final List<RaceAck> acks = new ArrayList<>();
    final List<String> faults = new ArrayList<>();

    private final int port;
    private final String token;
    private final long end;
    private Http connection;

    /** @param end of the race, by {@link System#nanoTime} */
    RaceClient(int number, int port, String subject, String token, long end) throws IOException {
        this.number = number;
        this.port = port;
        this.subject = subject;
        this.token = token;
        this.end = end;
        this.random = new Random(31L * number + subject.hashCode());
        this.connection = new Http(port, PATIENCE_SECONDS);
    }

    boolean over() {
        return System.nanoTime() > end;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T oneOf(List<T> all) {
        return all.get(below(all.size()));
    }

    /** @return the body, or null unless the answer was 2xx */
    JsonNode post(String kind, String path, String body, String... headers) throws IOException {
        return send(kind, "POST", path, body, headers);
    }

    JsonNode put(String kind, String path, String body, String... headers) throws IOException {
        return send(kind, "PUT", path, body, headers);
    }

    JsonNode patch(String kind, String path, String body) throws IOException {
        return send(kind, "PATCH", path, body, "If-Match: *");
    }

    JsonNode get(String kind, String path) throws IOException {
        return send(kind, "GET", path, null);
    }

    private JsonNode send(String kind, String method, String path, String body, String... headers) throws IOException {
        Http.Answer answer;
        try {
            answer = connection.send(Http.request(method, "/api/v1" + path, token, body, headers));
        } catch (IOException lost) {
            count(kind + " no answer");
            faults.add(method + " " + path + ": " + lost);
            connection.close();
            connection = new Http(port, PATIENCE_SECONDS);
            return null;
        }
        var status = answer.status();
        if (status < 300) {
            count(kind + " " + status);
            return answer.body().length == 0 ? JSON.createObjectNode() : JSON.readTree(answer.body());
        }
        var type = JSON.readTree(answer.body()).path("type").asText();
        count(kind + " " + status + " " + type.substring(type.lastIndexOf('/') + 1));
        if (status >= 500 || MISFIRES.contains(status) && !(status == 404 && TAKEN_AWAY.contains(kind))) {
            faults.add(method + " " + path + ": " + status + " " + answer.text());
        }
        return null;
    }

    void acknowledged(String kind, UUID target, String action, String detail) {
        acks.add(new RaceAck(kind, target, action, subject, detail));
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    static UUID id(JsonNode body) {
        return UUID.fromString(body.path("id").asText());
    }

    static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
