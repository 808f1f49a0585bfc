package vn.thidua.bench;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** One keep-alive connection that costs the machine next to nothing, so that the server is what is measured. */
final class Http implements Closeable {

    record Answer(int status, byte[] body) {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    private final Socket socket;
    private final InputStream in;

    Http(int port) throws IOException {
        this(port, 30);
    }

    /** @param patience seconds to wait for an answer */
    Http(int port, int patience) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(patience * 1_000);
        in = new BufferedInputStream(socket.getInputStream(), 65_536);
    }

    static byte[] get(String path, String token) {
        return request("GET", path, token, null);
    }

    /** As an anonymous caller. */
    static byte[] get(String path) {
        return request("GET", path, null, null);
    }

    static byte[] post(String path, String token, String body) {
        return request("POST", path, token, body);
    }

    /** @param headers whole lines, such as {@code If-Match: *} */
    static byte[] request(String method, String path, String token, String body, String... headers) {
        var bytes = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
        var type = method.equals("PATCH") ? "application/merge-patch+json" : "application/json";
        var head = method + " " + path
                + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n"
                + (token == null ? "" : "Authorization: Bearer " + token + "\r\n")
                + Arrays.stream(headers).map(line -> line + "\r\n").collect(Collectors.joining())
                + (body == null ? "" : "Content-Type: " + type + "\r\n")
                + (method.equals("GET") ? "" : "Content-Length: " + bytes.length + "\r\n")
                + "\r\n";
        var headBytes = head.getBytes(StandardCharsets.US_ASCII);
        var all = new byte[headBytes.length + bytes.length];
        System.arraycopy(headBytes, 0, all, 0, headBytes.length);
        System.arraycopy(bytes, 0, all, headBytes.length, bytes.length);
        return all;
    }

    Answer send(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        var status = Integer.parseInt(line().split(" ")[1]);
        int length = 0;
        boolean chunked = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            } else if (lower.startsWith("transfer-encoding:")) {
                chunked = true;
            }
        }
        return new Answer(status, chunked ? chunks() : exactly(length));
    }

    private byte[] chunks() throws IOException {
        var all = new java.io.ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            all.write(exactly(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private byte[] exactly(int length) throws IOException {
        var body = in.readNBytes(length);
        if (body.length < length) {
            throw new EOFException();
        }
        return body;
    }

    private String line() throws IOException {
        var text = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException();
            }
            if (c != '\r') {
                text.append((char) c);
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
