package vn.thidua.eligibility;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static vn.thidua.eligibility.SomeFacts.GRASSROOTS;
import static vn.thidua.submission.SomeSubmissions.given;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thidua.contract.Api;
import vn.thidua.council.SomeCouncils;
import vn.thidua.nomination.SomeNominations;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.OrgUnitKind;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.organization.Units;
import vn.thidua.person.SomePeople;
import vn.thidua.rule.RuleContent;
import vn.thidua.rule.SomeRules;
import vn.thidua.submission.SomeSubmissions;
import vn.thidua.time.MovableClock;

/**
 * The school year 2022-2023 of a school (seed 002): a teacher for Chiến sĩ thi đua cơ sở, the school's council, one
 * letter to the committee and another to the department, and the money of two decisions.
 */
@QuarkusTest
class SchoolYearStoryTest {

    private static final String PROVINCIAL = "PROVINCIAL_EMULATION_FIGHTER";

    private final SomeFacts some = new SomeFacts();
    private final OrgUnit department =
            Units.create(OrgUnitKind.EDUCATION_DEPARTMENT, OrgUnitLevel.PROVINCE, some.province);
    private final String school = Api.unitOf(some.school);
    private final String committee = Api.officeOf(some.district);

    @AfterEach
    void letTimePass() {
        MovableClock.reset();
    }

    @Test
    void bringsATeacherFromTheRegistrationToTheMoney() {
        MovableClock.setTo(LocalDate.of(2023, 5, 31));
        var teacher = UUID.fromString(some.nomination());
        failsWithoutRegistrationAndInitiative(teacher);
        var second = nominated("Lê Thu Hà", GRASSROOTS);
        var fighter = nominated("Phạm Quốc Bảo", PROVINCIAL);
        var minutes = votedBySixAndOneInWriting(List.of(teacher, second, fighter));

        decidedAt(GRASSROOTS, OrgUnitLevel.DISTRICT);
        decidedAt(PROVINCIAL, OrgUnitLevel.PROVINCE);
        given(school)
                .post("/submissions/{id}/send", letter(department, minutes, List.of(teacher, second)))
                .then()
                .statusCode(422)
                .body("errors.code", everyItem(equalTo("ABOVE_THE_DECIDING_AUTHORITY")))
                .body("errors.pointer", contains("#/items/0", "#/items/1"));
        var toTheCommittee = letter(some.district, minutes, List.of(teacher, second));
        var toTheDepartment = letter(department, minutes, List.of(fighter));
        for (var letter : List.of(toTheCommittee, toTheDepartment)) {
            given(school)
                    .post("/submissions/{id}/send", letter)
                    .then()
                    .statusCode(200)
                    .body("items.nominationState", everyItem(equalTo("SUBMITTED")));
        }
        given(committee)
                .post("/submissions/{id}/receive", toTheCommittee)
                .then()
                .statusCode(200);
        given(committee)
                .body(SomeSubmissions.answers(toTheCommittee, "ACCEPTED"))
                .post("/submissions/{id}/answers", toTheCommittee)
                .then()
                .statusCode(200)
                .body("state", equalTo("ANSWERED"));
        given(Api.officeOf(department))
                .post("/submissions/{id}/receive", toTheDepartment)
                .then()
                .statusCode(200);

        decided(teacher, LocalDate.of(2023, 6, 15), 1_490_000);
        decided(second, LocalDate.of(2023, 7, 5), 1_800_000);
        knowsNoAuthorityOfTheDistrictSinceJuly2025(teacher);
    }

    private void failsWithoutRegistrationAndInitiative(UUID teacher) {
        judged(teacher, "2023-05-31")
                .body("outcome", equalTo("FAILED"))
                .body("requirements.find { it.code == 'REGISTERED' }.outcome", equalTo("FAILED"))
                .body("requirements.find { it.code == 'REGISTERED' }.whoCanChange", equalTo(some.school.name))
                .body(
                        "requirements.find { it.code == 'INITIATIVE' }.detail",
                        startsWith("Chưa có sáng kiến được công nhận."));
        some.registers(GRASSROOTS, 2023);
        some.initiative("UNIT", "2023-04-20");
        judged(teacher, "2023-05-31")
                .body("outcome", equalTo("UNKNOWN"))
                .body("requirements.find { it.code == 'REGISTERED' }.outcome", equalTo("MET"))
                .body("requirements.find { it.code == 'INITIATIVE' }.verified", equalTo(false))
                .body("requirements.outcome.findAll { it == 'FAILED' }", empty());
    }

