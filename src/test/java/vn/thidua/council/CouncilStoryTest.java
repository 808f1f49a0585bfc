package vn.thidua.council;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Role;
import vn.thidua.contract.Api;
import vn.thidua.nomination.NominationInput;
import vn.thidua.nomination.NominationState;
import vn.thidua.nomination.SomeNominations;
import vn.thidua.person.SomePeople;
import vn.thidua.submission.MinutesKeeper;

/** A school's council of seven, six there and one in writing, votes on provincial emulation fighters. */
@QuarkusTest
class CouncilStoryTest {

    private static final String NINETY_OF_ALL_AS_OF_2023 = "91/2017/NĐ-CP, Điều 45";

    @Inject
    CouncilMinutes minutes;

    @Inject
    MinutesKeeper keeper;

    private SomeCouncils seven;

    @BeforeEach
    void setUp() {
        seven = new SomeCouncils(7);
    }

    @Test
    void failsSixOfSevenAndPassesSevenOfSevenUnderTheRuleOf2023() {
        var fighter = seven.fighter();
        var first = voted(fighter, SomeCouncils.DAY, 5, 1);

        Api.as(seven.keeper)
                .get("/council-sessions/{id}", first)
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("members", equalTo(7))
                .body("items[0].votes.inFavour", equalTo(6))
                .body("items[0].votes.inWriting.inFavour", equalTo(1))
                .body("items[0].outcome", equalTo("FAILED"))
                .body("items[0].reason", equalTo("TOO_FEW_VOTES"))
                .body("items[0].basis.needed", equalTo(7))
                .body("items[0].basis.base", equalTo(7))
                .body("items[0].basis.source", equalTo(NINETY_OF_ALL_AS_OF_2023));

        var again = seven.session(SomeCouncils.DAY, "SECRET_PAPER", 1, List.of(SomeCouncils.about(fighter)));
        again.put("correctsSessionId", first);
        var second = seven.opened(again);
        seven.count(second, 6, 0, 1, 0).statusCode(200);
        seven.close(second)
                .statusCode(200)
                .body("items[0].outcome", equalTo("PASSED"))
                .body("items[0].reason", equalTo("ENOUGH_VOTES"))
                .body("correctsSessionId", equalTo(first));

        Api.as(seven.keeper)
                .get("/nominations/{id}/council-votes", fighter)
                .then()
                .statusCode(200)
                .body("items.outcome", contains("PASSED", "FAILED"))
                .body("items.present", contains(6, 6))
                .body("items.inWriting", contains(1, 1))
                .body("items[0].correctsSessionId", equalTo(first));
        var vote = minutes.of(UUID.fromString(second)).get(fighter);
        assertEquals(
                List.of(7, 6, 1, 7, 0, VoteOutcome.PASSED),
                List.of(
                        vote.members(),
                        vote.present(),
                        vote.inWriting(),
                        vote.votes().inFavour(),
                        vote.votes().against(),
                        vote.outcome()));
        assertEquals(2, minutes.on(fighter).size());
        var kept = keeper.minutes(UUID.fromString(first)).orElseThrow();
        assertEquals(seven.unit.id, kept.unitId());
        assertEquals(false, kept.votes().get(fighter).passed());
        assertEquals(6, kept.votes().get(fighter).votesFor());
    }

    @Test
    void doesNotKnowWhatSevenOfSevenMeanUnderTheUnverifiedRuleOf2024() {
        Api.as(seven.keeper)
                .get("/council-sessions/{id}", voted(seven.fighter(), "2024-05-10", 6, 0))
                .then()
                .statusCode(200)
                .body("items[0].outcome", equalTo("UNKNOWN"))
                .body("items[0].reason", equalTo("RULE_UNVERIFIED"))
                .body("items[0].basis.verified", equalTo(false));
    }

    @Test
    void goesByTheStatuteThatTheSessionStatesWhereNoRuleTells() {
        var session = seven.session(
                "2024-05-10", "SECRET_PAPER", 1, List.of(SomeCouncils.about("Xếp hạng các tổ của trường")));
        session.put(
                "statute", Map.of("percent", 70, "denominator", "ALL_MEMBERS", "source", "Quy chế hội đồng, Điều 6"));
        var id = seven.opened(session);
        seven.count(id, 5, 1, 0, 1).statusCode(200);

        seven.close(id)
                .statusCode(200)
                .body("items[0].outcome", equalTo("PASSED"))
                .body("items[0].basis.kind", equalTo("STATUTE"))
                .body("items[0].basis.needed", equalTo(5))
                .body("statute.percent", equalTo(70));
    }

