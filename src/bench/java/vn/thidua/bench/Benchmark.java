package vn.thidua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import vn.thidua.bench.Load.Result;

/**
 * Measures the service over HTTP beside a bare server: the same HTTP server, connection pool, token check, SQL and
 * answers, on plain blocking JDBC. Both run in turn against one MySQL server in one run of this program.
 *
 * <p>Environment: {@code BENCH_SECONDS} per measurement (10), {@code BENCH_CONNECTIONS} (16), {@code BENCH_JAVA} the
 * Java command of both servers, {@code BENCH_BUFFER_POOL} of MySQL (512M).
 */
public final class Benchmark {

    private static final int MYSQL_PORT = Integer.parseInt(setting("BENCH_MYSQL_PORT", "33970"));
    private static final int SERVICE_PORT = 18081;
    private static final int BARE_PORT = 18082;
    private static final double SECONDS = Double.parseDouble(setting("BENCH_SECONDS", "10"));
    private static final int CONNECTIONS = Integer.parseInt(setting("BENCH_CONNECTIONS", "16"));
    private static final String BUFFER_POOL = setting("BENCH_BUFFER_POOL", "512M");
    private static final Path FOLDER = Path.of("target", "bench").toAbsolutePath();

    /** @param status that both servers must answer */
    private record Scenario(String name, int status, LongFunction<byte[]> request) {}

    private Benchmark() {}

    public static void main(String[] arguments) throws Exception {
        Files.createDirectories(FOLDER);
        try (var processes = new Processes();
                var mysql = new MySql(FOLDER.resolve("mysql"), MYSQL_PORT, BUFFER_POOL)) {
            var tokens = new Tokens(FOLDER.resolve("data"));
            var environment = Map.of(
                    "QUARKUS_DATASOURCE_JDBC_URL", mysql.url(),
                    "QUARKUS_DATASOURCE_USERNAME", "app",
                    "QUARKUS_DATASOURCE_PASSWORD", "app",
                    "QUARKUS_HTTP_HOST", "127.0.0.1",
                    "QUARKUS_HTTP_PORT", Integer.toString(SERVICE_PORT),
                    "THIDUA_DATA_DIR", FOLDER.resolve("data").toString(),
                    "THIDUA_LOCAL_TOKENS", "true",
                    "BARE_PORT", Integer.toString(BARE_PORT));
            var service = processes.server(
                    List.of(java(), "-Xmx1g", "-jar", "target/quarkus-app/quarkus-run.jar"),
                    environment, SERVICE_PORT, FOLDER.resolve("service.log"));
            System.out.println("making the data set …");
            long begin = System.nanoTime();
            DataSet.make(mysql.url());
            System.out.printf(
                    "%,d units, %,d directives, %,d citations, %,d nominations, %,d report deadlines in %d s%n",
                    DataSet.UNITS, DataSet.DIRECTIVES, DataSet.CITATIONS, DataSet.NOMINATIONS, DataSet.DEADLINES,
                    (System.nanoTime() - begin) / 1_000_000_000);
            var bare = processes.server(
                    List.of(java(), "-Xmx1g", "-cp", System.getProperty("java.class.path"), BareServer.class.getName()),
                    environment, BARE_PORT, FOLDER.resolve("bare.log"));
            var token = tokens.token(DataSet.OFFICE);
            compareAnswers(token);
            report(token, service, bare, mysql.version());
            pages(token);
        }
    }

    private static List<Scenario> scenarios(String token) {
        var page = "/api/v1/nominations?campaignId=" + DataSet.campaignId() + "&state=SUBMITTED&limit=50";
        return List.of(
                new Scenario("page of 50 nominations", 200, n -> Http.get(page, token)),
                new Scenario("read a nomination", 200, n -> Http.get("/api/v1/nominations/" + DataSet.nominationId(n * 31), token)),
                new Scenario("create a nomination", 201, n -> Http.post("/api/v1/nominations", token, nomination(n))),
                new Scenario(
                        "citation chain to depth 5",
                        200,
                        n -> Http.get("/api/v1/directives/" + DataSet.directiveId(n) + "/citation-chain?depth=5", token)));
    }

    private static String nomination(long number) {
        return """
                {"campaignId":"%s","awardCode":"PROVINCE_MERIT_CERTIFICATE","categoryCode":"TEACHER",\
                "proposingUnitId":"%s","nomineeKind":"INDIVIDUAL","nomineeName":"Trần Văn Thử %d",\
                "achievement":"Nhiều giải pháp đổi mới trong giảng dạy"}"""
                .formatted(DataSet.campaignId(), DataSet.schoolId(number), number);
    }

