package vn.thidua.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Lets many clients loose at one moment, on all server processes in turn, and waits for all of them. */
final class Race {

    /** How long the last answers may take after the end. */
    private static final int GRACE_SECONDS = 120;

    private final List<Integer> ports;
    private final Tokens tokens;
    private final int clients;
    private final double seconds;

    /** @param seconds after which clients send nothing new */
    Race(List<Integer> ports, Tokens tokens, int clients, double seconds) {
        this.ports = ports;
        this.tokens = tokens;
        this.clients = clients;
        this.seconds = seconds;
    }

    /** What one client does; it looks at {@link RaceClient#over} between requests. */
    interface Script {
        void run(RaceClient client) throws IOException, InterruptedException;
    }

    /** What all clients of a race were answered. */
    record Outcome(String name, Map<String, Integer> counts, List<RaceAck> acks, List<String> faults, double seconds) {

        int count(String what) {
            return counts.entrySet().stream()
                    .filter(entry -> entry.getKey().startsWith(what))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }
    }

    int clients() {
        return clients;
    }

    /** One client beforehand, to make what the race is about. */
    void prepare(String subject, Script script) throws IOException, InterruptedException {
        try (var client = client(0, subject, System.nanoTime() + TimeUnit.MINUTES.toNanos(5))) {
            script.run(client);
            if (!client.faults.isEmpty()) {
                throw new IOException("preparing: " + client.faults.get(0));
            }
        }
    }

    /** @param subject of the client of a number */
    Outcome run(String name, IntFunction<String> subject, Script script) throws Exception {
        var begin = System.nanoTime();
        var end = begin + (long) (seconds * 1e9);
        var all = new ArrayList<RaceClient>();
        var ready = new CountDownLatch(clients);
        var pool = Executors.newFixedThreadPool(clients);
        try {
            for (int i = 0; i < clients; i++) {
                all.add(client(i, subject.apply(i), end));
            }
            var running = new ArrayList<Future<?>>();
            for (var client : all) {
                running.add(pool.submit(() -> {
                    ready.countDown();
                    ready.await();
                    script.run(client);
                    return null;
                }));
            }
            for (var one : running) {
                one.get((long) seconds + GRACE_SECONDS, TimeUnit.SECONDS);
            }
        } finally {
            pool.shutdownNow();
            for (var client : all) {
                client.close();
            }
        }
        return outcome(name, all, (System.nanoTime() - begin) / 1e9);
    }

    private RaceClient client(int number, String subject, long end) throws IOException {
        return new RaceClient(number, ports.get(number % ports.size()), subject, tokens.token(subject), end);
    }

    private static Outcome outcome(String name, List<RaceClient> clients, double seconds) {
        var counts = new TreeMap<String, Integer>();
        var acks = new ArrayList<RaceAck>();
        var faults = new ArrayList<String>();
        for (var client : clients) {
            client.counts.forEach((what, count) -> counts.merge(what, count, Integer::sum));
            acks.addAll(client.acks);
            faults.addAll(client.faults);
        }
        return new Outcome(name, counts, acks, faults, seconds);
    }
}