    @Test
    void neverCountsMoreVotesThanVoters() {
        var excused = Map.of("memberId", seven.members.get(2), "ground", "OWN_UNIT", "note", "Cùng tổ");
        var id = seven.opened(seven.session(
                SomeCouncils.DAY,
                "SECRET_PAPER",
                1,
                List.of(Map.of("nominationId", seven.fighter(), "excused", List.of(excused)))));

        seven.count(id, 6, 0, 2, 0)
                .statusCode(422)
                .body("errors.code", contains("MORE_VOTES_THAN_VOTERS", "MORE_VOTES_THAN_VOTERS"))
                .body("errors.pointer", contains("#/items/0/present", "#/items/0/inWriting"));
        seven.count(id, 5, 0, null, 0).statusCode(422).body("errors.code", contains("REQUIRED"));
        seven.count(id, 5, 0, 1, 0)
                .statusCode(200)
                .body("items[0].entitledPresent", equalTo(5))
                .body("items[0].excused[0].ground", equalTo("OWN_UNIT"));
        seven.close(id).statusCode(200).body("items[0].basis.base", equalTo(6));
    }

    @Test
    void letsNobodyVoteOnTheirOwnNominationWhetherTheySaySoOrNot() {
        var person = SomePeople.teacher(seven.some.school, "Vũ Hải Đăng");
        Api.as(seven.keeper)
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("personId", person.id))
                .patch("/councils/{id}/members/{member}", seven.council, seven.members.get(3))
                .then()
                .statusCode(200);
        var category = person.category.code;
        var own = seven.some.nominated(
                new NominationInput(
                        null,
                        "PROVINCIAL_EMULATION_FIGHTER",
                        category,
                        seven.some.school.id,
                        vn.thidua.award.NomineeKind.INDIVIDUAL,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        person.id),
                NominationState.DRAFT);
        var id = seven.prepared(seven.session(SomeCouncils.DAY, "SECRET_PAPER", 0, List.of(SomeCouncils.about(own))));

