package vn.thidua.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Measures making the deadlines of a year, for many units and duties, by the schedule of the service, beside bare
 * multi-row inserts of the same rows into the same tables; then a unit's list and an office's list of what is late,
 * beside their SQL on plain JDBC, with a tenth of the deadlines and with all.
 *
 * <p>Environment: {@code DEADLINES_UNITS} (50000), {@code DEADLINES_DUTIES} (24), {@code DEADLINES_MEMORY} of the
 * service ({@code -Xmx256m}: what it makes does not depend on it), {@code SCALE_BUFFER_POOL} of MySQL (1G),
 * {@code SCALE_ROUNDS} of each question (50), {@code SCALE_MINUTES} after which the run ends whatever happens (60).
 */
public final class Deadlines {

    private static final int UNITS = Settings.number("DEADLINES_UNITS", 50_000);
    private static final int DUTIES = Settings.number("DEADLINES_DUTIES", 24);
    private static final String MEMORY = Settings.of("DEADLINES_MEMORY", "-Xmx256m");
    private static final String BUFFER_POOL = Settings.of("SCALE_BUFFER_POOL", "1G");
    private static final int ROUNDS = Settings.number("SCALE_ROUNDS", 50);
    private static final double SLOWEST_MAKING = 0.5;
    private static final double LARGEST_RATIO = 3;
    private static final double LARGEST_GROWTH = 1.5;

    private static final int DISTRICTS = 50;
    private static final int UNIT = 1;
    private static final int PARENT = 2;
    private static final int DUTY = 8;
    private static final int RULE = 20;
    private static final int BARE_DEADLINE = 21;
    private static final int BARE_EVENT = 22;
    private static final int ROLE = 10;
    private static final int LIMIT = 50;
    private static final String OFFICE = "bench:office";
    private static final LocalDate SINCE = LocalDate.of(2015, 1, 1);
    private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = Path.of("target", "deadlines").toAbsolutePath();

    private static final String ROWS = """
            select d.id, y.id, y.code, y.name, u.id, u.code, u.name, d.period_from, d.period_to, d.due_on, d.grace_until,
             d.extended_until, d.closes_on, d.due_wording, d.status, d.timeliness, d.sent_at, d.accepted_at
            from report_deadline d join org_unit u on u.id = d.unit_id join report_duty y on y.id = d.duty_id
            where d.id in (%s)""";

    private static final String OF_UNIT = """
            select deadline_id from report_deadline_scope where unit_id = ? and below = 1
            order by due_sort, deadline_id limit 51""";

    private static final String LATE = """
            select deadline_id from report_deadline_scope where unit_id = ? and below = 1 and timeliness = 'AWAITED'
             and due_sort < ? and on_time_until < ? order by due_sort, deadline_id limit 51""";

    private record Question(String name, String path, String sql, int unit, boolean late) {}

    private record Times(double service, double bare) {}

    private Deadlines() {}

