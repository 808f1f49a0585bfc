package vn.thidua.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongFunction;

/** Sends requests on loopback, bounded in time. */
final class Load {

    /** @param latencies in nanoseconds, sorted */
    record Result(double perSecond, long[] latencies) {

        double milliseconds(double quantile) {
            return latencies.length == 0
                    ? 0
                    : latencies[(int) Math.min(latencies.length - 1, latencies.length * quantile)] / 1e6;
        }
    }

    private final int port;
    private final int connections;

    Load(int port, int connections) {
        this.port = port;
        this.connections = connections;
    }

    /** As many requests as the server takes: every connection sends its next request when it has its answer. */
    Result closedLoop(LongFunction<byte[]> request, int expectedStatus, double seconds) throws Exception {
        var number = new AtomicLong();
        long begin = System.nanoTime();
        long end = begin + (long) (seconds * 1e9);
        var latencies = run(() -> {
            var seen = new LongList();
            try (var connection = new Http(port)) {
                while (System.nanoTime() < end) {
                    long sent = System.nanoTime();
                    check(connection.send(request.apply(number.getAndIncrement())), expectedStatus);
                    seen.add(System.nanoTime() - sent);
                }
            }
            return seen.toArray();
        });
        return new Result(latencies.length / ((System.nanoTime() - begin) / 1e9), latencies);
    }

    /**
     * Requests at fixed moments, whether or not earlier ones were answered; a latency counts from the moment at which
     * its request was due, so that waiting is not left out. Fails when the server falls far behind.
     */
    Result openLoop(LongFunction<byte[]> request, int expectedStatus, double perSecond, double seconds)
            throws Exception {
        var number = new AtomicLong();
        long begin = System.nanoTime();
        long end = begin + (long) (3 * seconds * 1e9);
        long total = Math.max(1, (long) (perSecond * seconds));
        var latencies = run(() -> {
            var seen = new LongList();
            try (var connection = new Http(port)) {
                for (long i = number.getAndIncrement(); i < total; i = number.getAndIncrement()) {
                    long due = begin + (long) (i / perSecond * 1e9);
                    while (System.nanoTime() < due) {
                        LockSupport.parkNanos(due - System.nanoTime());
                    }
                    check(connection.send(request.apply(i)), expectedStatus);
                    if (System.nanoTime() > end) {
                        throw new IOException(
                                "the server does not keep up with %.0f requests a second".formatted(perSecond));
                    }
                    seen.add(System.nanoTime() - due);
                }
            }
            return seen.toArray();
        });
        return new Result(latencies.length / ((System.nanoTime() - begin) / 1e9), latencies);
    }

    private long[] run(Callable<long[]> client) throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(connections);
        try {
            var all = new ArrayList<long[]>();
            for (var result : pool.invokeAll(java.util.Collections.nCopies(connections, client))) {
                all.add(result.get());
            }
            return merged(all);
        } finally {
            pool.shutdown();
            pool.awaitTermination(10, TimeUnit.SECONDS);
        }
    }

    private static long[] merged(List<long[]> parts) {
        var all = parts.stream().flatMapToLong(Arrays::stream).toArray();
        Arrays.sort(all);
        return all;
    }

    private static void check(Http.Answer answer, int expected) throws IOException {
        if (answer.status() != expected) {
            throw new IOException("expected " + expected + ", got " + answer.status() + ": " + answer.text());
        }
    }

    private static final class LongList {
        private long[] values = new long[1024];
        private int size;

        void add(long value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        long[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}
