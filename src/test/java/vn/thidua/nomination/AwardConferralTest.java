package vn.thidua.nomination;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.award.NomineeKind;
import vn.thidua.contract.Api;

@QuarkusTest
class AwardConferralTest {

    private static final String PATH = "/awards/{id}/conferral";

    private final SomeNominations some = new SomeNominations();
    private final String office = Api.officeOf(some.province);

    @Test
    void recordsHowAnAwardWasHandedOver() {
        var award = award();

        confer(award, input("0451/2024"))
                .statusCode(200)
                .body("conferral.certificateNumber", equalTo("0451/2024"))
                .body("conferral.place", equalTo("Hội trường"));

        Api.as(office)
                .get("/awards/{id}", award)
                .then()
                .body("allowedActions.findAll { it.allowed }.action", contains("CONFER", "REVOKE"));
        Api.as(Api.officeOf(some.office))
                .queryParam("campaignId", some.campaign.id)
                .get("/awards")
                .then()
                .body("items[0].allowedActions.find { it.action == 'REVOKE' }.reason.code", equalTo("foreign-unit"));
        Api.anonymous()
                .get("/awards/{id}", award)
                .then()
                .statusCode(200)
                .body("allowedActions.allowed", contains(false, false, false))
                .body("state", equalTo("GRANTED"))
                .body("conferral.conferredOn", equalTo("2024-07-20"))
                .body("conferral.occasion", equalTo("Tổng kết năm học"))
                .body("conferral.presentedBy", nullValue());
        confer(award, input("0452/2024")).statusCode(200).body("conferral.certificateNumber", equalTo("0452/2024"));
    }

    @Test
    void givesANumberOnceAYear() {
        confer(award(), input("0451/2024")).statusCode(200);

        confer(award(), input("0451/2024"))
                .statusCode(409)
                .body("type", endsWith("/already-exists"))
                .body("errors.pointer", contains("#/certificateNumber"));
    }

    @Test
    void showsNothingButTheDayOfAPupilsConferral() {
        var pupil = some.pupil("Nguyễn Bảo Châu", NominationState.SUBMITTED);
        var award = some.awarded(some.province, pupil);
        confer(award, input("0451/2024")).statusCode(200).body("conferral.place", equalTo("Hội trường"));

        Api.anonymous()
                .get("/awards/{id}", award)
                .then()
                .body("conferral.conferredOn", equalTo("2024-07-20"))
                .body("conferral.place", nullValue())
                .body("conferral.certificateNumber", nullValue());
    }

    @Test
    void refusesDaysThatCannotBe() {
        var award = award();

        confer(award, Map.of("conferredOn", "2024-06-19", "certificateNumber", "1"))
                .statusCode(422)
                .body("errors.code", contains("BEFORE_THE_DECISION"));
        confer(award, Map.of("conferredOn", "2199-01-01", "certificateNumber", "1"))
                .statusCode(422)
                .body("errors.code", contains("IN_THE_FUTURE"));
    }

    @Test
    void refusesWrongCallersAndRevisions() {
        var award = award();
        var input = input("0451/2024");

        Api.as(office).body(input).put(PATH, award).then().statusCode(428);
        Api.as(office)
                .header("If-Match", "\"99\"")
                .body(input)
                .put(PATH, award)
                .then()
                .statusCode(412);
        Api.as(Api.officeOf(some.office))
                .header("If-Match", "*")
                .body(input)
                .put(PATH, award)
                .then()
                .statusCode(403);
        confer(UUID.randomUUID(), input).statusCode(404);
        Api.wronglyAs(office)
                .header("If-Match", "*")
                .body(Map.of("place", "Hội trường"))
                .put(PATH, award)
                .then()
                .statusCode(400);
    }

    @Test
    void tellsThatTheMoneyIsUnknownWhereNoRuleIsOnRecord() {
        var award = award();

        Api.anonymous()
                .get("/awards/{id}", award)
                .then()
                .body("money.known", equalTo(false))
                .body("money.amount", nullValue());
        Api.as(office)
                .queryParam("campaignId", some.campaign.id)
                .get("/award-decisions")
                .then()
                .statusCode(200)
                .body("items.money.unknown", equalTo(List.of(1)))
                .body("items.money.amount", equalTo(List.of(0)));
    }

    /** The base salary was raised on 1 July 2023. */
    @ParameterizedTest
    @CsvSource({"2023-06-15, 1490000", "2023-07-05, 1800000"})
    void paysByTheBaseSalaryOfTheDayOfTheDecision(LocalDate day, int amount) {
        var input = some.input(some.teacher, NomineeKind.INDIVIDUAL, "Vũ Hải Đăng", some.school, null);
        var fighter = new NominationInput(
                null,
                "GRASSROOTS_EMULATION_FIGHTER",
                input.category(),
                some.school.id,
                NomineeKind.INDIVIDUAL,
                "Vũ Hải Đăng",
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        var list = List.of(
                some.nominated(fighter, NominationState.ENDORSED), some.nominated(input, NominationState.SUBMITTED));
        var decision = some.decided(new AwardDecisionInput(
                null,
                SomeNominations.freshNumber(),
                day,
                some.province.id,
                null,
                null,
                list,
                List.of(),
                SomeNominations.words(some.province, day, list)));

        Api.anonymous()
                .get("/awards/{id}", SomeNominations.awardOf(list.get(0)))
                .then()
                .body("money.known", equalTo(true))
                .body("money.amount", equalTo(amount))
                .body("money.baseSalary", equalTo(amount))
                .body("money.rules.size()", equalTo(2));
        Api.as(office)
                .get("/award-decisions/{id}", decision)
                .then()
                .body("money.amount", equalTo(amount))
                .body("money.known", equalTo(1))
                .body("money.unknown", equalTo(1));
    }

    private UUID award() {
        return some.awarded(some.province, some.teacher(NominationState.SUBMITTED));
    }

    private ValidatableResponse confer(UUID award, Map<String, Object> input) {
        return Api.as(office)
                .header("If-Match", "*")
                .body(input)
                .put(PATH, award)
                .then();
    }

    private static Map<String, Object> input(String number) {
        return Map.of(
                "conferredOn",
                "2024-07-20",
                "certificateNumber",
                number,
                "place",
                "Hội trường",
                "occasion",
                "Tổng kết năm học");
    }
}
