package vn.thidua.eligibility;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.thidua.eligibility.SomeFacts.GRASSROOTS;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.access.Role;
import vn.thidua.contract.Api;
import vn.thidua.nomination.NominationState;
import vn.thidua.nomination.SomeNominations;
import vn.thidua.organization.SuccessionKind;
import vn.thidua.organization.Units;
import vn.thidua.person.SomePeople;

@QuarkusTest
class EligibilityResourceTest {

    private final SomeFacts some = new SomeFacts();

    @Test
    void tellsTheStoryOfATeacherUnderTheLawOf2003() {
        var nomination = some.nomination();

        judged(nomination, "2023-05-31")
                .body("outcome", equalTo("FAILED"))
                .body("requirements.find { it.code == 'REGISTERED' }.outcome", equalTo("FAILED"))
                .body("requirements.find { it.code == 'REGISTERED' }.verified", equalTo(true))
                .body("requirements.find { it.code == 'REGISTERED' }.source.article", equalTo("Điều 10"))
                .body("requirements.find { it.code == 'REGISTERED' }.source.directive.number", equalTo("15/2003/QH11"))
                .body("requirements.find { it.code == 'REGISTERED' }.missing", contains("đăng ký thi đua năm 2023"))
                .body("requirements.find { it.code == 'REGISTERED' }.whoCanChange", equalTo(some.school.name))
                .body("requirements.find { it.code == 'INITIATIVE' }.outcome", equalTo("UNKNOWN"))
                .body("requirements.find { it.code == 'INITIATIVE' }.detail", startsWith("Chưa có sáng kiến"));

        var registration = some.registers(GRASSROOTS, 2023);
        var initiative = some.initiative("UNIT", "2023-04-20");

        judged(nomination, "2023-05-31")
                .body("outcome", equalTo("UNKNOWN"))
                .body("requirements.find { it.code == 'REGISTERED' }.outcome", equalTo("MET"))
                .body("requirements.find { it.code == 'REGISTERED' }.evidence.id", contains(registration))
                .body("requirements.find { it.code == 'INITIATIVE' }.outcome", equalTo("UNKNOWN"))
                .body("requirements.find { it.code == 'INITIATIVE' }.verified", equalTo(false))
                .body("requirements.find { it.code == 'INITIATIVE' }.evidence.id", contains(initiative))
                .body("requirements.find { it.code == 'INITIATIVE' }.evidence.day", contains("2023-04-20"))
                .body("requirements.outcome.findAll { it == 'FAILED' }", empty());
    }

    @Test
    void meetsTheStandardOf2022WithTheTitleOfTheYearAndAnInitiative() {
        var nomination = some.nomination(GRASSROOTS, some.teacher.id, "2023-09-05", "2024-05-25");
        judged(nomination, "2024-06-01")
                .body("requirements[0].code", equalTo("ALL_OF"))
                .body("requirements[0].source.article", equalTo("Điều 23"))
                .body("requirements[0].outcome", equalTo("UNKNOWN"))
                .body("requirements[0].children.code", contains("ANY_OF", "ANY_OF"))
                .body("requirements[0].children[1].children.code", contains("COMPLETION", "INITIATIVE"))
                .body("requirements[0].children[1].children.outcome", contains("UNKNOWN", "FAILED"));

        some.title("ADVANCED_WORKER", 2024);
        some.initiative("UNIT", "2024-04-20");

        judged(nomination, "2024-06-01")
                .body("requirements[0].outcome", equalTo("MET"))
                .body("requirements[0].children[0].code", equalTo("HAS_TITLE"))
                .body("requirements[0].children[0].evidence.label", contains("Lao động tiên tiến 2024 (12/QĐ-UBND)"))
                .body("requirements.find { it.code == 'NOT_PENDING' }.outcome", equalTo("MET"))
                .body("requirements.find { it.code == 'NOT_PENDING' }.source.article", equalTo("Điều 4"))
                .body("requirements.find { it.code == 'ACHIEVEMENT_NOT_REWARDED' }.outcome", equalTo("MET"))
                .body("requirements.find { it.code == 'AUTHORITY' }.outcome", equalTo("UNKNOWN"))
                .body("requirements.find { it.code == 'AUTHORITY' }.evidence.label", contains(some.district.name));
        judged(nomination, "2026-10-01").body("requirements[0].outcome", equalTo("UNKNOWN"));
    }

