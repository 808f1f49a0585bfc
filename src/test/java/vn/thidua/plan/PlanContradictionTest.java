package vn.thidua.plan;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.contract.Api;
import vn.thidua.plan.PlanDocuments.Town;

/** What a plan says of the documents it rests on is held against their numbers and their records. */
@QuarkusTest
class PlanContradictionTest {

    private Town town;
    private String officer;

    @BeforeEach
    void begin() {
        town = Town.create();
        officer = town.officer();
    }

    @Test
    void refusesADayInAnotherYearThanTheNumber() {
        put(document -> document.put("kind", "ND")
                        .put("number", "98/2023/NĐ-CP")
                        .put("issuedOn", "2022-12-31"))
                .statusCode(422)
                .body("errors.code", hasItem("YEAR_DIFFERS_FROM_NUMBER"))
                .body("errors.pointer", hasItem("#/documents/0/issuedOn"));
    }

    @Test
    void refusesWhatContradictsTheRecord() {
        put(document -> document.put("kind", "ND")
                        .put("number", "98/2023/NĐ-CP")
                        .put("issuedOn", "2023-12-30")
                        .put("inForceFrom", "2023-01-01"))
                .statusCode(422)
                .body("errors.code", hasItem("CONTRADICTS_THE_RECORD"))
                .body("errors.pointer", hasItem("#/documents/0/issuedOn"))
                .body("errors.pointer", hasItem("#/documents/0/inForceFrom"));
    }

    @Test
    void takesBoundsWithinTheMonthAlone() {
        var plan = town.plan();
        ((ObjectNode) plan.get("directive"))
                .putObject("issuedOnBounds")
                .put("earliest", "2023-01-01")
                .put("latest", "2024-03-31");
        Api.as(officer)
                .header("If-None-Match", "*")
                .body(plan)
                .put("/plans/{code}", SamplePlanFiles.freshCode("KH"))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("OUTSIDE_THE_DATE"));
    }

    private interface Change {
        void apply(ObjectNode document);
    }

    private ValidatableResponse put(Change change) {
        var plan = town.plan();
        var document = (ObjectNode) plan.withArray("documents").get(0);
        document.remove("inForceTo");
        change.apply(document);
        document.putObject("issuer").put("text", "Chính phủ");
        return Api.as(officer)
                .header("If-None-Match", "*")
                .body(plan)
                .put("/plans/{code}", SamplePlanFiles.freshCode("KH"))
                .then();
    }
}
