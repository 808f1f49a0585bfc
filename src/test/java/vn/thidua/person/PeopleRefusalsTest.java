package vn.thidua.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.access.Role;
import vn.thidua.contract.Api;
import vn.thidua.contract.ContractFile;
import vn.thidua.contract.ContractFile.ContractOperation;
import vn.thidua.contract.Examples;
import vn.thidua.nomination.NominationState;
import vn.thidua.nomination.SomeNominations;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.Units;

/** What every operation about people, registrations and initiatives refuses alike, read from the contract. */
@QuarkusTest
class PeopleRefusalsTest {

    private static final String PATCH = "application/merge-patch+json";

    private final OrgUnit school = Units.school(Units.educationOffice(Units.province()));
    private final String keeper = Api.unitOf(school);

    static Stream<ContractOperation> operations() {
        return ContractFile.operations().stream()
                .filter(one -> one.path().matches("/api/v1/(people|registrations|initiatives)(/.*)?"));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void isNotForWhoeverSendsReports(ContractOperation operation) {
        var collector = Api.somebody(Role.COLLECTOR, school.id);
        var response = prepared(Api.as(collector), operation)
                .basePath("")
                .request(operation.method(), Examples.path(operation));

        assertEquals(403, response.statusCode(), response.asString());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void refusesAParameterItDoesNotKnow(ContractOperation operation) {
        var response = prepared(Api.wronglyAs(Api.administrator()), operation)
                .basePath("")
                .queryParam("noSuchParameter", 1)
                .request(operation.method(), Examples.path(operation));

        assertEquals(400, response.statusCode(), response.asString());
    }

    private static RequestSpecification prepared(RequestSpecification request, ContractOperation operation) {
        if (operation.parameter("header", "If-Match").isPresent()) {
            request.header("If-Match", "*");
        }
        operation.parameters().stream()
                .filter(parameter -> parameter.getIn().equals("query") && Boolean.TRUE.equals(parameter.getRequired()))
                .forEach(parameter -> request.queryParam(parameter.getName(), UUID.randomUUID()));
        if (!operation.requestContent().isEmpty()) {
            Examples.send(request, operation, Examples.body(operation));
        }
        return request;
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE /people/", "POST /people/ /anonymize"})
    void changesAPersonOnlyAsItWasRead(String call) {
        refusesOtherRevisions(call, SomePeople.teacher(school, "Vũ Hải Đăng").id.toString(), null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE /initiatives/",
                "POST /initiatives/ /submit",
                "POST /initiatives/ /recognise",
                "POST /initiatives/ /refuse"
            })
    void changesAnInitiativeOnlyAsItWasRead(String call) {
        Object body = call.endsWith("recognise")
                ? Map.of("scope", "UNIT", "council", "Hội đồng sáng kiến", "recognisedOn", "2024-04-25")
                : call.endsWith("refuse") ? Map.of("reason", "Chưa có hiệu quả") : null;
        refusesOtherRevisions(call, initiative(), body);
    }

    private void refusesOtherRevisions(String call, String id, Object body) {
        var parts = call.split(" ");
        var path = parts[1] + id + (parts.length > 2 ? parts[2] : "");
        for (var revision : List.of("", "\"99\"")) {
            var request =
                    revision.isEmpty() ? Api.wronglyAs(keeper) : Api.as(keeper).header("If-Match", revision);
            var response = (body == null ? request : request.body(body)).request(parts[0], path);

            assertEquals(revision.isEmpty() ? 428 : 412, response.statusCode(), response.asString());
        }
    }

    @Test
    void keepsCodesApartAndKnowsItsCategories() {
        var one = SomePeople.teacher(school, "Vũ Hải Đăng");
        var other = SomePeople.teacher(school, "Đỗ Minh Quân");

        patched(one, Map.of("code", other.code), 409);
        patched(one, Map.of("category", "NO-SUCH-CATEGORY"), 422);
    }

    private void patched(Person person, Map<String, Object> patch, int status) {
        Api.as(keeper)
                .contentType(PATCH)
                .header("If-Match", "*")
                .body(patch)
                .patch("/people/{id}", person.id)
                .then()
                .statusCode(status);
    }

    @Test
    void saysThatNothingHasChanged() {
        var person = SomePeople.teacher(school, "Vũ Hải Đăng");
        var registration = Api.as(keeper)
                .body(Map.of(
                        "kind",
                        "AWARD",
                        "unitId",
                        school.id,
                        "personId",
                        person.id,
                        "awardCode",
                        "ADVANCED_WORKER",
                        "year",
                        LocalDate.now().getYear()))
                .post("/registrations")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        unchanged(keeper, "/people/" + person.id);
        unchanged(keeper, "/registrations/" + registration);
        unchanged(keeper, "/initiatives/" + initiative());
        var some = new SomeNominations();
        unchanged(Api.unitOf(some.school), "/nominations/" + some.teacher(NominationState.DRAFT) + "/dossier");
    }

    private static void unchanged(String caller, String path) {
        var tag = Api.as(caller).get(path).then().statusCode(200).extract().header("ETag");
        Api.as(caller).header("If-None-Match", tag).get(path).then().statusCode(304);
    }

    @Test
    void hidesTheConsentsOfNobody() {
        Api.as(keeper).get("/people/{id}/consents", UUID.randomUUID()).then().statusCode(404);
    }

    private String initiative() {
        var author = SomePeople.teacher(school, "Vũ Hải Đăng").id;
        return Api.as(keeper)
                .body(Map.of(
                        "title",
                        "Câu lạc bộ khoa học cho học sinh lớp 8",
                        "unitId",
                        school.id,
                        "year",
                        2024,
                        "scope",
                        "UNIT",
                        "authors",
                        List.of(Map.of("personId", author, "share", 100))))
                .post("/initiatives")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
