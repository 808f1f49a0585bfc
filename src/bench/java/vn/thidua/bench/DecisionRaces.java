package vn.thidua.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Many offices decide on the same places and the same nominations, while others take steps of them. */
final class DecisionRaces {

    private static final int PER_COMMUNE = 15;
    private static final int HOT = 40;

    private final RaceWorld world;
    private final Race race;
    private final AtomicInteger numbers = new AtomicInteger();

    DecisionRaces(RaceWorld world, Race race) {
        this.world = world;
        this.race = race;
    }

    /** Nothing that lasts: the compilers of the servers get to know the work. */
    void warmUp() throws Exception {
        var nominations = world.nominations(HOT, RaceWorld.OPEN, RaceWorld.AWARD, RaceWorld.SCHOOLS - 1, true);
        race.run("warm-up", this::office, client -> {
            while (!client.over()) {
                var body = decision(RaceWorld.OPEN, List.of(client.oneOf(nominations)), number());
                client.post("decide", "/award-decisions?dryRun=true", RaceClient.json(body));
            }
        });
    }

    /** Sixty nominations of four towns for fifteen places; then awards are revoked while others take their places. */
    List<Race.Outcome> lastPlaces() throws Exception {
        var ofCommunes = new ArrayList<List<UUID>>();
        for (int commune = 0; commune < RaceWorld.COMMUNES; commune++) {
            ofCommunes.add(world.nominations(PER_COMMUNE, 1 + commune, RaceWorld.AWARD, commune, true));
        }
        var places = race.run("last places of a quota", this::office, client -> {
            for (int shot = 0; shot < 4 && !client.over(); shot++) {
                decideSome(client, (client.number + shot) % RaceWorld.COMMUNES, ofCommunes);
            }
        });
        var awards = granted();
        var again = race.run("places given back", this::office, client -> {
            if (client.number % 4 == 0) {
                revoke(client, awards.get(client.number / 4 % awards.size()));
            }
            for (int shot = 0; shot < 3 && !client.over(); shot++) {
                decideSome(client, (client.number + shot) % RaceWorld.COMMUNES, ofCommunes);
            }
        });
        return List.of(places, again);
    }

    private void decideSome(RaceClient client, int commune, List<List<UUID>> ofCommunes) throws IOException {
        var some = new ArrayList<>(ofCommunes.get(commune));
        Collections.shuffle(some, client.random);
        decide(client, 1 + commune, some.subList(0, 1 + client.below(3)), number());
    }

    /** Each on the lists of several clients, in any order; some clients use the same number. */
    Race.Outcome sameNominations() throws Exception {
        var hot = world.nominations(HOT, RaceWorld.OPEN, RaceWorld.AWARD, 0, true);
        return race.run("one nomination decided twice", this::office, client -> {
            for (int shot = 0; shot < 3 && !client.over(); shot++) {
                var some = List.of(client.oneOf(hot), client.oneOf(hot)).stream()
                        .distinct()
                        .toList();
                decide(client, RaceWorld.OPEN, some, client.below(4) == 0 ? 500_000 + client.below(20) : number());
            }
        });
    }

    /** Every step at once, decisions among them. */
    Race.Outcome steps() throws Exception {
        var hot = world.nominations(HOT, RaceWorld.OPEN, RaceWorld.AWARD, 1, false);
        return race.run("steps of one nomination at once", this::office, client -> {
            for (int shot = 0; shot < 10 && !client.over(); shot++) {
                step(client, client.oneOf(hot));
            }
        });
    }

    void step(RaceClient client, UUID nomination) throws IOException {
        var dice = client.below(20);
        if (dice < 7) {
            step(client, nomination, "submit", null);
        } else if (dice < 14) {
            step(client, nomination, "return", Map.of("reason", "Bổ sung minh chứng"));
        } else if (dice < 17) {
            step(client, nomination, "endorse", Map.of());
        } else if (dice == 17) {
            step(client, nomination, "withdraw", Map.of());
        } else if (dice == 18) {
            step(client, nomination, "refuse", Map.of("reason", "Chưa đủ điều kiện"));
        } else {
            decide(client, RaceWorld.OPEN, List.of(nomination), number());
        }
    }

    private static void step(RaceClient client, UUID nomination, String step, Map<String, Object> body)
            throws IOException {
        var taken = client.post(
                step,
                "/nominations/" + nomination + "/" + step,
                body == null ? null : RaceClient.json(body),
                "If-Match: *");
        if (taken != null) {
            client.acknowledged("nomination-event", nomination, step.toUpperCase(Locale.ROOT), null);
        }
    }

    void decide(RaceClient client, int campaign, List<UUID> nominations) throws IOException {
        decide(client, campaign, nominations, number());
    }

    private void decide(RaceClient client, int campaign, List<UUID> nominations, int number) throws IOException {
        var made = client.post("decide", "/award-decisions", RaceClient.json(decision(campaign, nominations, number)));
        if (made != null) {
            client.acknowledged("decision", RaceClient.id(made), "", String.valueOf(nominations.size()));
            nominations.forEach(one -> client.acknowledged("nomination-event", one, "AWARD", null));
        }
    }

    Map<String, Object> decision(int campaign, List<UUID> nominations, int number) {
        return new HashMap<>(Map.of(
                "campaignId", world.campaign(campaign),
                "number", number + "/QĐ-UBND",
                "issuedOn", RaceWorld.yesterday().toString(),
                "decidingUnitId", world.province(),
                "nominationIds", nominations));
    }

    int number() {
        return numbers.incrementAndGet();
    }

    private void revoke(RaceClient client, Map.Entry<UUID, UUID> award) throws IOException {
        var body = Map.of(
                "number", number() + "/QĐ-UBND",
                "issuedOn", RaceWorld.yesterday().toString(),
                "decidingUnitId", world.province(),
                "reason", "Khai không đúng thành tích",
                "moneyRecovery", Map.of("due", false));
        var path = "/awards/" + award.getKey() + "/revoke";
        if (client.post("revoke", path, RaceClient.json(body), "If-Match: *") != null) {
            client.acknowledged("nomination-event", award.getValue(), "REVOKE", null);
        }
    }

    /** Awards with their nominations. */
    private List<Map.Entry<UUID, UUID>> granted() throws SQLException {
        world.connection.commit();
        try (var query = world.connection.prepareStatement(
                "select id, nomination_id from award where state = 'GRANTED' and deciding_unit_id = ?")) {
            query.setBytes(1, Ids.bytes(world.province()));
            var found = new ArrayList<Map.Entry<UUID, UUID>>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(Map.entry(Ids.of(rows.getBytes(1)), Ids.of(rows.getBytes(2))));
                }
            }
            if (found.isEmpty()) {
                throw new IllegalStateException("nobody was awarded anything: there is nothing to revoke");
            }
            return found;
        }
    }

    private String office(int client) {
        return world.subject("n", client);
    }
}
