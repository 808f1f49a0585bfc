package vn.thidua.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Measures how lists, counts, statistics and the eligibility of a list bear a million nominations: a service on a tenth
 * of them and one on all, each with a MySQL server of its own, asked in turn, so that what else the machine does meets
 * both; at equal matching rows. The eligibility of 1,000 is measured beside the SQL that it must read, on plain JDBC.
 *
 * <p>Environment: {@code VOLUME_NOMINATIONS} (1000000), {@code VOLUME_BUFFER_POOL} of each MySQL (4G),
 * {@code VOLUME_ROUNDS} of each question (60) after {@code VOLUME_WARMUP} seconds of it unmeasured on each (10),
 * {@code BENCH_JAVA} and {@code BENCH_JAVA_OPTIONS} of the services, {@code VOLUME_MINUTES} after which the run ends
 * whatever happens (60).
 */
public final class Volume {

    private static final int NOMINATIONS = Settings.number("VOLUME_NOMINATIONS", 1_000_000);
    private static final String BUFFER_POOL = Settings.of("VOLUME_BUFFER_POOL", "4G");
    private static final int ROUNDS = Settings.number("VOLUME_ROUNDS", 60);
    private static final int WARMUP_SECONDS = Settings.number("VOLUME_WARMUP", 10);
    private static final int MINUTES = Settings.number("VOLUME_MINUTES", 60);
    private static final int TENTH = 10;
    private static final int LIST = 1_000;
    private static final double LARGEST_RATIO = 3;
    private static final double LARGEST_GROWTH = 1.3;
    private static final String READER = "volume:auditor";
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = Path.of("target", "volume").toAbsolutePath();

    /** @param request of a round */
    private record Question(String name, IntFunction<byte[]> request) {}

    /** A service with so many provinces. */
    private record Side(int cells, Http http, BareEligibility bare, List<Question> questions) {}

    private final Tokens tokens;
    private final Side few;
    private final Side many;

    private Volume(Tokens tokens, Side few, Side many) {
        this.tokens = tokens;
        this.few = few;
        this.many = many;
    }

