package vn.thidua.nomination;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Role;
import vn.thidua.contract.Api;
import vn.thidua.organization.Units;

@QuarkusTest
class RefusalNoticeTest {

    private static final String PATH = "/nominations/{id}/refusal-notice";
    private static final Map<String, Object> NOTICE =
            Map.of("number", "988/UBND-NV", "issuedOn", "2024-06-28", "sentOn", "2024-07-01");

    private final SomeNominations some = new SomeNominations();
    private final String office = Api.officeOf(some.province);
    private UUID refused;

    @BeforeEach
    void refuse() {
        refused = some.teacher(NominationState.REFUSED);
    }

    @Test
    void listsThoseRefusedWhoWereNotTold() {
        some.teacher(NominationState.SUBMITTED);
        var told = some.teacher(NominationState.REFUSED);
        Api.as(office)
                .get("/nominations/{id}", told)
                .then()
                .body("refusalNotice", nullValue())
                .body("allowedActions.find { it.action == 'NOTIFY' }.allowed", equalTo(true));

        put(told, NOTICE)
                .statusCode(200)
                .body("refusalNotice.number", equalTo("988/UBND-NV"))
                .body("refusalNotice.sentOn", equalTo("2024-07-01"));

        for (var caller : List.of(office, Api.administrator())) {
            listed(caller, false).body("items.id", contains(refused.toString()));
            listed(caller, true).body("items.id", contains(told.toString()));
        }
    }

    @Test
    void keepsTheListsWhenTheUnitMoves() {
        put(refused, NOTICE).statusCode(200);
        Units.moved(some.school, Units.educationOffice(some.province), LocalDate.of(2024, 1, 1));

        listed(office, true).body("items.id", contains(refused.toString()));
        listed(office, false).body("items", empty());
    }

    @Test
    void tellsOnlyThoseRefusedAndOnDaysThatCanBe() {
        put(some.teacher(NominationState.SUBMITTED), NOTICE).statusCode(409);
        put(refused, Map.of("number", "1/UBND-NV", "issuedOn", "2024-07-02", "sentOn", "2024-07-01"))
                .statusCode(422)
                .body("errors.pointer", contains("#/sentOn"));
        put(refused, Map.of("number", "1/UBND-NV", "issuedOn", "2024-07-02", "sentOn", "2199-07-01"))
                .statusCode(422)
                .body("errors.code", contains("IN_THE_FUTURE"));
    }

    @Test
    void refusesWrongCallersAndRevisions() {
        Api.as(office).body(NOTICE).put(PATH, refused).then().statusCode(428);
        Api.as(office)
                .header("If-Match", "\"99\"")
                .body(NOTICE)
                .put(PATH, refused)
                .then()
                .statusCode(412);
        Api.as(Api.somebody(Role.AUDITOR, some.province.id))
                .header("If-Match", "*")
                .body(NOTICE)
                .put(PATH, refused)
                .then()
                .statusCode(403);
        Api.as(Api.officeOf(Units.province()))
                .header("If-Match", "*")
                .body(NOTICE)
                .put(PATH, refused)
                .then()
                .statusCode(404);
        Api.wronglyAs(office)
                .header("If-Match", "*")
                .body(Map.of("number", "988/UBND-NV"))
                .put(PATH, refused)
                .then()
                .statusCode(400);
    }

    private ValidatableResponse listed(String caller, boolean notified) {
        return Api.as(caller)
                .queryParam("campaignId", some.campaign.id)
                .queryParam("state", "REFUSED")
                .queryParam("notified", notified)
                .get("/nominations")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse put(UUID nomination, Map<String, Object> input) {
        return Api.as(office)
                .header("If-Match", "*")
                .body(input)
                .put(PATH, nomination)
                .then();
    }
}
