package vn.thidua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import vn.thidua.bench.Load.Result;

/**
 * Measures the service over HTTP beside a bare server: the same HTTP server, connection pool, token check, SQL and
 * answers, on plain blocking JDBC. Both run in turn against one MySQL server in one run of this program.
 *
 * <p>Environment: {@code BENCH_SECONDS} per measurement (10), {@code BENCH_WARMUP} seconds of each request on each
 * server before all (60), {@code BENCH_CONNECTIONS} (16), {@code BENCH_BUFFER_POOL} of MySQL (512M), {@code BENCH_JAVA}
 * the Java command of both servers, {@code BENCH_MINUTES} after which the run ends whatever happens (40).
 */
public final class Benchmark {

    private static final double SECONDS = Double.parseDouble(Settings.of("BENCH_SECONDS", "10"));
    private static final double WARMUP = Double.parseDouble(Settings.of("BENCH_WARMUP", "60"));
    private static final int CONNECTIONS = Integer.parseInt(Settings.of("BENCH_CONNECTIONS", "16"));
    private static final String BUFFER_POOL = Settings.of("BENCH_BUFFER_POOL", "512M");
    private static final String ONLY = Settings.of("BENCH_ONLY", "");
    private static final int MINUTES = Settings.number("BENCH_MINUTES", 40);
    private static final Path FOLDER = Path.of("target", "bench").toAbsolutePath();
    private static final int ROUNDS = 3;

    /** Connections of the warm-up: few, so that the compilers of the virtual machines get a share of the processor. */
    private static final int WARMING = 2;

    private static final int LAST_PAGE = 1_000;
    private static final double LEAST_RATIO = 0.7;
    private static final double LARGEST_PAGE_RATIO = 1.3;

    /** What two servers cannot have in common: new ids, the moment, the fingerprint within a cursor. */
    private static final Pattern OWN =
            Pattern.compile("(?<=\"next\":\")[^\"]*|(?<=^\\{\"id\":\")[^\"]*|(?<=\"createdAt\":\")[^\"]*");

    private static final String PAGE =
            "/api/v1/nominations?campaignId=" + DataSet.campaignId() + "&state=SUBMITTED&limit=50";

    /** @param status that both servers must answer */
    private record Scenario(String name, int status, LongFunction<byte[]> request) {}

    private record Server(Process process, int port) {}

    private final String token;
    private final Server service;
    private final Server bare;

    private Benchmark(String token, Server service, Server bare) {
        this.token = token;
        this.service = service;
        this.bare = bare;
    }

