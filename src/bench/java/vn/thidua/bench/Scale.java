package vn.thidua.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/**
 * Measures how the citation chain bears a million directives with five million citations, on a MySQL server whose
 * buffer pool is smaller than the data: first with a tenth of them, then with all. Each question goes to the service
 * over HTTP and, as the same SQL by hand on plain JDBC, to the database, one at a time and in turn.
 *
 * <p>Environment: {@code SCALE_DIRECTIVES} (1000000; 300000 is enough for a trial), {@code SCALE_BUFFER_POOL} of MySQL
 * (256M), {@code SCALE_ROUNDS} of each question (20) after {@code SCALE_WARMUP} seconds of it unmeasured (20),
 * {@code BENCH_JAVA} the Java command of the service, {@code SCALE_MINUTES} after which the run ends whatever happens
 * (40).
 */
public final class Scale {

    private static final int DIRECTIVES = Integer.parseInt(Settings.of("SCALE_DIRECTIVES", "1000000"));
    private static final String BUFFER_POOL = Settings.of("SCALE_BUFFER_POOL", "256M");
    private static final String LOADING_POOL = "4G";
    private static final int ROUNDS = Integer.parseInt(Settings.of("SCALE_ROUNDS", "20"));
    private static final int MINUTES = Settings.number("SCALE_MINUTES", 40);
    private static final int TENTH = 10;

    /** At a tenth, so that there are cells besides those of the decree. */
    private static final int FEWEST = (ChainData.CITING_CELLS + 4) * ChainData.CELL;

    private static final int FAR = 370;
    private static final int WARMUP_SECONDS = Settings.number("SCALE_WARMUP", 20);
    private static final double LARGEST_RATIO = 2;
    private static final double LARGEST_GROWTH = 1.5;
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = Path.of("target", "scale").toAbsolutePath();

    /**
     * @param bare answers the same by plain JDBC
     * @param answered what must be equal to that in an answer of the service
     */
    private record Question(String name, IntFunction<String> path, Bare bare, Answered answered) {}

    private interface Bare {
        Object answer(int round) throws Exception;
    }

    private interface Answered {
        Object of(byte[] body) throws IOException;
    }

    private record Times(double service, double bare) {}

    private Scale() {}

