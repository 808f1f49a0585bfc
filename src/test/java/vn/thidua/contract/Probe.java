package vn.thidua.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.contract.ContractFile.ContractOperation;

/** Sends wrong requests in both languages and notes every answer that is not the problem document expected. */
final class Probe {

    private static final Pattern CONTENT_LENGTH = Pattern.compile("(?i)\\r\\ncontent-length: *([0-9]+)\\r\\n");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> MEMBERS = List.of("type", "title", "status", "detail", "instance", "nextStep");

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI service;
    private final List<String> faults;

    Probe(URI service, List<String> faults) {
        this.service = service;
        this.faults = faults;
    }

    Request to(ContractOperation operation) {
        var request = to(operation.method(), Examples.path(operation));
        request.operation = operation;
        request.accept(Examples.accept(operation));
        if (!operation.requestContent().isEmpty()) {
            request.contentType(Examples.mediaType(operation)).body(Examples.body(operation));
        }
        return request;
    }

    Request to(String method, String path) {
        return new Request(method, path);
    }

    /** Sends bytes as they are, {@code %s} standing for the common headers; expects the status with a problem. */
    void raw(String request, String token, int status) {
        for (var language : List.of("vi", "en")) {
            var where = request.substring(0, Math.min(60, request.length())).replace("\r\n", " ");
            try (var socket = new Socket(service.getHost(), service.getPort())) {
                socket.setSoTimeout(10_000);
                socket.getOutputStream()
                        .write(request.formatted(commonHeaders(language, token)).getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().flush();
                checkRaw(where, new String(answer(socket), StandardCharsets.UTF_8), status, language);
            } catch (IOException e) {
                faults.add(where + ": " + e);
            }
        }
    }

    /** Sends a chunked body of white space, of which nobody says how long it will be. */
    void chunked(ContractOperation operation, String mediaType, String token, int bytes, int status) {
        for (var language : List.of("vi", "en")) {
            try (var socket = new Socket(service.getHost(), service.getPort())) {
                socket.setSoTimeout(10_000);
                var out = socket.getOutputStream();
                var head = operation.method() + " " + Examples.path(operation) + " HTTP/1.1\r\n"
                        + commonHeaders(language, token)
                        + "If-Match: *\r\nContent-Type: " + mediaType + "\r\nTransfer-Encoding: chunked\r\n\r\n";
                out.write(head.getBytes(StandardCharsets.ISO_8859_1));
                var chunk = ("10000\r\n" + " ".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
                try {
                    for (var sent = 0; sent < bytes && socket.getInputStream().available() == 0; sent += 0x10000) {
                        out.write(chunk);
                    }
                    out.write("0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
                    out.flush();
                } catch (IOException refused) {
                    // the service does not want the rest; its answer is there to read
                }
                checkRaw(operation + " chunked", new String(answer(socket), StandardCharsets.UTF_8), status, language);
            } catch (IOException e) {
                faults.add(operation + " chunked: " + e);
            }
        }
    }

    private static byte[] answer(Socket socket) throws IOException {
        var read = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        try {
            for (int n; !isWhole(read) && (n = socket.getInputStream().read(buffer)) >= 0; ) {
                read.write(buffer, 0, n);
            }
        } catch (IOException closed) {
            if (read.size() == 0) {
                throw closed;
            }
        }
        return read.toByteArray();
    }

    /** Whether the answer has as many bytes as it says: the server may wait for the rest of a refused request. */
    private static boolean isWhole(ByteArrayOutputStream read) {
        var text = read.toString(StandardCharsets.ISO_8859_1);
        var head = text.indexOf("\r\n\r\n");
        var length = CONTENT_LENGTH.matcher(text);
        return head > 0 && length.find() && text.length() - head - 4 >= Integer.parseInt(length.group(1));
    }

    private static String commonHeaders(String language, String token) {
        return "Host: localhost\r\nConnection: close\r\nAccept-Language: " + language + "\r\nAuthorization: Bearer "
                + token + "\r\n";
    }

    private void checkRaw(String where, String answer, int status, String language) {
        var parts = answer.split("\r\n\r\n", 2);
        var head = parts[0].toLowerCase(java.util.Locale.ROOT);
        if (!parts[0].startsWith("HTTP/1.1 " + status)) {
            faults.add(where + ": expected " + status + ", was: "
                    + answer.lines().findFirst().orElse("nothing"));
        } else if (!head.contains("content-type: application/problem+json")) {
            faults.add(where + ": " + status + " without a problem: " + answer);
        } else {
            checkProblem(
                    where, status, parts[1].substring(parts[1].indexOf('{'), parts[1].lastIndexOf('}') + 1), language);
        }
    }

    private void checkProblem(String where, int status, String body, String language) {
        try {
            var problem = JSON.readTree(body);
            MEMBERS.stream()
                    .filter(member -> problem.path(member).asText().isEmpty())
                    .forEach(member -> faults.add(where + ": the problem has no " + member + ": " + body));
            if (problem.path("status").asInt() != status) {
                faults.add(where + ": the problem says another status than " + status + ": " + body);
            }
            if (language.equals("en") == isVietnamese(problem)) {
                faults.add(where + ": not in " + language + ": " + body);
            }
        } catch (IOException noJson) {
            faults.add(where + ": no JSON: " + body);
        }
    }

    /** Every title and next step has marks in Vietnamese and none in English. */
    private static boolean isVietnamese(JsonNode problem) {
        return (problem.path("title").asText() + problem.path("nextStep").asText())
                .chars()
                .anyMatch(one -> one > 0xBF);
    }

    /** One request, sent in both languages. */
    final class Request {

        private final String method;
        private String path;
        private @Nullable ContractOperation operation;
        private String query = "";
        private byte @Nullable [] body;
        private final Map<String, String> headers = new LinkedHashMap<>();

        private Request(String method, String path) {
            this.method = method;
            this.path = path;
            headers.put("Accept", "application/json, application/problem+json");
        }

        Request at(String other) {
            path = other;
            return this;
        }

        Request token(String token) {
            return header("Authorization", "Bearer " + token);
        }

        Request accept(String mediaType) {
            return header("Accept", mediaType);
        }

        Request contentType(String mediaType) {
            return header("Content-Type", mediaType);
        }

        Request header(String name, String value) {
            headers.put(name, value);
            return this;
        }

        Request query(String given) {
            query += (query.isEmpty() ? "?" : "&") + given;
            return this;
        }

        Request body(String text) {
            return body(text.getBytes(StandardCharsets.UTF_8));
        }

        Request body(byte[] bytes) {
            body = bytes;
            headers.putIfAbsent("Content-Type", "application/json");
            return this;
        }

        /** With any revision, where the operation asks for one. */
        Request ifMatch() {
            if (operation != null && operation.parameter("header", "If-Match").isPresent()) {
                headers.put("If-Match", "*");
            }
            return this;
        }

        /** So that nothing is kept should the request be taken after all. */
        Request dryRun() {
            return dryRunUnless("");
        }

        Request dryRunUnless(String parameter) {
            if (operation != null
                    && !parameter.equals("dryRun")
                    && operation.parameter("query", "dryRun").isPresent()) {
                query("dryRun=true");
            }
            return this;
        }

        HttpResponse<String> expect(int... statuses) {
            send("vi", statuses);
            return send("en", statuses);
        }

        /** Anything but a fault of the service. */
        void expectNoFault() {
            var answer = sent("vi");
            if (answer.statusCode() >= 500) {
                faults.add(this + ": " + answer.statusCode() + " " + answer.body());
            }
        }

        private HttpResponse<String> send(String language, int... statuses) {
            var answer = sent(language);
            var type = answer.headers().firstValue("Content-Type").orElse("nothing");
            if (Arrays.stream(statuses).noneMatch(status -> status == answer.statusCode())) {
                faults.add(this + ": expected " + Arrays.toString(statuses) + ", was " + answer.statusCode() + " "
                        + shortened(answer.body()));
            } else if (!type.startsWith("application/problem+json")) {
                faults.add(this + ": " + answer.statusCode() + " with " + type + ": " + shortened(answer.body()));
            } else {
                checkProblem(toString(), answer.statusCode(), answer.body(), language);
            }
            return answer;
        }

        private HttpResponse<String> sent(String language) {
            try {
                var request = HttpRequest.newBuilder(service.resolve(path + query))
                        .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                        .header("Accept-Language", language);
                headers.forEach(request::header);
                return client.send(request.build(), BodyHandlers.ofString());
            } catch (IOException e) {
                throw new UncheckedIOException(this + ": " + e, e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String toString() {
            var sent = body == null ? "" : " " + shortened(new String(body, StandardCharsets.UTF_8));
            return method + " " + path + shortened(query) + " " + headers.getOrDefault("Content-Type", "") + sent;
        }

        private String shortened(String text) {
            return text.length() > 300 ? text.substring(0, 300) + "…" : text;
        }
    }
}
