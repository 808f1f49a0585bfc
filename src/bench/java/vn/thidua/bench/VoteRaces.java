package vn.thidua.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Members of councils vote from many clients at once, and awards that need a vote are decided while it goes on. */
final class VoteRaces {

    private static final int COUNCILS = 4;
    private static final int MEMBERS = 7;
    private static final int SESSIONS = 10;
    private static final int ITEMS = 3;

    /** Schools whose councils vote by hand on nominations; after those of the electronic ballots. */
    private static final int FIRST = 4;

    private static final int VOTED = 12;
    private static final int VOTED_EACH = 3;
    private static final List<String> CHOICES = List.of("FOR", "AGAINST", "BLANK");

    private final RaceWorld world;
    private final Race race;
    private final DecisionRaces decisions;

    VoteRaces(RaceWorld world, Race race, DecisionRaces decisions) {
        this.world = world;
        this.race = race;
        this.decisions = decisions;
    }

    private record Session(UUID id, int council, List<UUID> items) {}

    /**
     * Each member's vote from several clients with other ballots, the same request again, and the closing meanwhile.
     */
    Race.Outcome ballots() throws Exception {
        for (int member = 0; member < COUNCILS * MEMBERS; member++) {
            world.seat(member, member(member), member / MEMBERS);
        }
        var sessions = new ArrayList<Session>();
        race.prepare(world.subject("l", 0), client -> {
            for (int council = 0; council < COUNCILS; council++) {
                var id = council(client, council, MEMBERS, true);
                for (int n = 0; n < SESSIONS; n++) {
                    var items = IntStream.range(0, ITEMS)
                            .mapToObj(i -> Map.<String, Object>of("text", "Nội dung " + i))
                            .toList();
                    sessions.add(session(client, council, id, "ELECTRONIC", items));
                }
            }
        });
        var closers = Math.max(1, race.clients() / 20);
        return race.run(
                "one vote cast many times",
                number -> number < closers ? world.subject("l", number) : member(number % (COUNCILS * MEMBERS)),
                client -> {
                    if (client.number < closers) {
                        close(client, sessions);
                    } else {
                        vote(client, sessions);
                    }
                });
    }

    private String member(int member) {
        return world.subject("m", member);
    }

    private static void vote(RaceClient client, List<Session> sessions) throws IOException {
        var council = client.number % (COUNCILS * MEMBERS) / MEMBERS;
        var own =
                sessions.stream().filter(session -> session.council == council).toList();
        for (int shot = 0; shot < 12 && !client.over(); shot++) {
            var session = client.oneOf(own);
            var ballots = new ArrayList<Map<String, Object>>();
            for (var item : session.items) {
                if (client.below(3) > 0) {
                    ballots.add(Map.of("itemId", item, "ballotId", UUID.randomUUID(), "choice", client.oneOf(CHOICES)));
                }
            }
            if (!ballots.isEmpty()) {
                var times = client.below(3) == 0 ? 2 : 1;
                for (int time = 0; time < times; time++) {
                    cast(client, session, ballots);
                }
            }
        }
    }

    private static void cast(RaceClient client, Session session, List<Map<String, Object>> ballots) throws IOException {
        var body = RaceClient.json(Map.of("ballots", ballots));
        if (client.put("vote", "/council-sessions/" + session.id + "/ballots", body) != null) {
            for (var ballot : ballots) {
                client.acknowledged(
                        "ballot",
                        (UUID) ballot.get("ballotId"),
                        (String) ballot.get("choice"),
                        ballot.get("itemId").toString());
            }
        }
    }

    private static void close(RaceClient client, List<Session> sessions) throws IOException, InterruptedException {
        for (int shot = 0; shot < 2 * SESSIONS && !client.over(); shot++) {
            TimeUnit.MILLISECONDS.sleep(100 + client.below(200));
            close(client, client.oneOf(sessions).id, "close");
        }
    }

    private static boolean close(RaceClient client, UUID session, String kind) throws IOException {
        var body = RaceClient.json(Map.of("minutesNumber", UUID.randomUUID() + "/BB"));
        return client.post(kind, "/council-sessions/" + session + "/close", body, "If-Match: *") != null;
    }

