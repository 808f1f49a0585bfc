package vn.thidua.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The same request under one key from many clients, and the same people of many imports. */
final class RepeatRaces {

    private static final int KEYS = 25;
    private static final int PEOPLE = 240;
    private static final int BATCH = 20;

    private final RaceWorld world;
    private final Race race;
    private final DecisionRaces decisions;

    RepeatRaces(RaceWorld world, Race race, DecisionRaces decisions) {
        this.world = world;
        this.race = race;
        this.decisions = decisions;
    }

    /** Nominations and decisions, each made by eight clients under one key. */
    Race.Outcome keys() throws Exception {
        var nominations = world.nominations(KEYS, RaceWorld.OPEN, RaceWorld.AWARD, 2, true);
        return race.run("repeats under one key", number -> world.subject("k", number % KEYS), client -> {
            var one = client.number % KEYS;
            for (int shot = 0; shot < 4 && !client.over(); shot++) {
                create(client, world.name("key-" + one + "-" + shot));
                decide(client, one, nominations.get(one));
            }
        });
    }

    private void create(RaceClient client, String key) throws IOException {
        var body = Map.of(
                "campaignId",
                world.campaign(RaceWorld.OPEN),
                "awardCode",
                RaceWorld.AWARD,
                "category",
                "TEACHER",
                "proposingUnitId",
                world.school(3),
                "nomineeKind",
                "INDIVIDUAL",
                "nomineeName",
                key,
                "achievement",
                "Nhiều giải pháp đổi mới trong giảng dạy");
        var made = client.post("create", "/nominations", RaceClient.json(body), "Idempotency-Key: " + key);
        if (made != null) {
            client.acknowledged("created", RaceClient.id(made), "nomination", key);
        }
    }

    private void decide(RaceClient client, int number, UUID nomination) throws IOException {
        var key = world.name("decision-" + number);
        var body = decisions.decision(RaceWorld.OPEN, List.of(nomination), 900_000 + number);
        var made = client.post("decide", "/award-decisions", RaceClient.json(body), "Idempotency-Key: " + key);
        if (made != null) {
            client.acknowledged("created", RaceClient.id(made), "decision", key);
        }
    }

    /** Batches that overlap; some move people to another school. */
    Race.Outcome imports() throws Exception {
        return race.run("imports of the same people", number -> world.subject("i", number), client -> {
            for (int shot = 0; shot < 3 && !client.over(); shot++) {
                var rows = new ArrayList<Map<String, Object>>();
                var first = client.below(PEOPLE);
                var moved = client.below(4) == 0;
                for (int i = 0; i < BATCH; i++) {
                    rows.add(person((first + i) % PEOPLE, moved));
                }
                var done = client.post("import", "/people-imports", RaceClient.json(Map.of("items", rows)));
                if (done != null) {
                    done.path("items").forEach(row -> {
                        if (!row.path("personId").isNull()) {
                            client.acknowledged(
                                    "person",
                                    UUID.fromString(row.path("personId").asText()),
                                    row.path("outcome").asText(),
                                    row.path("code").asText());
                        }
                    });
                }
            }
        });
    }

    private Map<String, Object> person(int number, boolean moved) {
        var home = number % RaceWorld.SCHOOLS;
        return new HashMap<>(Map.of(
                "code",
                world.schoolCode(home) + "-" + number,
                "fullName",
                "Nguyễn Thị Người " + number,
                "category",
                "TEACHER",
                "unitCode",
                world.schoolCode(moved ? (home + 1) % RaceWorld.SCHOOLS : home),
                "from",
                moved ? "2024-08-01" : "2020-08-01"));
    }
}