    /** Both servers answer with as many bytes, or the comparison would mean nothing. */
    private static void compareAnswers(String token) throws IOException {
        try (var service = new Http(SERVICE_PORT);
                var bare = new Http(BARE_PORT)) {
            for (var scenario : scenarios(token)) {
                var one = service.send(scenario.request.apply(1));
                var other = bare.send(scenario.request.apply(1));
                if (one.status() != scenario.status || other.status() != scenario.status) {
                    throw new IOException(scenario.name + ": " + one.status() + " " + one.text() + " / " + other.status() + " " + other.text());
                }
                double difference = Math.abs(one.body().length - other.body().length) / (double) one.body().length;
                System.out.printf("%-28s answers %,d and %,d bytes%n", scenario.name, one.body().length, other.body().length);
                if (difference > 0.02) {
                    throw new IOException(scenario.name + " answers differ:\n" + one.text() + "\n" + other.text());
                }
            }
        }
    }

    private static void report(String token, Process service, Process bare, String mysql) throws Exception {
        System.out.printf(
                "%nMySQL %s, buffer pool %s, %d connections, %.0f s each, Java %s%n",
                mysql, BUFFER_POOL, CONNECTIONS, SECONDS, java());
        System.out.printf(
                "%-28s %12s %12s %7s   %18s %18s%n", "", "service/s", "bare/s", "ratio", "service p50/p99 ms", "bare p50/p99 ms");
        for (var scenario : scenarios(token)) {
            // warmed in turn, measured in turn, twice: what the machine does meanwhile meets both
            var rates = new double[2];
            for (int round = 0; round < 3; round++) {
                for (int side = 0; side < 2; side++) {
                    var load = new Load(side == 0 ? SERVICE_PORT : BARE_PORT, CONNECTIONS);
                    var rate = load.closedLoop(scenario.request, scenario.status, SECONDS).perSecond();
                    rates[side] = round == 0 ? 0 : Math.max(rates[side], rate);
                }
            }
            var calm = new ArrayList<Result>();
            for (int side = 0; side < 2; side++) {
                var load = new Load(side == 0 ? SERVICE_PORT : BARE_PORT, CONNECTIONS);
                calm.add(load.openLoop(scenario.request, scenario.status, rates[side] / 2, SECONDS));
            }
            System.out.printf(
                    "%-28s %12.0f %12.0f %7.2f   %8.2f / %7.2f %8.2f / %7.2f%n",
                    scenario.name, rates[0], rates[1], rates[0] / rates[1],
                    calm.get(0).milliseconds(0.5), calm.get(0).milliseconds(0.99),
                    calm.get(1).milliseconds(0.5), calm.get(1).milliseconds(0.99));
        }
        System.out.printf(
                "resident memory: service %d MiB, bare %d MiB%n",
                Processes.residentMiB(service), Processes.residentMiB(bare));
    }

    /** Page 1,000 beside page 1 of the same list. */
    private static void pages(String token) throws Exception {
        var base = "/api/v1/nominations?campaignId=" + DataSet.campaignId() + "&state=SUBMITTED&limit=50";
        var path = base;
        try (var connection = new Http(SERVICE_PORT)) {
            for (int page = 1; page < 1_000; page++) {
                var text = connection.send(Http.get(path, token)).text();
                var at = text.lastIndexOf("\"next\":\"") + 8;
                path = base + "&cursor=" + text.substring(at, text.indexOf('"', at));
            }
        }
        var first = Http.get(base, token);
        var last = Http.get(path, token);
        var load = new Load(SERVICE_PORT, 1);
        load.closedLoop(n -> first, 200, 2);
        load.closedLoop(n -> last, 200, 2);
        var one = load.closedLoop(n -> first, 200, SECONDS / 2).milliseconds(0.5);
        var thousand = load.closedLoop(n -> last, 200, SECONDS / 2).milliseconds(0.5);
        System.out.printf("page 1: %.2f ms, page 1,000: %.2f ms, ratio %.2f%n", one, thousand, thousand / one);
    }

    private static String java() {
        return setting("BENCH_JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString());
    }

    private static String setting(String name, String otherwise) {
        var value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value;
    }
}