    /** By the law for the provincial title, by the council's own statute for the other. */
    private String votedBySixAndOneInWriting(List<UUID> nominations) {
        var seven = new SomeCouncils(7, new SomeNominations(), some.school);
        var session = seven.session(
                "2023-05-26",
                "SECRET_PAPER",
                1,
                nominations.stream().map(SomeCouncils::about).toList());
        session.put("statute", Map.of("percent", 70, "denominator", "ALL_MEMBERS", "source", "Quy chế, Điều 6"));
        var id = seven.opened(session);
        seven.counts(
                        id,
                        seven.items(id).stream()
                                .<Map<String, Object>>map(item -> Map.of(
                                        "itemId", item,
                                        "present", SomeCouncils.votes(6, 0),
                                        "inWriting", SomeCouncils.votes(1, 0)))
                                .toList())
                .statusCode(200);
        seven.close(id)
                .statusCode(200)
                .body("members", equalTo(7))
                .body("items.outcome", contains("PASSED", "PASSED", "PASSED"))
                .body("items.basis.kind", contains("STATUTE", "STATUTE", "RULE"))
                .body("items[2].basis.needed", equalTo(7))
                .body("items[2].basis.source", containsString("91/2017/NĐ-CP"));
        return id;
    }

    /** A local rule of the province that has been checked. */
    private void decidedAt(String award, OrgUnitLevel level) {
        SomeRules.stored(
                award,
                new RuleContent.DecidingAuthority(List.of(level), false),
                some.province,
                rule -> rule.unit = OrgUnit.existing(some.province.id));
    }

    private UUID nominated(String name, String award) {
        var person = SomePeople.teacher(some.school, name);
        some.registers(person, award, 2023);
        return UUID.fromString(some.nomination(award, person.id, "2022-09-05", "2023-05-25"));
    }

    private String letter(OrgUnit to, String minutes, List<UUID> nominations) {
        var input = new HashMap<String, Object>();
        input.put("fromUnitId", some.school.id);
        input.put("toUnitId", to.id);
        input.put("number", SomeSubmissions.freshNumber());
        input.put("issuedOn", "2023-05-29");
        input.put("signer", "Đỗ Thị Minh Khuê");
        input.put("minutes", Map.of("minutesId", minutes));
        String letter = Api.as(school)
                .body(input)
                .post("/submissions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        given(school)
                .body(Map.of(
                        "items",
                        nominations.stream()
                                .map(id -> Map.of("nominationId", id))
                                .toList()))
                .put("/submissions/{id}/items", letter)
                .then()
                .statusCode(200);
        return letter;
    }

    private void decided(UUID nomination, LocalDate day, int amount) {
        MovableClock.setTo(day);
        String decision = Api.as(committee)
                .body(Map.of(
                        "number",
                        SomeNominations.freshNumber(),
                        "issuedOn",
                        day,
                        "decidingUnitId",
                        some.district.id,
                        "nominationIds",
                        List.of(nomination),
                        "stageAcknowledgements",
                        SomeNominations.words(some.district, day, List.of(nomination))))
                .post("/award-decisions")
                .then()
                .statusCode(201)
                .body("money.amount", equalTo(amount))
                .body("money.known", equalTo(1))
                .extract()
                .path("id");
        Api.anonymous()
                .queryParam("decisionId", decision)
                .get("/awards")
                .then()
                .statusCode(200)
                .body("items.money.baseSalary", contains(amount));
    }

    private void knowsNoAuthorityOfTheDistrictSinceJuly2025(UUID teacher) {
        judged(teacher, "2025-06-30")
                .body("requirements.find { it.code == 'AUTHORITY' }.evidence.label", hasItem(some.district.name));
        judged(teacher, "2025-07-01")
                .body("requirements.find { it.code == 'AUTHORITY' }.outcome", equalTo("FAILED"))
                .body(
                        "requirements.find { it.code == 'AUTHORITY' }.detail",
                        equalTo("Không còn cấp có thẩm quyền ở cấp Huyện từ 2025-07-01."));
    }

    private ValidatableResponse judged(UUID nomination, String day) {
        return Api.as(school)
                .queryParam("asOf", day)
                .get("/nominations/{id}/eligibility", nomination)
                .then()
                .statusCode(200);
    }
}