    public static void main(String[] arguments) throws Exception {
        Files.createDirectories(FOLDER);
        Settings.endAfter(MINUTES);
        try (var mysql = new MySql(FOLDER.resolve("mysql"), BUFFER_POOL);
                var processes = new Processes()) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                processes.close();
                mysql.close();
            }));
            var tokens = new Tokens(FOLDER.resolve("data"));
            var service = service(processes, mysql);
            makeDataSet(mysql);
            var bare = bare(processes, mysql);
            System.out.printf(
                    "MySQL %s, buffer pool %s, data and indexes %,d MiB; %d connections, %.0f s each, Java %s%n",
                    mysql.version(), BUFFER_POOL, mysql.dataMiB(), CONNECTIONS, SECONDS, Settings.java());
            var benchmark = new Benchmark(tokens.token(DataSet.OFFICE), service, bare);
            benchmark.compareAnswers();
            benchmark.measure();
            benchmark.measurePages();
        }
    }

    private static Server service(Processes processes, MySql mysql) throws IOException, InterruptedException {
        var port = Processes.freePort();
        var environment = environment(mysql);
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("THIDUA_LOCAL_TOKENS", "true");
        var command = Settings.command("-jar", "target/quarkus-app/quarkus-run.jar");
        return new Server(processes.server(command, environment, port, FOLDER.resolve("service.log")), port);
    }

    private static Server bare(Processes processes, MySql mysql) throws IOException, InterruptedException {
        var port = Processes.freePort();
        var environment = environment(mysql);
        environment.put("BARE_PORT", Integer.toString(port));
        var classes = System.getProperty("java.class.path");
        var command = Settings.command("-cp", classes, BareServer.class.getName());
        return new Server(processes.server(command, environment, port, FOLDER.resolve("bare.log")), port);
    }

    private static Map<String, String> environment(MySql mysql) {
        return new java.util.HashMap<>(Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                mysql.url(),
                "QUARKUS_DATASOURCE_USERNAME",
                MySql.USER,
                "QUARKUS_DATASOURCE_PASSWORD",
                MySql.USER,
                "THIDUA_DATA_DIR",
                FOLDER.resolve("data").toString()));
    }

    private static void makeDataSet(MySql mysql) throws Exception {
        System.out.println("making the data set …");
        long begin = System.nanoTime();
        DataSet.make(mysql.url());
        System.out.printf(
                "%,d units, %,d directives, %,d citations, %,d nominations, %,d report deadlines in %d s%n",
                DataSet.UNITS,
                DataSet.DIRECTIVES,
                DataSet.CITATIONS,
                DataSet.NOMINATIONS,
                DataSet.DEADLINES,
                (System.nanoTime() - begin) / 1_000_000_000);
    }

    private List<Scenario> scenarios() {
        return all().stream().filter(scenario -> scenario.name.contains(ONLY)).toList();
    }

    private List<Scenario> all() {
        return List.of(
                new Scenario("page of 50 nominations", 200, n -> Http.get(PAGE, token)),
                new Scenario(
                        "read a nomination",
                        200,
                        n -> Http.get("/api/v1/nominations/" + DataSet.nominationId(n * 31), token)),
                new Scenario("create a nomination", 201, n -> Http.post("/api/v1/nominations", token, nomination(n))),
                new Scenario(
                        "citation chain to depth 5",
                        200,
                        n -> Http.get(
                                "/api/v1/directives/" + DataSet.directiveId(n) + "/citation-chain?depth=5", token)));
    }

    private static String nomination(long number) {
        return """
                {"campaignId":"%s","awardCode":"%s","category":"TEACHER","proposingUnitId":"%s",\
                "nomineeKind":"INDIVIDUAL","nomineeName":"Trần Văn Thử %d",\
                "achievement":"Nhiều giải pháp đổi mới trong giảng dạy"}""".formatted(DataSet.campaignId(), DataSet.AWARD, DataSet.schoolId(number), number);
    }

    /** Both servers answer alike, or the comparison would mean nothing. */
    private void compareAnswers() throws IOException {
        try (var one = new Http(service.port);
                var other = new Http(bare.port)) {
            for (var scenario : scenarios()) {
                for (int n = 0; n < 20; n++) {
                    var ours = one.send(scenario.request.apply(n));
                    var theirs = other.send(scenario.request.apply(n));
                    if (ours.status() != scenario.status
                            || theirs.status() != scenario.status
                            || !common(ours).equals(common(theirs))) {
                        throw new IOException("%s:%n%d %s%n%d %s"
                                .formatted(scenario.name, ours.status(), ours.text(), theirs.status(), theirs.text()));
                    }
                }
            }
        }
    }

    private static String common(Http.Answer answer) {
        return OWN.matcher(answer.text()).replaceAll("");
    }

    private void measure() throws Exception {
        var sides = List.of(service, bare);
        System.out.printf(
                "%n%-26s %10s %10s %6s %20s %20s%n",
                "", "service/s", "bare/s", "ratio", "service p50/p99 ms", "bare p50/p99 ms");
        for (int round = 0; round < ROUNDS; round++) {
            for (var scenario : scenarios()) {
                for (var side : sides) {
                    new Load(side.port, WARMING).closedLoop(scenario.request, scenario.status, WARMUP / ROUNDS);
                }
            }
        }
        for (var scenario : scenarios()) {
            // in turn, and the best of each: what else the machine does meanwhile meets both
            var rates = new double[2];
            for (int round = 0; round < ROUNDS; round++) {
                for (int side = 0; side < 2; side++) {
                    var rate = load(sides.get(side))
                            .closedLoop(scenario.request, scenario.status, SECONDS)
                            .perSecond();
                    rates[side] = Math.max(rates[side], rate);
                }
            }
            var calm = new ArrayList<Result>();
            for (int side = 0; side < 2; side++) {
                calm.add(load(sides.get(side)).openLoop(scenario.request, scenario.status, rates[side] / 2, SECONDS));
            }
            var ratio = rates[0] / rates[1];
            System.out.printf(
                    "%-26s %10.0f %10.0f %6.2f %20s %20s  %s%n",
                    scenario.name,
                    rates[0],
                    rates[1],
                    ratio,
                    quantiles(calm.get(0)),
                    quantiles(calm.get(1)),
                    ratio >= LEAST_RATIO ? "" : "below " + LEAST_RATIO);
        }
        System.out.printf(
                "resident memory: service %d MiB, bare %d MiB%n",
                Processes.residentMiB(service.process), Processes.residentMiB(bare.process));
    }

    private static String quantiles(Result result) {
        return "%.2f / %.2f".formatted(result.milliseconds(0.5), result.milliseconds(0.99));
    }

    private static Load load(Server server) {
        return new Load(server.port, CONNECTIONS);
    }

    /** Page 1,000 beside page 1 of the same list, one request at a time. */
    private void measurePages() throws Exception {
        var path = PAGE;
        try (var connection = new Http(service.port)) {
            for (int page = 1; page < LAST_PAGE; page++) {
                var text = connection.send(Http.get(path, token)).text();
                var at = text.lastIndexOf("\"next\":\"") + 8;
                path = PAGE + "&cursor=" + text.substring(at, text.indexOf('"', at));
            }
        }
        var pages = List.of(Http.get(PAGE, token), Http.get(path, token));
        var medians = new double[] {Double.MAX_VALUE, Double.MAX_VALUE};
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < 2; i++) {
                var request = pages.get(i);
                var result = new Load(service.port, 1).closedLoop(n -> request, 200, SECONDS / 2);
                medians[i] = Math.min(medians[i], result.milliseconds(0.5));
            }
        }
        var ratio = medians[1] / medians[0];
        System.out.printf(
                "page 1: %.2f ms, page %,d: %.2f ms, ratio %.2f %s%n",
                medians[0],
                LAST_PAGE,
                medians[1],
                ratio,
                ratio <= LARGEST_PAGE_RATIO ? "" : "above " + LARGEST_PAGE_RATIO);
    }
}
