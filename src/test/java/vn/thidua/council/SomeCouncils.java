package vn.thidua.council;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Role;
import vn.thidua.award.NomineeKind;
import vn.thidua.contract.Api;
import vn.thidua.nomination.NominationInput;
import vn.thidua.nomination.NominationState;
import vn.thidua.nomination.SomeNominations;
import vn.thidua.organization.OrgUnit;

/** A council of a unit with members of their own, each with an account: nothing that another test sees. */
public final class SomeCouncils {

    /** The day of sessions unless a test says otherwise: the law of 2003 and Decree 91 apply. */
    public static final String DAY = "2023-05-12";

    public final SomeNominations some;
    public final OrgUnit unit;
    public final String keeper;
    public final String council;

    /** Ids of the members, in order. */
    public final List<String> members;

    /** Their accounts, in order. */
    public final List<String> subjects = new ArrayList<>();

    public SomeCouncils(int members) {
        this(members, new SomeNominations());
    }

    /** Of the school. */
    public SomeCouncils(int members, SomeNominations some) {
        this(members, some, some.school);
    }

    public SomeCouncils(int members, SomeNominations some, OrgUnit unit) {
        this.some = some;
        this.unit = unit;
        keeper = Api.unitOf(unit);
        for (int i = 0; i < members; i++) {
            subjects.add(Api.somebody(Role.COUNCIL_MEMBER, unit.id));
        }
        var made = Api.as(keeper)
                .body(input(unit, subjects))
                .post("/councils")
                .then()
                .statusCode(201);
        council = made.extract().path("id");
        this.members = made.extract().path("members.id");
    }

    public static Map<String, Object> input(OrgUnit unit, List<String> subjects) {
        return Map.of(
                "unitId",
                unit.id,
                "kind",
                "EMULATION",
                "name",
                "Hội đồng Thi đua – Khen thưởng " + UUID.randomUUID(),
                "members",
                IntStream.range(0, subjects.size())
                        .mapToObj(i -> member("Thành viên thứ " + (i + 1), subjects.get(i)))
                        .toList());
    }

    public static Map<String, Object> member(String name, @Nullable String subject) {
        var member = new HashMap<String, Object>(Map.of("name", name, "role", "MEMBER", "validFrom", "2018-01-01"));
        if (subject != null) {
            member.put("subject", subject);
        }
        return member;
    }

    /** A teacher of the school, proposed as provincial emulation fighter. */
    public UUID fighter() {
        var input = some.teacherInput();
        return some.nominated(
                new NominationInput(
                        null,
                        "PROVINCIAL_EMULATION_FIGHTER",
                        input.category(),
                        input.proposingUnitId(),
                        NomineeKind.INDIVIDUAL,
                        "Vũ Hải Đăng",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                NominationState.DRAFT);
    }

    /** A session in which the last so many members are asked in writing and all others are there. */
    public Map<String, Object> session(String day, String method, int inWriting, List<Map<String, Object>> items) {
        var attendance = IntStream.range(0, members.size())
                .mapToObj(i -> Map.of(
                        "memberId",
                        members.get(i),
                        "presence",
                        i < members.size() - inWriting ? "PRESENT" : "IN_WRITING"))
                .toList();
        return new HashMap<>(Map.of(
                "heldOn", day,
                "method", method,
                "chairId", members.get(0),
                "secretaryId", members.get(1),
                "attendance", attendance,
                "items", items));
    }

    public static Map<String, Object> about(UUID nomination) {
        return Map.of("nominationId", nomination);
    }

    public static Map<String, Object> about(String text) {
        return Map.of("text", text);
    }

    public String prepared(Map<String, Object> session) {
        return Api.as(keeper)
                .body(session)
                .post("/councils/{id}/sessions", council)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public String opened(Map<String, Object> session) {
        var id = prepared(session);
        step(id, "open", null).statusCode(200);
        return id;
    }

    /** An open electronic ballot on so many things in words, all members there. */
    public String ballot(int items) {
        return opened(session(
                DAY,
                "ELECTRONIC",
                0,
                IntStream.range(0, items).mapToObj(i -> about("Nội dung " + i)).toList()));
    }

    public ValidatableResponse step(String session, String step, @Nullable Object body) {
        var request = Api.as(keeper).header("If-Match", "*");
        if (body != null) {
            request.body(body);
        }
        return request.post("/council-sessions/{id}/" + step, session).then();
    }

    public ValidatableResponse close(String session) {
        return step(session, "close", Map.of("minutesNumber", UUID.randomUUID() + "/BB-HĐTĐKT"));
    }

    /** Counts the only item of a session. */
    public ValidatableResponse count(
            String session, int inFavour, int against, @Nullable Integer writtenFor, int writtenAgainst) {
        var item = new HashMap<String, Object>(
                Map.of("itemId", items(session).get(0), "present", votes(inFavour, against)));
        if (writtenFor != null) {
            item.put("inWriting", votes(writtenFor, writtenAgainst));
        }
        return counts(session, List.of(item));
    }

    public ValidatableResponse counts(String session, List<Map<String, Object>> items) {
        return Api.as(keeper)
                .header("If-Match", "*")
                .body(Map.of("items", items))
                .put("/council-sessions/{id}/counts", session)
                .then();
    }

    public static Map<String, Object> votes(int inFavour, int against) {
        return Map.of("inFavour", inFavour, "against", against, "blank", 0);
    }

    public List<String> items(String session) {
        return Api.as(keeper)
                .get("/council-sessions/{id}", session)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    public static Map<String, Object> vote(String item, UUID ballot, String choice) {
        return Map.of("itemId", item, "ballotId", ballot, "choice", choice);
    }

    @SafeVarargs
    public static ValidatableResponse cast(String subject, String session, Map<String, Object>... votes) {
        return Api.as(subject)
                .body(Map.of("ballots", List.of(votes)))
                .put("/council-sessions/{id}/ballots", session)
                .then();
    }
}
