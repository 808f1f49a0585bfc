package vn.thidua.nomination;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Role;
import vn.thidua.award.NomineeKind;
import vn.thidua.contract.Api;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.Units;
import vn.thidua.person.SomePeople;

@QuarkusTest
class NominatedPersonTest {

    private final SomeNominations some = new SomeNominations();
    private final String unit = Api.unitOf(some.school);

    @Test
    void namesAMemberWithPeriodAndType() {
        var person = SomePeople.teacher(some.school, "Vũ Hải Đăng");
        var input = input(some.school, person.id);
        input.put("achievementFrom", "2023-09-05");
        input.put("achievementTo", "2024-05-09");
        input.put("commendationType", "CAMPAIGN");

        Api.as(unit)
                .body(input)
                .post("/nominations")
                .then()
                .statusCode(201)
                .body("nomineeName", equalTo("Vũ Hải Đăng"))
                .body("personId", equalTo(person.id.toString()))
                .body("achievementFrom", equalTo("2023-09-05"))
                .body("achievementTo", equalTo("2024-05-09"))
                .body("commendationType", equalTo("CAMPAIGN"));
    }

    @Test
    void namesAMemberOfAUnitBelow() {
        var person = SomePeople.teacher(Units.subUnit(some.school), "Lê Văn Khải");

        Api.as(unit)
                .body(input(some.school, person.id))
                .post("/nominations")
                .then()
                .statusCode(201)
                .body("commendationType", equalTo("MERIT"))
                .body("achievementFrom", nullValue());
    }

    @Test
    void refusesAPersonOfAnotherUnit() {
        var person = SomePeople.teacher(Units.school(some.office), "Lê Văn Khải");

        Api.as(unit)
                .body(input(some.school, person.id))
                .post("/nominations")
                .then()
                .statusCode(422)
                .body("errors.code", contains("NOT_A_MEMBER"));
    }

    @Test
    void refusesAPersonAsACollectiveAndHalfAPeriod() {
        var input = input(some.school, UUID.randomUUID());
        input.put("nomineeKind", NomineeKind.COLLECTIVE);
        input.put("category", some.collective.code);
        input.put("achievementTo", "2024-05-09");

        Api.as(unit)
                .body(input)
                .post("/nominations")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/personId", "#/achievementFrom"));
    }

    @Test
    void refusesAPupilAsATeacherAndAPersonUnderAnotherName() {
        var pupil = SomePeople.member(some.school, "Nguyễn Thị An", some.pupil);
        var input = input(some.school, pupil.id);
        input.put("nomineeName", "Trần Văn Bình");

        Api.as(unit)
                .body(input)
                .post("/nominations")
                .then()
                .statusCode(422)
                .body("errors.code", contains("NAME_DIFFERS", "PERSON_IS_A_MINOR"));
    }

    @Test
    void withholdsAMaskedPupilsPerson() {
        var pupil = SomePeople.member(some.school, "Nguyễn Thị An", some.pupil);
        var input = input(some.school, pupil.id);
        input.put("category", some.pupil.code);
        var id = Api.as(unit)
                .body(input)
                .post("/nominations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        Api.as(Api.somebody(Role.COUNCIL_MEMBER, some.school.id))
                .get("/nominations/{id}", id)
                .then()
                .statusCode(200)
                .body("masked", equalTo(true))
                .body("personId", nullValue());
    }

    private Map<String, Object> input(OrgUnit proposing, UUID person) {
        var input = new HashMap<String, Object>();
        input.put("campaignId", some.campaign.id);
        input.put("awardCode", some.award);
        input.put("category", some.teacher.code);
        input.put("proposingUnitId", proposing.id);
        input.put("nomineeKind", NomineeKind.INDIVIDUAL);
        input.put("personId", person);
        return input;
    }
}