    @Test
    void meetsTheStandardOf2022WithTheGradeOfTheYear() {
        var nomination = some.nomination(GRASSROOTS, some.teacher.id, "2023-09-05", "2024-05-25");
        some.title("ADVANCED_WORKER", 2024);
        var grade = some.graded("EXCELLENT", 2024);

        judged(nomination, "2024-06-01")
                .body("requirements[0].outcome", equalTo("MET"))
                .body("requirements[0].children[1].children[0].code", equalTo("COMPLETION"))
                .body("requirements[0].children[1].children[0].outcome", equalTo("MET"))
                .body("requirements[0].children[1].children[0].evidence.kind", contains("COMPLETION"))
                .body("requirements[0].children[1].children[0].evidence.id", contains(grade));
    }

    @Test
    void knowsNoAuthorityOfTheDistrictSinceJuly2025() {
        var nomination = some.nomination(GRASSROOTS, some.teacher.id, "2024-09-05", "2025-05-25");

        judged(nomination, "2025-06-30")
                .body("requirements.find { it.code == 'AUTHORITY' }.outcome", equalTo("UNKNOWN"));
        judged(nomination, "2025-07-01")
                .body("outcome", equalTo("FAILED"))
                .body("requirements.find { it.code == 'AUTHORITY' }.outcome", equalTo("FAILED"))
                .body("requirements.find { it.code == 'AUTHORITY' }.verified", equalTo(true))
                .body(
                        "requirements.find { it.code == 'AUTHORITY' }.detail",
                        equalTo("Không còn cấp có thẩm quyền ở cấp Huyện từ 2025-07-01."));
    }

    @Test
    void countsYearsThroughAMerger() {
        var merged = Units.school(some.district, LocalDate.of(2015, 1, 1), null);
        some.title("PROVINCIAL_EMULATION_FIGHTER", 2022);
        some.initiative("NATION", "2024-04-20");
        var nomination = some.nomination("NATIONAL_EMULATION_FIGHTER", some.teacher.id, "2023-09-05", "2024-05-25");
        judged(nomination, "2024-06-01")
                .body("requirements[0].children[0].outcome", equalTo("FAILED"))
                .body("requirements[0].children[0].missing", hasSize(1))
                .body("requirements[0].children[0].earliestYear", equalTo(2025));

        Units.succeeded(some.school, SuccessionKind.MERGED, merged, LocalDate.of(2025, 1, 1));
        some.title("PROVINCIAL_EMULATION_FIGHTER", 2023);

        judged(nomination, "2024-06-01")
                .body("requirements[0].outcome", equalTo("MET"))
                .body("requirements[0].source.article", equalTo("Điều 21"))
                .body("requirements[0].children[0].evidence", hasSize(2));
    }

    @Test
    void countsTheMembersOfACollective() {
        var nomination = some.collective("ADVANCED_WORK_COLLECTIVE");
        var second = SomePeople.teacher(some.school, "Lê Thu Hà");
        some.title("ADVANCED_WORKER", 2024);

        judged(nomination, "2024-06-01")
                .body("requirements[0].outcome", equalTo("FAILED"))
                .body("requirements[0].children[0].code", equalTo("MEMBER_SHARE"))
                .body("requirements[0].children[0].detail", startsWith("1/2 người"));

        some.title(second, "ADVANCED_WORKER", 2024);
        judged(nomination, "2024-06-01").body("requirements[0].children.outcome", contains("MET", "MET"));
    }

    @Test
    void refusesWhileAnInspectionIsPending() {
        var nomination = some.nomination(GRASSROOTS, some.teacher.id, "2023-09-05", "2024-05-25");
        some.inspection("2024-05-20");

        judged(nomination, "2024-05-19").body("requirements.find { it.code == 'NOT_PENDING' }.outcome", equalTo("MET"));
        judged(nomination, "2024-05-20")
                .body("outcome", equalTo("FAILED"))
                .body("requirements.find { it.code == 'NOT_PENDING' }.evidence.kind", contains("DISCIPLINE"));
        Api.as(Api.somebody(Role.COUNCIL_MEMBER, some.school.id))
                .queryParam("asOf", "2024-05-20")
                .get("/nominations/{id}/eligibility", nomination)
                .then()
                .statusCode(200)
                .body("requirements.find { it.code == 'NOT_PENDING' }.outcome", equalTo("FAILED"))
                .body("requirements.find { it.code == 'NOT_PENDING' }.evidence", empty());
    }