    public static void main(String[] arguments) throws Exception {
        if (NOMINATIONS % (TENTH * VolumeData.CELL) != 0 || NOMINATIONS == 0) {
            throw new IllegalArgumentException("VOLUME_NOMINATIONS is a multiple of " + TENTH * VolumeData.CELL);
        }
        Files.createDirectories(FOLDER);
        Settings.endAfter(MINUTES);
        try (var small = new MySql(FOLDER.resolve("mysql-tenth"), BUFFER_POOL);
                var large = new MySql(FOLDER.resolve("mysql"), BUFFER_POOL);
                var processes = new Processes()) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                processes.close();
                small.close();
                large.close();
            }));
            var tokens = new Tokens(FOLDER.resolve("data"));
            var cells = NOMINATIONS / VolumeData.CELL;
            var few = side(processes, small, tokens, cells / TENTH);
            var many = side(processes, large, tokens, cells);
            try (few.http;
                    many.http) {
                new Volume(tokens, few, many).measure();
            }
        }
    }

    private static Side side(Processes processes, MySql mysql, Tokens tokens, int cells) throws Exception {
        var port = service(processes, mysql, cells);
        var begin = System.nanoTime();
        try (var data = new VolumeData(mysql.url())) {
            data.add(0, cells);
            System.out.printf(
                    "MySQL %s, buffer pool %s: %s; data and indexes %,d MiB, made in %d s%n",
                    mysql.version(),
                    BUFFER_POOL,
                    data.rows("nomination", "person", "held_title", "registration", "award"),
                    mysql.dataMiB(),
                    (System.nanoTime() - begin) / 1_000_000_000);
        }
        var bare = new BareEligibility(new BareDatabase(mysql.url(), MySql.USER, MySql.USER));
        return new Side(cells, new Http(port, 60), bare, questions(tokens, cells));
    }

    private static int service(Processes processes, MySql mysql, int cells) throws IOException, InterruptedException {
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
                Integer.toString(port),
                "THIDUA_LOCAL_TOKENS",
                "true",
                "THIDUA_FIRST_ADMINISTRATOR",
                READER));
        var command = Settings.command("-jar", "target/quarkus-app/quarkus-run.jar");
        processes.server(command, environment, port, FOLDER.resolve("service-" + cells + ".log"));
        return port;
    }

    private static List<Question> questions(Tokens tokens, int cells) {
        var reader = tokens.token(READER);
        var offices = IntStream.range(0, cells)
                .mapToObj(cell -> tokens.token(VolumeData.office(cell)))
                .toList();
        return List.of(
                get("a campaign's list", reader, round -> ofCampaign("nominations", cell(round, cells))),
                get(
                        "… in one state",
                        reader,
                        round -> ofCampaign("nominations", cell(round, cells)) + "&state=SUBMITTED"),
                get(
                        "… with its count",
                        reader,
                        round -> ofCampaign("nominations", cell(round, cells)) + "&state=SUBMITTED&total=true"),
                get(
                        "a commune's list",
                        reader,
                        round -> "/nominations?unitId=" + VolumeData.commune(cell(round, cells), round)),
                get(
                        "… with its count",
                        reader,
                        round -> "/nominations?total=true&unitId=" + VolumeData.commune(cell(round, cells), round)),
                new Question(
                        "an office's own list, counted",
                        round -> Http.get(
                                "/api/v1/nominations?state=ENDORSED&total=true", offices.get(cell(round, cells)))),
                new Question(
                        "… of those refused",
                        round -> Http.get(
                                "/api/v1/nominations?notified=false&total=true", offices.get(cell(round, cells)))),
                new Question(
                        "one nomination",
                        round -> Http.get(
                                "/api/v1/nominations/" + VolumeData.nomination(cell(round, cells), round * 17),
                                offices.get(cell(round, cells)))),
                get(
                        "awards of a campaign, counted",
                        reader,
                        round -> ofCampaign("awards", cell(round, cells)) + "&total=true"),
                get(
                        "awards of a school",
                        reader,
                        round -> "/awards?unitId=" + VolumeData.school(cell(round, cells), round)),
                get("statistics of a campaign", reader, round -> ofCampaign("award-statistics", cell(round, cells))),
                get(
                        "statistics of a province",
                        reader,
                        round ->
                                "/award-statistics?groupBy=CATEGORY&unitId=" + VolumeData.province(cell(round, cells))),
                get(
                        "people of a commune, counted",
                        reader,
                        round -> "/people?total=true&unitId=" + VolumeData.commune(cell(round, cells), round)),
                get(
                        "registrations of a school",
                        reader,
                        round -> "/registrations?year=2024&unitId=" + VolumeData.school(cell(round, cells), round)));
    }

    private static Question get(String name, String token, IntFunction<String> path) {
        return new Question(name, round -> Http.get("/api/v1" + path.apply(round), token));
    }

    private static String ofCampaign(String list, int cell) {
        return "/" + list + "?campaignId=" + VolumeData.campaign(cell);
    }

    /** Provinces in no order, the same ones in every run. */
    private static int cell(int round, int cells) {
        return (int) (round * 7_919L % cells);
    }

    private void measure() throws Exception {
        warm(3 * WARMUP_SECONDS, round -> {
            for (int i = 0; i < few.questions.size(); i++) {
                answer(few.http, few.questions.get(i).request.apply(round));
                answer(many.http, many.questions.get(i).request.apply(round));
            }
        });
        System.out.printf("%n%-56s %12s %12s %8s%n", "", "at a tenth", "at all ms", "growth");
        var context = "";
        for (int i = 0; i < few.questions.size(); i++) {
            var name = few.questions.get(i).name;
            context = name.startsWith("…") ? context + " " + name : name;
            compare(context, few.questions.get(i).request, many.questions.get(i).request);
        }
        for (var side : List.of(few, many)) {
            requireAll(side);
        }
        compare("eligibility of " + LIST, round -> check(round, few.cells), round -> check(round, many.cells));
        besideSql();
    }

    private void compare(String name, IntFunction<byte[]> ofFew, IntFunction<byte[]> ofMany) throws IOException {
        warm(2 * WARMUP_SECONDS, round -> {
            answer(few.http, ofFew.apply(round));
            answer(many.http, ofMany.apply(round));
        });
        var small = new double[ROUNDS];
        var large = new double[ROUNDS];
        long bytes = 0;
        long more = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var one = ofFew.apply(round);
            var other = ofMany.apply(round);
            var begin = System.nanoTime();
            bytes += answer(few.http, one).body().length;
            var middle = System.nanoTime();
            more += answer(many.http, other).body().length;
            small[round] = (middle - begin) / 1e6;
            large[round] = (System.nanoTime() - middle) / 1e6;
        }
        var growth = typical(large) / typical(small);
        System.out.printf(
                "%-56s %12.2f %12.2f %8.2f  %s%s%n",
                name,
                typical(small),
                typical(large),
                growth,
                growth <= LARGEST_GROWTH ? "" : "above " + LARGEST_GROWTH + " ",
                alike(bytes, more) ? "" : "answers of " + bytes / ROUNDS + " and " + more / ROUNDS + " bytes");
    }

    private interface Step {
        void take(int round) throws IOException;
    }

    /** On both in turn, so that the compilers of both have seen as much. */
    private static void warm(int seconds, Step step) throws IOException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        for (int round = 0; round == 0 || System.nanoTime() < end; round++) {
            step.take(round);
        }
    }

    /** Both must have judged the whole list, or they do not do the same. */
    private void requireAll(Side side) throws Exception {
        var judged = JSON.readTree(answer(side.http, check(0, side.cells)).body());
        var read = side.bare.read(VolumeData.province(0), list(0, side.cells), DAY);
        if (judged.path("items").size() != LIST || read.get("candidates") != LIST || read.get("seen") != LIST) {
            throw new IllegalStateException("not all of the list was judged: " + judged.path("counts") + " " + read);
        }
        if (side == many) {
            System.out.println("  eligibility: " + judged.path("counts") + ", rows read: " + read);
        }
    }

    /** Of 1,000 people of one province with four nominations each, beside what must be read for that. */
    private void besideSql() throws Exception {
        var service = new double[ROUNDS];
        var sql = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            var request = check(round, many.cells);
            var begin = System.nanoTime();
            answer(many.http, request);
            var middle = System.nanoTime();
            // of another province: what the one has read in would be there for the other
            many.bare.read(VolumeData.province(cell(round + 1, many.cells)), list(round + 1, many.cells), DAY);
            service[round] = (middle - begin) / 1e6;
            sql[round] = (System.nanoTime() - middle) / 1e6;
        }
        var ratio = typical(service) / typical(sql);
        System.out.printf(
                "eligibility of %,d: %.1f ms, its SQL reads %.1f ms, ratio %.2f %s%n",
                LIST, typical(service), typical(sql), ratio, ratio <= LARGEST_RATIO ? "" : "above " + LARGEST_RATIO);
    }

    private static List<UUID> list(int round, int cells) {
        var first = round * LIST % VolumeData.PEOPLE;
        return IntStream.range(first, first + LIST)
                .mapToObj(i -> VolumeData.nomination(cell(round, cells), 3 * VolumeData.PEOPLE + i % VolumeData.PEOPLE))
                .toList();
    }

    private byte[] check(int round, int cells) {
        var body = new StringBuilder("{\"asOf\":\"" + DAY + "\",\"nominationIds\":[");
        list(round, cells).forEach(id -> body.append('"').append(id).append("\","));
        body.setLength(body.length() - 1);
        var token = tokens.token(VolumeData.office(cell(round, cells)));
        return Http.post("/api/v1/eligibility-checks", token, body.append("]}").toString());
    }

    private static Http.Answer answer(Http http, byte[] request) throws IOException {
        var answer = http.send(request);
        if (answer.status() != 200) {
            throw new IOException(answer.status() + " " + answer.text());
        }
        return answer;
    }

    /** Numbers with more digits make answers a little longer. */
    private static boolean alike(long one, long other) {
        return Math.abs(one - other) <= Math.max(one, other) / 10 + 20;
    }

    /** The lower quartile: what else the machine does only ever adds. */
    private static double typical(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 4];
    }
}