    public static void main(String[] arguments) throws Exception {
        Files.createDirectories(FOLDER);
        Settings.endAfter(Settings.number("SCALE_MINUTES", 60));
        try (var mysql = new MySql(FOLDER.resolve("mysql"), BUFFER_POOL);
                var processes = new Processes()) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                processes.close();
                mysql.close();
            }));
            var tokens = new Tokens(FOLDER.resolve("data"));
            var port = service(processes, mysql);
            try (var connection = DriverManager.getConnection(
                    mysql.url() + "&rewriteBatchedStatements=true&connectionTimeZone=UTC")) {
                connection.setAutoCommit(false);
                units(connection);
                var few = Math.max(1, DUTIES / 10);
                var made = making(connection, 0, few);
                var before = measured(connection, port, tokens.token(OFFICE));
                made = Math.min(made, making(connection, few, DUTIES));
                var after = measured(connection, port, tokens.token(OFFICE));
                var bare = bare(connection);
                print(made, bare, before, after, port);
            }
        }
    }

    private static int service(Processes processes, MySql mysql) throws IOException, InterruptedException {
        var port = Processes.freePort();
        var environment = new HashMap<>(Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", mysql.url(),
                "QUARKUS_DATASOURCE_USERNAME", MySql.USER,
                "QUARKUS_DATASOURCE_PASSWORD", MySql.USER,
                "THIDUA_DATA_DIR", FOLDER.resolve("data").toString(),
                "THIDUA_LOCAL_TOKENS", "true",
                "THIDUA_REPORTS_SCHEDULE", "0/5 * * * * ?",
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", Integer.toString(port)));
        var command = List.of(Settings.java(), MEMORY, "-jar", "target/quarkus-app/quarkus-run.jar");
        processes.server(command, environment, port, FOLDER.resolve("service.log"));
        return port;
    }

    /** A province, its districts, and the schools below these. */
    private static void units(Connection connection) throws SQLException {
        try (var units = new Rows(
                        connection,
                        "org_unit",
                        "id, revision, code, name, kind, level, valid_from, valid_to, search_text");
                var parents = new Rows(connection, "org_unit_parent", "id, unit_id, parent_id, valid_from, valid_to");
                var ancestors = new Rows(
                        connection, "org_unit_ancestor", "unit_id, ancestor_id, valid_from, valid_to, distance");
                var roles = new Rows(
                        connection, "role_assignment", "id, revision, subject, role, unit_id, valid_from, valid_to")) {
            for (int n = 0; n <= DISTRICTS + UNITS; n++) {
                var school = n > DISTRICTS;
                var level = n == 0 ? "PROVINCE" : school ? "INSTITUTION" : "DISTRICT";
                units.add(
                        Ids.bytes(UNIT, n),
                        0,
                        "B-" + n,
                        "Đơn vị thử tải " + n,
                        school ? "SCHOOL" : "PEOPLE_COMMITTEE",
                        level,
                        SINCE,
                        FOREVER,
                        "don vi thu tai " + n);
                var path = path(n);
                if (path.length > 1) {
                    parents.add(Ids.bytes(PARENT, n), Ids.bytes(UNIT, n), Ids.bytes(UNIT, path[1]), SINCE, FOREVER);
                }
                for (int d = 0; d < path.length; d++) {
                    ancestors.add(Ids.bytes(UNIT, n), Ids.bytes(UNIT, path[d]), SINCE, FOREVER, d);
                }
            }
            roles.add(Ids.bytes(ROLE, 0), 0, OFFICE, "OFFICE", Ids.bytes(UNIT, 0), SINCE, FOREVER);
        }
        connection.commit();
    }

    private static int[] path(int unit) {
        return unit == 0
                ? new int[] {0}
                : unit <= DISTRICTS ? new int[] {unit, 0} : new int[] {unit, unit % DISTRICTS + 1, 0};
    }

    private static byte[] duty(int number) {
        return Ids.bytes(DUTY, number);
    }

    private static void insertDuty(Connection connection, int number, String status) throws SQLException {
        var from = FIRST.plusWeeks(2L * number);
        try (var duties = new Rows(
                        connection,
                        "report_duty",
                        "id, revision, owner_id, code, name, status, regime, period, calendar, applies_from, applies_to,"
                                + " via_ordered, reporters_below_id");
                var kinds = new Rows(connection, "report_duty_kind", "duty_id, kind");
                var rules = new Rows(connection, "report_due_rule", "id, duty_id, kind, days, day_kind")) {
            duties.add(
                    duty(number),
                    0,
                    Ids.bytes(UNIT, 0),
                    "BC-" + number,
                    "Báo cáo " + number,
                    status,
                    "THEMATIC",
                    "ONE_OFF",
                    "CALENDAR",
                    from,
                    from.plusDays(13),
                    false,
                    Ids.bytes(UNIT, 0));
            kinds.add(duty(number), "SCHOOL");
            rules.add(Ids.bytes(RULE, number), duty(number), "DAYS_AFTER_PERIOD", 5, "WORKING");
        }
    }

    /**
     * Puts duties into force and waits until the schedule has made their deadlines.
     *
     * @return deadlines in a second, from the end of the first duty on: when the schedule begins is not its speed
     */
    private static double making(Connection connection, int from, int to) throws SQLException, InterruptedException {
        for (int number = from; number < to; number++) {
            insertDuty(connection, number, "ACTIVE");
        }
        connection.commit();
        long first = 0;
        var done = 0;
        var last = System.nanoTime();
        while (done < to - from) {
            TimeUnit.MILLISECONDS.sleep(20);
            var now = made(connection) - from;
            if (now > done) {
                last = System.nanoTime();
                first = first == 0 ? last : first;
                done = now;
            }
        }
        return to - from < 2 ? Double.MAX_VALUE : (to - from - 1L) * UNITS / ((last - first) / 1e9);
    }

    private static int made(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from report_duty where made_until is not null")) {
            result.next();
            var made = result.getInt(1);
            connection.commit();
            return made;
        }
    }

    /** The same rows of two more duties, in multi-row inserts of what is known already. */
    private static double bare(Connection connection) throws SQLException {
        var at = LocalDateTime.of(2024, 1, 1, 0, 0);
        insertDuty(connection, DUTIES, "DRAFT");
        insertDuty(connection, DUTIES + 1, "DRAFT");
        connection.commit();
        var begin = System.nanoTime();
        for (int number = DUTIES; number < DUTIES + 2; number++) {
            var from = FIRST.plusWeeks(2L * number);
            var due = from.plusDays(20);
            var first = (number - DUTIES) * UNITS;
            try (var deadlines = new Rows(
                    connection,
                    "report_deadline",
                    "id, revision, duty_id, campaign_id, unit_id, period_from, period_to, due_on, due_sort, grace_until,"
                            + " closes_on, due_wording, set_by_id, status, timeliness")) {
                for (int n = 0; n < UNITS; n++) {
                    var unit = Ids.bytes(UNIT, DISTRICTS + 1 + n);
                    deadlines.add(
                            Ids.bytes(BARE_DEADLINE, first + n),
                            0,
                            duty(number),
                            null,
                            unit,
                            from,
                            from.plusDays(13),
                            due,
                            due,
                            null,
                            null,
                            null,
                            null,
                            "OPEN",
                            "AWAITED");
                }
            }
            try (var events = new Rows(
                            connection,
                            "report_event",
                            "id, deadline_id, number, action, from_status, to_status, happened_at, subject, reason");
                    var scopes = new Rows(
                            connection,
                            "report_deadline_scope",
                            "unit_id, deadline_id, below, duty_id, campaign_id, status, timeliness, due_sort,"
                                    + " on_time_until")) {
                for (int n = 0; n < UNITS; n++) {
                    var id = Ids.bytes(BARE_DEADLINE, first + n);
                    events.add(
                            Ids.bytes(BARE_EVENT, first + n),
                            id,
                            1,
                            "CREATE",
                            null,
                            "OPEN",
                            at,
                            "system:deadlines",
                            null);
                    for (var above : path(DISTRICTS + 1 + n)) {
                        scopes.add(Ids.bytes(UNIT, above), id, true, duty(number), null, "OPEN", "AWAITED", due, due);
                    }
                }
            }
        }
        connection.commit();
        return 2L * UNITS / ((System.nanoTime() - begin) / 1e9);
    }

    private static List<Question> questions() {
        var unit = DISTRICTS + 1 + UNITS / 2;
        return List.of(
                new Question(
                        "a unit's list",
                        "/api/v1/report-deadlines?limit=50&unitId=" + Ids.id(UNIT, unit),
                        OF_UNIT,
                        unit,
                        false),
                new Question(
                        "late ones of an office",
                        "/api/v1/report-deadlines?limit=50&late=true&unitId=" + Ids.id(UNIT, 0),
                        LATE,
                        0,
                        true));
    }

    private static Map<String, Times> measured(Connection connection, int port, String token) throws Exception {
        var medians = new LinkedHashMap<String, Times>();
        try (var http = new Http(port)) {
            for (var question : questions()) {
                var service = new double[ROUNDS];
                var bare = new double[ROUNDS];
                for (int round = -ROUNDS; round < ROUNDS; round++) {
                    var begin = System.nanoTime();
                    var answer = http.send(Http.get(question.path, token));
                    var middle = System.nanoTime();
                    var rows = read(connection, question);
                    var end = System.nanoTime();
                    var items = JSON.readTree(answer.body()).path("items").size();
                    if (answer.status() != 200 || items != rows) {
                        throw new IOException(question.path + ": " + answer.status() + ", " + items + " for " + rows);
                    }
                    if (round >= 0) {
                        service[round] = (middle - begin) / 1e6;
                        bare[round] = (end - middle) / 1e6;
                    }
                }
                medians.put(question.name, new Times(median(service), median(bare)));
            }
        }
        return medians;
    }

    private static int read(Connection connection, Question question) throws SQLException {
        var ids = new ArrayList<byte[]>();
        try (var page = connection.prepareStatement(question.sql)) {
            page.setBytes(1, Ids.bytes(UNIT, question.unit));
            if (question.late) {
                page.setObject(2, LocalDate.now());
                page.setObject(3, LocalDate.now());
            }
            try (var result = page.executeQuery()) {
                while (result.next()) {
                    ids.add(result.getBytes(1));
                }
            }
        }
        var shown = ids.subList(0, Math.min(LIMIT, ids.size()));
        var found = 0;
        try (var rows = connection.prepareStatement(ROWS.formatted("?" + ", ?".repeat(shown.size() - 1)))) {
            for (int i = 0; i < shown.size(); i++) {
                rows.setBytes(i + 1, shown.get(i));
            }
            try (var result = rows.executeQuery()) {
                while (result.next()) {
                    for (int column = 1; column <= 18; column++) {
                        result.getObject(column);
                    }
                    found++;
                }
            }
        }
        connection.commit();
        return found;
    }

    private static void print(
            double made, double bare, Map<String, Times> before, Map<String, Times> after, int port)
            throws IOException {
        System.out.printf("%,d units, %d duties, service with %s%n", UNITS, DUTIES, MEMORY);
        System.out.printf(
                "making: %,.0f deadlines/s, bare inserts %,.0f/s, %.2f of them (at least %.2f)%n",
                made, bare, made / bare, SLOWEST_MAKING);
        var good = made / bare >= SLOWEST_MAKING;
        for (var name : after.keySet()) {
            var few = before.get(name);
            var many = after.get(name);
            System.out.printf(
                    "%s: %.2f ms, bare %.2f ms, ratio %.2f (at most %.1f); with a tenth %.2f ms, growth %.2f (at most"
                            + " %.1f)%n",
                    name,
                    many.service,
                    many.bare,
                    many.service / many.bare,
                    LARGEST_RATIO,
                    few.service,
                    many.service / few.service,
                    LARGEST_GROWTH);
            good &= many.service / many.bare <= LARGEST_RATIO && many.service / few.service <= LARGEST_GROWTH;
        }
        try (var http = new Http(port)) {
            http.send(Http.get("/q/metrics")).text().lines()
                    .filter(line -> line.startsWith("jvm_gc_live_data_size") || line.startsWith("jvm_memory_max_bytes"))
                    .forEach(System.out::println);
        }
        if (!good) {
            System.exit(1);
        }
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
