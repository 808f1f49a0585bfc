package vn.thidua.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Letters are sent, received, answered, returned and forwarded all at once, by other ways too. */
final class LetterRaces {

    private static final int EACH = 3;

    /** Letters of one school with the same list: only one of them can be under way. */
    private static final int TWINS = 2;

    private static final List<String> OUTCOMES = List.of("ACCEPTED", "ACCEPTED", "ACCEPTED", "RETURNED", "STRUCK_OUT");

    private final RaceWorld world;
    private final Race race;
    private final DecisionRaces decisions;
    private final AtomicInteger numbers = new AtomicInteger();

    LetterRaces(RaceWorld world, Race race, DecisionRaces decisions) {
        this.world = world;
        this.race = race;
        this.decisions = decisions;
    }

    private record Letter(UUID id, List<UUID> nominations) {}

    Race.Outcome letters() throws Exception {
        var letters = new CopyOnWriteArrayList<Letter>();
        var all = new ArrayList<List<UUID>>();
        for (int school = 0; school < RaceWorld.SCHOOLS; school++) {
            all.add(world.nominations(EACH, RaceWorld.OPEN, RaceWorld.AWARD, school, false));
        }
        race.prepare(world.subject("k", 0), client -> {
            for (int school = 0; school < RaceWorld.SCHOOLS; school++) {
                for (int twin = 0; twin < TWINS; twin++) {
                    var letter = new Letter(draft(client, school), all.get(school));
                    list(client, letter, EACH);
                    letters.add(letter);
                }
            }
        });
        return race.run(
                "letters and steps of their nominations",
                number -> world.subject(number % 5 == 0 ? "n" : "l", number),
                client -> {
                    for (int shot = 0; shot < 12 && !client.over(); shot++) {
                        if (client.number % 5 == 0) {
                            decisions.step(client, client.oneOf(client.oneOf(all)));
                        } else {
                            step(client, client.oneOf(letters), letters);
                        }
                    }
                });
    }

    private void step(RaceClient client, Letter letter, List<Letter> letters) throws IOException {
        var dice = client.below(20);
        if (dice < 4) {
            send(client, letter);
        } else if (dice < 7) {
            step(client, letter, "receive", null);
        } else if (dice < 14) {
            answer(client, letter);
        } else if (dice == 14) {
            step(client, letter, "return", Map.of("reason", "Thiếu chữ ký"));
        } else if (dice < 19) {
            forward(client, letter, letters);
        } else {
            list(client, letter, 1 + client.below(EACH));
        }
    }

    private static boolean step(RaceClient client, Letter letter, String step, Map<String, Object> body)
            throws IOException {
        var json = body == null ? null : RaceClient.json(body);
        var done = client.post(step, "/submissions/" + letter.id + "/" + step, json, "If-Match: *") != null;
        if (done) {
            client.acknowledged("letter-event", letter.id, step.toUpperCase(Locale.ROOT), null);
        }
        return done;
    }

    private static boolean send(RaceClient client, Letter letter) throws IOException {
        return step(client, letter, "send", null);
    }

    /** One item, or all of them in one request. */
    private static void answer(RaceClient client, Letter letter) throws IOException {
        if (client.below(3) == 0) {
            answerAll(client, letter);
            return;
        }
        var item = client.oneOf(letter.nominations);
        var body = RaceClient.json(Map.of("outcome", client.oneOf(OUTCOMES), "reason", "Theo kết quả thẩm định"));
        var path = "/submissions/" + letter.id + "/items/" + item + "/answer";
        if (client.post("answer", path, body, "If-Match: *") != null) {
            client.acknowledged("letter-event", letter.id, "ANSWER", null);
        }
    }

    private static void answerAll(RaceClient client, Letter letter) throws IOException {
        var answers = letter.nominations.stream()
                .map(id -> Map.of(
                        "nominationId", id, "outcome", client.oneOf(OUTCOMES), "reason", "Theo kết quả thẩm định"))
                .toList();
        var body = RaceClient.json(Map.of("answers", answers));
        if (client.post("answers", "/submissions/" + letter.id + "/answers", body, "If-Match: *") != null) {
            answers.forEach(answer -> client.acknowledged("letter-event", letter.id, "ANSWER", null));
        }
    }

    /** The draft of the next letter is completed, sent, and there for all others. */
    private void forward(RaceClient client, Letter letter, List<Letter> letters) throws IOException {
        var body = RaceClient.json(Map.of("toUnitId", world.province()));
        var made = client.post("forward", "/submissions/" + letter.id + "/forward", body, "If-Match: *");
        if (made == null) {
            return;
        }
        var next = new Letter(RaceClient.id(made), letter.nominations);
        client.acknowledged("letter-event", next.id, "CREATE", null);
        if (client.patch("complete", "/submissions/" + next.id, RaceClient.json(signed())) != null) {
            letters.add(next);
            send(client, next);
        }
    }

    private UUID draft(RaceClient client, int school) throws IOException {
        var body = signed();
        body.put("fromUnitId", world.school(school));
        body.put("toUnitId", world.communeOf(school));
        body.put("campaignId", world.campaign(RaceWorld.OPEN));
        body.put(
                "minutes",
                Map.of(
                        "number", "03/BB-HĐTĐKT",
                        "heldOn", RaceWorld.yesterday().toString(),
                        "members", 7,
                        "present", 6,
                        "inWriting", 1));
        var made = client.post("draft", "/submissions", RaceClient.json(body));
        if (made == null) {
            throw new IOException("the service refused a letter");
        }
        return RaceClient.id(made);
    }

    private Map<String, Object> signed() {
        return new HashMap<>(Map.of(
                "number",
                numbers.incrementAndGet() + "/TTr",
                "issuedOn",
                RaceWorld.yesterday().toString(),
                "signer",
                "Đỗ Thị Minh Khuê"));
    }

    private static void list(RaceClient client, Letter letter, int items) throws IOException {
        var list = letter.nominations.subList(0, items).stream()
                .map(id -> Map.of("nominationId", id, "votesFor", 7))
                .toList();
        var body = RaceClient.json(Map.of("items", list));
        client.put("list", "/submissions/" + letter.id + "/items", body, "If-Match: *");
    }
}
