package vn.thidua.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.contract.Api;

@QuarkusTest
class ReportRouteTest {

    private SomeReports some;
    private String homeAffairs;
    private String educationOffice;

    @BeforeEach
    void begin() {
        some = new SomeReports();
        homeAffairs = Api.officeOf(some.homeAffairs);
        educationOffice = Api.officeOf(some.office);
    }

    @Test
    void isConfirmedByEachOfficeInItsTurnAndThenAccepted() {
        var deadline = deadline(true);
        states("WAITING", "WAITING", deadline);
        confirm(homeAffairs, deadline).statusCode(409);
        var tag = some.sent(deadline);
        states("TURN", "WAITING", deadline);

        some.step(deadline, "accept").statusCode(409).body("detail", containsString("chờ xác nhận"));
        Api.as(some.officer)
                .get("/report-deadlines/{id}", deadline)
                .then()
                .body("allowedActions.find { it.action == 'ACCEPT' }.allowed", equalTo(false));
        confirm(educationOffice, deadline).statusCode(409);
        confirm(homeAffairs, deadline).statusCode(200).body("route.state", contains("CONFIRMED", "TURN"));
        confirm(homeAffairs, deadline).statusCode(409);
        confirm(educationOffice, deadline).statusCode(200).body("route.state", contains("CONFIRMED", "CONFIRMED"));
        some.step(deadline, "accept").statusCode(200).body("status", equalTo("ACCEPTED"));
        Api.as(some.officer)
                .get("/report-deadlines/{id}/history", deadline)
                .then()
                .body("items.action", hasItem("CONFIRM"));
    }

    @Test
    void goesTheWholeWayAgainAfterAReturn() {
        var deadline = deadline(true);
        var tag = some.sent(deadline);
        confirm(homeAffairs, deadline).statusCode(200);

        Api.as(educationOffice)
                .header("If-Match", some.tag(deadline))
                .body(Map.of("reason", "Số liệu chưa khớp."))
                .post("/report-deadlines/{id}/return", deadline)
                .then()
                .statusCode(200);
        Api.as(some.teacher)
                .header("If-Match", tag)
                .post("/report-deadlines/{id}/submission/send", deadline)
                .then()
                .statusCode(200);

        states("TURN", "WAITING", deadline);
    }

    @Test
    void letsOfficesConfirmInAnyOrderWhereNoneIsStated() {
        var deadline = deadline(false);
        some.sent(deadline);
        states("TURN", "TURN", deadline);

        confirm(educationOffice, deadline).statusCode(200).body("route.state", contains("TURN", "CONFIRMED"));
    }

    @Test
    void isConfirmedByNobodyElse() {
        var deadline = deadline(true);
        some.sent(deadline);

        confirm(Api.officeOf(some.school), deadline).statusCode(403);
        confirm(new SomeReports().officer, deadline).statusCode(404);
        Api.as(homeAffairs)
                .post("/report-deadlines/{id}/route/confirm", deadline)
                .then()
                .statusCode(428);
        Api.as(homeAffairs)
                .header("If-Match", "\"0\"")
                .post("/report-deadlines/{id}/route/confirm", deadline)
                .then()
                .statusCode(412);
        Api.wronglyAs(homeAffairs)
                .header("If-Match", "7")
                .post("/report-deadlines/{id}/route/confirm", deadline)
                .then()
                .statusCode(400);
        Api.as(new SomeReports().officer)
                .get("/report-deadlines/{id}/route", deadline)
                .then()
                .statusCode(404);
    }

    @Test
    void needsNoConfirmationWhereTheDutyDoesNotSaySo() {
        var deadline = some.deadline(some.active(some.oneOff()));
        some.sent(deadline);

        confirm(homeAffairs, deadline).statusCode(409);
        var read = Api.as(homeAffairs).get("/report-deadlines/{id}/route", deadline);
        read.then().statusCode(200).body("required", equalTo(false)).body("allowedActions[0].allowed", equalTo(false));
        Api.as(homeAffairs)
                .header("If-None-Match", read.header("ETag"))
                .get("/report-deadlines/{id}/route", deadline)
                .then()
                .statusCode(304);
        some.step(deadline, "accept").statusCode(200);
    }

    @Test
    void needsAnOfficeThatCanConfirm() {
        var input = some.with(some.oneOff(), "content", Map.of("confirmedByRoute", true));
        Api.as(some.officer)
                .body(some.with(input, "via", List.of(Map.of("text", "Phòng Nội vụ"))))
                .post("/report-duties")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/content/confirmedByRoute"));
    }

    private UUID deadline(boolean ordered) {
        var input = some.with(some.oneOff(), "content", Map.of("confirmedByRoute", true));
        some.with(input, "via", List.of(Map.of("unitId", some.homeAffairs.id), Map.of("unitId", some.office.id)));
        return some.deadline(some.active(some.with(input, "viaOrdered", ordered)));
    }

    private void states(String first, String second, UUID deadline) {
        Api.as(some.officer)
                .get("/report-deadlines/{id}/route", deadline)
                .then()
                .statusCode(200)
                .body("route.state", contains(first, second));
    }

    private ValidatableResponse confirm(String caller, UUID deadline) {
        return Api.as(caller)
                .header("If-Match", "*")
                .post("/report-deadlines/{id}/route/confirm", deadline)
                .then();
    }
}
