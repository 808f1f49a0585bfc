package vn.thidua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Races many clients against the service in one and then in two server processes on one MySQL server, and looks
 * afterwards, with SQL, whether everything is as it must be. Ends with 1 when it is not.
 *
 * <p>Environment: {@code RACES_CLIENTS} (200), {@code RACES_SECONDS} after which the clients of one race send nothing
 * new (20), {@code RACES_PROCESSES}, the numbers of server processes one after the other (1,2),
 * {@code RACES_BUFFER_POOL} of MySQL (512M), {@code BENCH_JAVA} and {@code BENCH_JAVA_OPTIONS} of the service,
 * {@code RACES_MINUTES} after which the run ends whatever happens (30).
 */
public final class Races {

    private static final int CLIENTS = Settings.number("RACES_CLIENTS", 200);
    private static final int SECONDS = Settings.number("RACES_SECONDS", 20);
    private static final String PROCESSES = Settings.of("RACES_PROCESSES", "1,2");
    private static final String BUFFER_POOL = Settings.of("RACES_BUFFER_POOL", "512M");
    private static final int MINUTES = Settings.number("RACES_MINUTES", 30);
    private static final Path FOLDER = Path.of("target", "races").toAbsolutePath();
    private static final int SHOWN = 5;

    /** Clients of the warm-up: few, so that the compilers of the servers get a share of the processor. */
    private static final int WARMING = 4;

    /** What must have succeeded at least once, or there was no race. */
    private static final Map<String, String> SUCCESSES = Map.of(
            "last places of a quota", "decide 201",
            "places given back", "revoke 200",
            "one nomination decided twice", "decide 201",
            "steps of one nomination at once", "submit 200",
            "one vote cast many times", "vote 200",
            "a required vote", "decide 201",
            "letters and steps of their nominations", "forward 201",
            "repeats under one key", "create 201",
            "imports of the same people", "import 200");

    private final MySql mysql;
    private final Processes processes;
    private final Tokens tokens;
    private final List<Integer> ports = new ArrayList<>();
    private final List<String> breaches = new ArrayList<>();

    private Races(MySql mysql, Processes processes, Tokens tokens) {
        this.mysql = mysql;
        this.processes = processes;
        this.tokens = tokens;
    }

    public static void main(String[] arguments) throws Exception {
        Files.createDirectories(FOLDER);
        Settings.endAfter(MINUTES);
        boolean sound;
        try (var mysql = new MySql(FOLDER.resolve("mysql"), BUFFER_POOL);
                var processes = new Processes()) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                processes.close();
                mysql.close();
            }));
            var races = new Races(mysql, processes, new Tokens(FOLDER.resolve("data")));
            sound = races.run();
        }
        System.out.println(sound ? "no breach" : "BREACHES");
        System.exit(sound ? 0 : 1);
    }

    private boolean run() throws Exception {
        System.out.printf("MySQL %s, %d clients, %d s%n", mysql.version(), CLIENTS, SECONDS);
        int world = 0;
        for (var number : PROCESSES.split(",")) {
            while (ports.size() < Integer.parseInt(number.strip())) {
                ports.add(service());
            }
            race(world++);
        }
        return breaches.isEmpty();
    }

    private int service() throws IOException, InterruptedException {
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
                "true"));
        var command = Settings.command("-jar", "target/quarkus-app/quarkus-run.jar");
        processes.server(command, environment, port, FOLDER.resolve("service-" + ports.size() + ".log"));
        return port;
    }

    private void race(int number) throws Exception {
        System.out.printf("%n%d server process(es)%n", ports.size());
        try (var world = new RaceWorld(mysql.url(), number, CLIENTS)) {
            var race = new Race(List.copyOf(ports), tokens, CLIENTS, SECONDS);
            var decisions = new DecisionRaces(world, race);
            var votes = new VoteRaces(world, race, decisions);
            var repeats = new RepeatRaces(world, race, decisions);
            var all = new ArrayList<Race.Outcome>();
            new DecisionRaces(world, new Race(List.copyOf(ports), tokens, WARMING, SECONDS)).warmUp();
            for (var outcome : decisions.lastPlaces()) {
                all.add(told(outcome));
            }
            all.add(told(decisions.sameNominations()));
            all.add(told(decisions.steps()));
            all.add(told(votes.ballots()));
            all.add(told(votes.stages()));
            all.add(told(new LetterRaces(world, race, decisions).letters()));
            all.add(told(repeats.keys()));
            all.add(told(repeats.imports()));
            keep(world.connection, all);
            look(world.connection);
        }
    }

    private Race.Outcome told(Race.Outcome outcome) {
        System.out.printf("  %s (%.1f s)%n", outcome.name(), outcome.seconds());
        var byKind = outcome.counts().entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getKey().split(" ", 2)[0],
                        TreeMap::new,
                        Collectors.mapping(
                                entry -> entry.getKey().split(" ", 2)[1] + " × " + entry.getValue(),
                                Collectors.joining(", "))));
        byKind.forEach((kind, answers) -> System.out.printf("    %-9s %s%n", kind, answers));
        outcome.faults().stream().limit(SHOWN).forEach(fault -> System.out.println("    FAULT " + fault));
        if (!outcome.faults().isEmpty()) {
            breaches.add(outcome.name() + ": " + outcome.faults().size() + " faults");
        }
        var success = SUCCESSES.get(outcome.name());
        if (outcome.count(success) == 0) {
            System.out.println("    FAULT nothing was answered " + success);
            breaches.add(outcome.name() + ": no " + success);
        }
        return outcome;
    }

    private static void keep(Connection connection, List<Race.Outcome> outcomes) throws SQLException {
        try (var command = connection.createStatement()) {
            command.execute("create table if not exists " + RaceChecks.ACKS + """
                     (id bigint not null auto_increment primary key, kind varchar(40) not null, target binary(16) not null,
                     action varchar(40) not null, subject varchar(255) collate utf8mb4_bin not null,
                     detail varchar(300) collate utf8mb4_bin null, index ix_race_ack (target)) engine = InnoDB""");
        }
        try (var rows = new Rows(connection, RaceChecks.ACKS, "kind, target, action, subject, detail")) {
            for (var outcome : outcomes) {
                for (var ack : outcome.acks()) {
                    rows.add(ack.kind(), Ids.bytes(ack.target()), ack.action(), ack.subject(), ack.detail());
                }
            }
        }
    }

    private void look(Connection connection) throws SQLException {
        connection.commit();
        var found = new RaceChecks(connection, "").all();
        found.forEach((name, rows) -> {
            System.out.printf("  BREACH %s: %d, such as %s%n", name, rows.size(), rows.get(0));
            breaches.add(name);
        });
        var missed = new RacePlants(connection).missed();
        missed.forEach(name -> {
            System.out.println("  BREACH not found although planted: " + name);
            breaches.add("planted: " + name);
        });
        System.out.printf(
                "  %d checks of the database, %d breached; %d planted breaches, %d not found%n",
                RaceChecks.names().size(), found.size(), RaceChecks.names().size(), missed.size());
    }
}