        seven.step(id, "open", null)
                .statusCode(200)
                .body("items[0].excused[0].ground", equalTo("OWN_NOMINATION"))
                .body("items[0].excused[0].member.id", equalTo(seven.members.get(3)))
                .body("items[0].entitledPresent", equalTo(6));
    }

    @Test
    void freezesTheMinutesAndNotesAmendmentsBesideThem() {
        var fighter = seven.fighter();
        var id = voted(fighter, SomeCouncils.DAY, 6, 0);
        Api.as(seven.keeper)
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("name", "Tên mới của hội đồng"))
                .patch("/councils/{id}", seven.council)
                .then()
                .statusCode(200);
        Api.as(seven.keeper)
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("name", "Tên Khác", "validTo", "2023-05-11"))
                .patch("/councils/{id}/members/{member}", seven.council, seven.members.get(0))
                .then()
                .statusCode(200);

        Api.as(seven.keeper)
                .body(Map.of("text", "Phiên họp kết thúc lúc 10 giờ.", "reason", "Ghi thiếu"))
                .post("/council-sessions/{id}/minutes/amendments", id)
                .then()
                .statusCode(201)
                .body("amendments.number", contains(1));
        Api.as(seven.subjects.get(0))
                .get("/council-sessions/{id}/minutes", id)
                .then()
                .statusCode(200)
                .body("number", endsWith("/BB-HĐTĐKT"))
                .body("content.council.name", containsString("Hội đồng Thi đua"))
                .body("content.chair.name", equalTo("Thành viên thứ 1"))
                .body("content.items[0].nomination.name", equalTo("Vũ Hải Đăng"))
                .body("content.items[0].outcome", equalTo("PASSED"))
                .body("amendments.text", contains("Phiên họp kết thúc lúc 10 giờ."));
        for (var step : List.of("open", "cancel", "close")) {
            seven.step(
                            id,
                            step,
                            step.equals("open")
                                    ? null
                                    : step.equals("close") ? Map.of("minutesNumber", "1") : Map.of("reason", "Sai"))
                    .statusCode(409)
                    .body("type", endsWith("/transition-not-allowed"));
        }
        seven.count(id, 1, 5, 1, 0).statusCode(409);
    }

    @Test
    void masksAPupilInMinutesForThoseWhoDoNotKeepTheSchool() {
        var pupil = seven.some.pupil("Nguyễn Bảo Châu", NominationState.DRAFT);
        var id = voted(pupil, SomeCouncils.DAY, 6, 0);
        var name = "content.items[0].nomination.name";

        Api.as(seven.keeper).get("/council-sessions/{id}/minutes", id).then().body(name, equalTo("Nguyễn Bảo Châu"));
        Api.as(seven.subjects.get(0))
                .get("/council-sessions/{id}/minutes", id)
                .then()
                .body(name, equalTo("N. B. C."));
        Api.as(seven.subjects.get(0))
                .get("/council-sessions/{id}", id)
                .then()
                .body("items[0].nomination.nomineeName", equalTo("N. B. C."));
    }

    @Test
    void namesAllThatIsMissingForOpening() {
        var session = new HashMap<String, Object>(Map.of("heldOn", "2199-01-01", "method", "SHOW_OF_HANDS"));
        var id = seven.prepared(session);

        seven.step(id, "open", null)
                .statusCode(422)
                .body("errors.pointer", contains("#/heldOn", "#/chairId", "#/secretaryId", "#/items"));
    }

    @Test
    void noticesMembersWhoCameSinceTheSessionWasPrepared() {
        var session = seven.session(SomeCouncils.DAY, "SECRET_PAPER", 0, List.of(SomeCouncils.about("Quy chế")));
        var id = seven.prepared(session);
        Api.as(seven.keeper)
                .header("If-Match", "*")
                .body(SomeCouncils.member("Thành viên mới", null))
                .post("/councils/{id}/members", seven.council)
                .then()
                .statusCode(201)
                .body("members", hasSize(8));

        seven.step(id, "open", null).statusCode(422).body("errors.code", contains("MEMBERS_CHANGED"));
        Api.as(seven.keeper)
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("place", "Phòng họp"))
                .patch("/council-sessions/{id}", id)
                .then()
                .statusCode(200)
                .body("attendance.presence", hasItem("ABSENT"));
        seven.step(id, "open", null).statusCode(200).body("members", equalTo(8));
    }

    @Test
    void keepsTheItemsOfASessionThatIsChangedOtherwise() {
        var id = seven.prepared(
                seven.session(SomeCouncils.DAY, "SECRET_PAPER", 0, List.of(SomeCouncils.about(seven.fighter()))));
        var items = seven.items(id);

        Api.as(seven.keeper)
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("note", "Họp trực tuyến"))
                .patch("/council-sessions/{id}", id)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(items));
        Api.as(seven.keeper)
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("items", List.of(SomeCouncils.about("Quy chế"))))
                .patch("/council-sessions/{id}", id)
                .then()
                .statusCode(200)
                .body("items.id", not(equalTo(items)))
                .body("items[0].nomination", nullValue());
    }

    @Test
    void namesEveryFaultOfASessionAtItsPlace() {
        var foreign = new SomeNominations().teacher(NominationState.SUBMITTED);
        var decided = seven.some.teacher(NominationState.WITHDRAWN);
        var items = new ArrayList<Map<String, Object>>(List.of(
                SomeCouncils.about(foreign),
                SomeCouncils.about(decided),
                SomeCouncils.about(decided),
                Map.of("excused", List.of(Map.of("memberId", UUID.randomUUID(), "ground", "DECLARED")))));
        var session = seven.session(SomeCouncils.DAY, "SECRET_PAPER", 0, items);
        session.put("chairId", UUID.randomUUID());
        session.put("correctsSessionId", UUID.randomUUID());

        Api.as(seven.keeper)
                .body(session)
                .post("/councils/{id}/sessions", seven.council)
                .then()
                .statusCode(422)
                .body(
                        "errors.code",
                        contains(
                                "NOT_A_MEMBER_ON_THE_DAY",
                                "NOT_A_CLOSED_SESSION",
                                "UNKNOWN_REFERENCE",
                                "ALREADY_DECIDED",
                                "DUPLICATE",
                                "REQUIRED",
                                "NOT_A_MEMBER_ON_THE_DAY"));
        var office = new SomeCouncils(3, seven.some, seven.some.school);
        Api.as(Api.officeOf(seven.some.office))
                .body(Map.of(
                        "heldOn",
                        SomeCouncils.DAY,
                        "method",
                        "SECRET_PAPER",
                        "items",
                        List.of(SomeCouncils.about(ofTheOffice()))))
                .post("/councils/{id}/sessions", office.council)
                .then()
                .statusCode(422)
                .body("errors.code", contains("NOT_OF_THE_UNIT"));
    }

    private UUID ofTheOffice() {
        return seven.some.nominated(
                seven.some.input(
                        seven.some.teacher,
                        vn.thidua.award.NomineeKind.INDIVIDUAL,
                        "Lê Thị Thu",
                        seven.some.office,
                        null),
                NominationState.DRAFT);
    }

    /** Five or six of those present for it, and the one in writing too. */
    private String voted(UUID nomination, String day, int inFavour, int against) {
        var id = seven.opened(seven.session(day, "SECRET_PAPER", 1, List.of(SomeCouncils.about(nomination))));
        seven.count(id, inFavour, against, 1, 0).statusCode(200);
        seven.close(id).statusCode(200);
        return id;
    }

    @Test
    void letsAnOfficeReadAndAStrangerNot() {
        var id = voted(seven.fighter(), SomeCouncils.DAY, 6, 0);

        Api.as(Api.somebody(Role.AUDITOR, seven.some.province.id))
                .get("/council-sessions/{id}", id)
                .then()
                .statusCode(200)
                .body("allowedActions.find { it.action == 'AMEND' }.reason.code", equalTo("role-required"));
        Api.as(Api.officeOf(new SomeNominations().office))
                .get("/council-sessions/{id}", id)
                .then()
                .statusCode(404);
    }
}
