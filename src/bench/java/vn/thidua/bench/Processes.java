package vn.thidua.bench;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;

/** Starts the servers of a run as processes of their own, and ends exactly those. */
final class Processes implements AutoCloseable {

    private final Deque<Process> started = new ConcurrentLinkedDeque<>();

    /** A port of loopback that nobody listens on now. */
    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Starts a server and waits until its port answers. */
    Process server(List<String> command, Map<String, String> environment, int port, Path log)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(new File("/dev/null"));
        builder.environment().putAll(environment);
        var process = builder.start();
        started.push(process);
        for (int i = 0; i < 1_200; i++) {
            if (!process.isAlive()) {
                throw new IOException("ended while starting, see " + log + ":\n" + Files.readString(log));
            }
            try (var probe = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return process;
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        throw new IOException("no answer on port " + port + " in two minutes, see " + log);
    }

    private static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Resident memory in MiB, where the system tells it. */
    static long residentMiB(Process process) throws IOException {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (Files.notExists(status)) {
            return -1;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElse(-1);
    }

    @Override
    public void close() {
        started.forEach(Processes::end);
    }
}