    public static void main(String[] arguments) throws Exception {
        if (DIRECTIVES / TENTH < FEWEST) {
            throw new IllegalArgumentException("SCALE_DIRECTIVES is at least " + TENTH * FEWEST);
        }
        Files.createDirectories(FOLDER);
        Settings.endAfter(MINUTES);
        try (var mysql = new MySql(FOLDER.resolve("mysql"), BUFFER_POOL);
                var processes = new Processes()) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                processes.close();
                mysql.close();
            }));
            var port = service(processes, mysql);
            var database = new BareDatabase(mysql.url(), MySql.USER, MySql.USER);
            try (var data = new ChainData(mysql.url())) {
                var tenth = DIRECTIVES / TENTH / ChainData.CELL * ChainData.CELL;
                var all = DIRECTIVES / ChainData.CELL * ChainData.CELL;
                mysql.bufferPool(LOADING_POOL);
                data.add(0, tenth);
                data.addCitingOfDecree();
                mysql.bufferPool(BUFFER_POOL);
                var few = measured(data, mysql, port, database, tenth);
                mysql.bufferPool(LOADING_POOL);
                data.add(tenth, all);
                mysql.bufferPool(BUFFER_POOL);
                var many = measured(data, mysql, port, database, all);
                print(few, many);
                var cells = all / ChainData.CELL;
                new Alternatives(database, all, round -> ChainData.id(ChainData.lowest(cell(round, cells)))).print();
            }
        }
    }

    private static int service(Processes processes, MySql mysql) throws IOException, InterruptedException {
        var port = Processes.freePort();
        var environment = new HashMap<>(Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                mysql.url(),
                "QUARKUS_DATASOURCE_USERNAME",
                MySql.USER,
                "QUARKUS_DATASOURCE_PASSWORD",
                MySql.USER,
                "THIDUA_DATA_DIR",
                FOLDER.resolve("data").toString(),
                "QUARKUS_HTTP_HOST",
                "127.0.0.1",
                "QUARKUS_HTTP_PORT",
                Integer.toString(port)));
        var java = Settings.java();
        var command = List.of(java, "-Xmx1g", "-jar", "target/quarkus-app/quarkus-run.jar");
        processes.server(command, environment, port, FOLDER.resolve("service.log"));
        return port;
    }

    private static List<Question> questions(BareDatabase database, int directives) {
        var cells = directives / ChainData.CELL;
        var chain = new BareChain(database);
        var paths = new BarePaths(database);
        var impact = new BareImpact(database);
        return List.of(
                new Question(
                        "chain to depth 10",
                        round -> "/api/v1/directives/" + ChainData.id(ChainData.lowest(cell(round, cells)))
                                + "/citation-chain?depth=10",
                        round -> ByteBuffer.wrap(chain.read(
                                        ChainData.id(ChainData.lowest(cell(round, cells)))
                                                .toString(),
                                        10)
                                .body()),
                        ByteBuffer::wrap),
                new Question(
                        "shortest path to a law",
                        round -> "/api/v1/directives/" + ChainData.id(ChainData.lowest(cell(round, cells)))
                                + "/paths?toKind=L&depth=15",
                        round -> paths.toLaw(ChainData.id(ChainData.lowest(cell(round, cells))), 15),
                        body -> {
                            var json = JSON.readTree(body);
                            return new BarePaths.Found(
                                    json.path("length").asInt(),
                                    json.path("paths").size(),
                                    json.path("nodes").size(),
                                    json.path("edges").size());
                        }),
                new Question(
                        "impact of a decree",
                        round -> "/api/v1/directives/" + ChainData.id(ChainData.decree()) + "/impact?on=" + LAST_DAY,
                        round -> impact.of(ChainData.id(ChainData.decree()), LAST_DAY),
                        body -> {
                            var json = JSON.readTree(body);
                            var surviving = 0;
                            for (var one : json.path("affected")) {
                                surviving += one.path("state").asText().equals("SURVIVES") ? 1 : 0;
                            }
                            return new BareImpact.Found(
                                    json.path("counts").path(0).path("count").asInt(), surviving);
                        }),
                new Question(
                        "resolve by number",
                        round -> "/api/v1/directives/resolve?number="
                                + ChainData.serial(ChainData.lowest(cell(round, cells))) + "/KH-UBND&issuedOn="
                                + ChainData.day(ChainData.lowest(cell(round, cells))),
                        round -> paths.resolve(ChainData.lowest(cell(round, cells))),
                        body -> JSON.readTree(body).path("directive").path("id").asText()));
    }

    /** Cells in no order, the same ones in every run; not the first, which has the decree, nor those that cite it. */
    private static int cell(int round, int cells) {
        var first = ChainData.CITING_CELLS + 1;
        return first + (int) (round * 7_919L % (cells - first));
    }

    private static Map<String, Times> measured(
            ChainData data, MySql mysql, int port, BareDatabase database, int directives) throws Exception {
        data.analyze();
        System.out.printf(
                "%,d directives, %,d citations, data and indexes %,d MiB, buffer pool %s%n",
                directives, data.citations(), mysql.dataMiB(), BUFFER_POOL);
        var medians = new LinkedHashMap<String, Times>();
        try (var http = new Http(port)) {
            for (var question : questions(database, directives)) {
                requireSame(http, question);
                var service = new double[ROUNDS];
                var bare = new double[ROUNDS];
                var warm = System.nanoTime() + TimeUnit.SECONDS.toNanos(WARMUP_SECONDS);
                for (int round = ROUNDS; System.nanoTime() < warm; round++) {
                    ask(http, question, round);
                }
                for (int round = 0; round < ROUNDS; round++) {
                    var taken = ask(http, question, round);
                    service[round] = taken.service;
                    bare[round] = taken.bare;
                }
                medians.put(question.name, new Times(median(service), median(bare)));
            }
        }
        return medians;
    }

    /** Both must have found the same, or they do not do the same. */
    private static void requireSame(Http http, Question question) throws Exception {
        var path = question.path.apply(0);
        var answered = question.answered.of(answer(http, path).body());
        var bare = question.bare.answer(0);
        if (!answered.equals(bare)) {
            throw new IllegalStateException(path + ": the service found " + answered + ", plain JDBC " + bare);
        }
    }

    private static Http.Answer answer(Http http, String path) throws IOException {
        var answer = http.send(Http.get(path));
        if (answer.status() != 200) {
            throw new IOException(path + ": " + answer.status() + " " + answer.text());
        }
        return answer;
    }

    private static Times ask(Http http, Question question, int round) throws Exception {
        var path = question.path.apply(round);
        long begin = System.nanoTime();
        answer(http, path);
        long middle = System.nanoTime();
        // far from the same: what the one has read in would be there for the other
        question.bare.answer(round + FAR);
        return new Times((middle - begin) / 1e6, (System.nanoTime() - middle) / 1e6);
    }

    private static void print(Map<String, Times> few, Map<String, Times> many) {
        System.out.printf(
                "%n%-26s %12s %12s %8s %16s %8s%n", "", "service ms", "bare ms", "ratio", "at a tenth ms", "growth");
        many.forEach((name, all) -> {
            var tenth = few.get(name);
            var ratio = all.service / all.bare;
            var growth = all.service / tenth.service;
            System.out.printf(
                    "%-26s %12.2f %12.2f %8.2f %16.2f %8.2f  %s%s%n",
                    name,
                    all.service,
                    all.bare,
                    ratio,
                    tenth.service,
                    growth,
                    ratio <= LARGEST_RATIO ? "" : "above " + LARGEST_RATIO + " ",
                    growth <= LARGEST_GROWTH ? "" : "grows above " + LARGEST_GROWTH);
        });
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
