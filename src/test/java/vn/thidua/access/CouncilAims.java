package vn.thidua.access;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.thidua.access.Aim.Maker;
import vn.thidua.access.Aim.Place;
import vn.thidua.council.SomeCouncils;
import vn.thidua.nomination.SomeNominations;

/** Councils of a unit and their sessions; ballots are the members' own, whatever their unit. */
final class CouncilAims {

    private CouncilAims() {}

    static void add(Map<String, Maker> all) {
        all.put("createCouncil", place -> place.at().with(SomeCouncils.input(place.unit(), List.of("a", "b"))));
        all.put("changeCouncil", place -> place.at(council(place).council).with("kind", "OTHER"));
        all.put(
                "createCouncilMember",
                place -> place.at(council(place).council).with(SomeCouncils.member("Người mới", null)));
        all.put("changeCouncilMember", place -> {
            var council = council(place);
            return place.at(council.council, council.members.get(0)).with("role", "CHAIR");
        });
        all.put("deleteCouncilMember", place -> {
            var council = council(place);
            return place.at(council.council, council.members.get(0));
        });
        all.put(
                "createCouncilSession",
                place -> place.at(council(place).council)
                        .with(Map.of("heldOn", SomeCouncils.DAY, "method", "SECRET_PAPER")));
        all.put("changeCouncilSession", of(CouncilAims::prepared, session -> Map.of("place", "Hội trường")));
        all.put("openCouncilSession", place -> place.at(prepared(council(place))));
        all.put("cancelCouncilSession", of(CouncilAims::prepared, session -> Map.of("reason", "Hoãn")));
        all.put("enterCouncilCounts", place -> {
            var council = council(place);
            var session = opened(council);
            return place.at(session)
                    .with(
                            "items",
                            List.of(Map.of(
                                    "itemId", council.items(session).get(0), "present", SomeCouncils.votes(2, 1))));
        });
        all.put("closeCouncilSession", of(CouncilAims::counted, session -> Map.of("minutesNumber", "7/BB")));
        all.put("createMinutesAmendment", of(CouncilAims::closed, session -> Map.of("text", "a", "reason", "b")));
    }

    private static Maker of(Function<SomeCouncils, String> make, Function<String, Object> body) {
        return place -> {
            var session = make.apply(council(place));
            return place.at(session).with(body.apply(session));
        };
    }

    private static SomeCouncils council(Place place) {
        return new SomeCouncils(3, new SomeNominations(), place.unit());
    }

    private static Map<String, Object> session(SomeCouncils council) {
        return council.session(SomeCouncils.DAY, "SECRET_PAPER", 0, List.of(SomeCouncils.about("Quy chế")));
    }

    private static String prepared(SomeCouncils council) {
        return council.prepared(session(council));
    }

    private static String opened(SomeCouncils council) {
        return council.opened(session(council));
    }

    private static String counted(SomeCouncils council) {
        var session = opened(council);
        council.count(session, 3, 0, null, 0).statusCode(200);
        return session;
    }

    private static String closed(SomeCouncils council) {
        var session = counted(council);
        council.step(session, "close", Map.of("minutesNumber", UUID.randomUUID().toString()))
                .statusCode(200);
        return session;
    }
}