    @Test
    void saysThatANominationNamesNobody() {
        var nomination = some.nomination(GRASSROOTS, null, "2022-09-05", "2023-05-25");

        Api.as(Api.unitOf(some.school))
                .header("Accept-Language", "en")
                .queryParam("asOf", "2023-05-31")
                .get("/nominations/{id}/eligibility", nomination)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("UNKNOWN"))
                .body(
                        "requirements.find { it.code == 'REGISTERED' }.detail",
                        equalTo("The nomination names no person of the register."))
                .body("requirements.find { it.code == 'REGISTERED' }.whoCanChange", equalTo(some.school.name));
    }

    @Test
    void asksForTheCriteriaOfTheCampaign() {
        var made = new SomeNominations();
        var nomination = made.teacher(NominationState.DRAFT);

        Api.as(Api.unitOf(made.school))
                .get("/nominations/{id}/eligibility", nomination)
                .then()
                .statusCode(200)
                .body("requirements.code", hasItem("CATEGORY"))
                .body("requirements.find { it.code == 'CATEGORY' }.outcome", equalTo("MET"))
                .body("requirements.find { it.code == 'CAMPAIGN_CRITERIA' }.rule", nullValue())
                .body("requirements.find { it.code == 'STANDARD' }.outcome", equalTo("UNKNOWN"))
                .body(
                        "asOf",
                        equalTo(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString()));
    }

    @ParameterizedTest
    @CsvSource({"2023-06-15, 1490000", "2023-07-05, 1800000"})
    void givesTheMoneyOfTheDayOfTheDecision(String day, int amount) {
        Api.anonymous()
                .queryParam("asOf", day)
                .get("/award-catalogue/{code}", GRASSROOTS)
                .then()
                .statusCode(200)
                .body("money.amount", contains(amount));
    }

    @Test
    void judgesAListInItsOrder() {
        var first = some.nomination();
        var second = some.nomination(GRASSROOTS, null, "2022-09-05", "2023-05-25");

        Api.as(Api.officeOf(some.district))
                .body(Map.of("nominationIds", List.of(second, first, second), "asOf", "2023-05-31"))
                .post("/eligibility-checks")
                .then()
                .statusCode(200)
                .body("asOf", equalTo("2023-05-31"))
                .body("items.nominationId", contains(second, first))
                .body("items.outcome", contains("UNKNOWN", "FAILED"))
                .body("items.asOf", everyItem(equalTo("2023-05-31")))
                .body("counts.failed", equalTo(1))
                .body("counts.unknown", equalTo(1));
    }

    @Test
    void judgesFiftyWithTheStatementsOfOne() {
        var nominations = new ArrayList<String>();
        for (int i = 0; i < 50; i++) {
            nominations.add(some.nomination());
        }
        nominations.add(some.collective("ADVANCED_WORK_COLLECTIVE"));
        var office = Api.officeOf(some.district);
        var few = List.of(nominations.get(0), nominations.get(50));

        var one = statements(() -> checked(office, few));

        assertEquals(one, statements(() -> checked(office, nominations)));
    }

    @Test
    void hidesWhatTheCallerMayNotSee() {
        var nomination = some.nomination();
        var foreign = Api.unitOf(Units.school(Units.province()));

        Api.as(foreign).get("/nominations/{id}/eligibility", nomination).then().statusCode(404);
        for (var caller : List.of(foreign, some.administrator)) {
            var unknown =
                    caller.equals(foreign) ? nomination : UUID.randomUUID().toString();
            Api.as(caller)
                    .body(Map.of("nominationIds", List.of(unknown)))
                    .post("/eligibility-checks")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("#/nominationIds/0"));
        }
        var collector = Api.somebody(Role.COLLECTOR, some.school.id);
        Api.as(collector)
                .get("/nominations/{id}/eligibility", nomination)
                .then()
                .statusCode(403);
        Api.as(collector)
                .body(Map.of("nominationIds", List.of(nomination)))
                .post("/eligibility-checks")
                .then()
                .statusCode(403);
    }

    @Test
    void refusesListsThatAreNone() {
        Api.wronglyAs(some.administrator)
                .body(Map.of("nominationIds", List.of()))
                .post("/eligibility-checks")
                .then()
                .statusCode(400);
        Api.wronglyAs(some.administrator)
                .queryParam("asOf", "31/05/2023")
                .get("/nominations/{id}/eligibility", some.nomination())
                .then()
                .statusCode(400);
    }

    private static void checked(String caller, List<String> nominations) {
        Api.as(caller)
                .body(Map.of("nominationIds", nominations, "asOf", "2024-06-01"))
                .post("/eligibility-checks")
                .then()
                .statusCode(200)
                .body("items", hasSize(nominations.size()));
    }

    private ValidatableResponse judged(String nomination, String day) {
        return Api.as(Api.unitOf(some.school))
                .queryParam("asOf", day)
                .get("/nominations/{id}/eligibility", nomination)
                .then()
                .statusCode(200)
                .body("asOf", equalTo(day));
    }

    private static long statements(Runnable call) {
        var statistics = Arc.container().instance(SessionFactory.class).get().getStatistics();
        var before = statistics.getPrepareStatementCount();
        call.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