    /** Nominations are decided on while their councils still count, close or cancel. */
    Race.Outcome stages() throws Exception {
        var sessions = new ArrayList<Session>();
        var nominations = new ArrayList<UUID>();
        for (int i = 0; i < VOTED; i++) {
            nominations.addAll(world.nominations(VOTED_EACH, RaceWorld.OPEN, RaceWorld.VOTED_AWARD, FIRST + i, true));
        }
        race.prepare(world.subject("l", 0), client -> {
            for (int i = 0; i < VOTED; i++) {
                var items = nominations.subList(i * VOTED_EACH, (i + 1) * VOTED_EACH).stream()
                        .map(id -> Map.<String, Object>of("nominationId", id))
                        .toList();
                var council = council(client, FIRST + i, 5, false);
                sessions.add(session(client, FIRST + i, council, "SHOW_OF_HANDS", items));
            }
        });
        var keepers = VOTED * 3;
        return race.run("a required vote", number -> world.subject("n", number), client -> {
            if (client.number < keepers) {
                TimeUnit.MILLISECONDS.sleep(client.below(3_000));
                keep(client, sessions.get(client.number % VOTED));
            } else {
                for (int shot = 0; shot < 10 && !client.over(); shot++) {
                    decisions.decide(client, RaceWorld.OPEN, List.of(client.oneOf(nominations)));
                }
            }
        });
    }

    /** Of three, two pass; now and then a session is cancelled. */
    private static void keep(RaceClient client, Session session) throws IOException {
        var path = "/council-sessions/" + session.id;
        if (client.below(8) == 0) {
            var reason = RaceClient.json(Map.of("reason", "Thiếu thành viên"));
            client.post("cancel", path + "/cancel", reason, "If-Match: *");
            return;
        }
        var counts = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < session.items.size(); i++) {
            var inFavour = i == session.items.size() - 1 ? 1 : 5;
            counts.add(Map.of(
                    "itemId", session.items.get(i),
                    "present", Map.of("inFavour", inFavour, "against", 5 - inFavour, "blank", 0)));
        }
        client.put("count", path + "/counts", RaceClient.json(Map.of("items", counts)), "If-Match: *");
        close(client, session.id, "close");
    }

    private UUID council(RaceClient client, int school, int members, boolean electronic) throws IOException {
        var seats = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < members; i++) {
            var seat = new HashMap<String, Object>(
                    Map.of("name", "Thành viên thứ " + (i + 1), "role", "MEMBER", "validFrom", "2018-01-01"));
            if (electronic) {
                seat.put("subject", member(school * MEMBERS + i));
            }
            seats.add(seat);
        }
        var body = Map.of(
                "unitId",
                world.school(school),
                "kind",
                "EMULATION",
                "name",
                "Hội đồng thi đua " + world.schoolCode(school),
                "members",
                seats);
        return RaceClient.id(required(client.post("council", "/councils", RaceClient.json(body))));
    }

    private static Session session(
            RaceClient client, int school, UUID council, String method, List<Map<String, Object>> items)
            throws IOException {
        var members = new ArrayList<String>();
        required(client.get("council", "/councils/" + council))
                .path("members")
                .forEach(one -> members.add(one.path("id").asText()));
        var body = Map.of(
                "heldOn", RaceWorld.yesterday().toString(),
                "method", method,
                "chairId", members.get(0),
                "secretaryId", members.get(1),
                "statute", Map.of("percent", 50, "denominator", "PRESENT", "source", "Quy chế hội đồng"),
                "attendance",
                        members.stream()
                                .map(id -> Map.of("memberId", id, "presence", "PRESENT"))
                                .toList(),
                "items", items);
        var made = required(client.post("session", "/councils/" + council + "/sessions", RaceClient.json(body)));
        var id = RaceClient.id(made);
        var open = required(client.post("session", "/council-sessions/" + id + "/open", null, "If-Match: *"));
        var ids = new ArrayList<UUID>();
        open.path("items").forEach(item -> ids.add(RaceClient.id(item)));
        return new Session(id, school, ids);
    }

    private static <T> T required(T answer) throws IOException {
        if (answer == null) {
            throw new IOException("the service refused what the race is about");
        }
        return answer;
    }
}
