package vn.thidua.directive;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.contract.Api;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.Units;
import vn.thidua.time.PartialDate;

@QuarkusTest
class DirectiveMergeTest {

    @Inject
    EntityManager database;

    @Inject
    @All
    List<DirectiveReferences> references;

    @Test
    void letsEverythingNameTheSurvivor() {
        var unit = Units.province();
        var plan = SomeDirectives.registered(unit);
        var basis = SomeDirectives.registered(unit);
        var stub = SomeDirectives.stub(unit, null, null);
        SomeDirectives.cites(plan, stub, CitationRelation.IMPLEMENTS);
        SomeDirectives.cites(stub, basis, CitationRelation.BASED_ON);
        SomeDirectives.recipients(stub, "Lưu VT");
        var survivor = SomeDirectives.registered(unit);

        merging(unit, stub, survivor)
                .post("/directives/{id}/merge", stub.id)
                .then()
                .statusCode(200)
                .body("id", equalTo(survivor.id.toString()))
                .body("status", equalTo("REGISTERED"));

        Api.anonymous()
                .get("/directives/{id}/citations", plan.id)
                .then()
                .body("items.resolution.directive.id", equalTo(List.of(survivor.id.toString())));
        Api.anonymous()
                .get("/directives/{id}/citations", survivor.id)
                .then()
                .body("items.citing.id", equalTo(List.of(survivor.id.toString())))
                .body("items.resolution.directive.id", equalTo(List.of(basis.id.toString())));
        Api.anonymous()
                .get("/directives/{id}/recipients", survivor.id)
                .then()
                .body("items.name", equalTo(List.of("Lưu VT")));
        Api.anonymous()
                .queryParam("status", "MERGED")
                .queryParam("issuerId", unit.id)
                .get("/directives")
                .then()
                .body("items.mergedIntoId", equalTo(List.of(survivor.id.toString())));
        Api.anonymous()
                .queryParam("issuerId", unit.id)
                .get("/directives")
                .then()
                .body("items", hasSize(3));
    }

    @Test
    void keepsTheWordsOfACitationThatWouldCiteItsOwnDocument() {
        var unit = Units.province();
        var survivor = SomeDirectives.registered(unit);
        var stub = SomeDirectives.stub(unit, null, null);
        SomeDirectives.cites(survivor, stub, CitationRelation.CITES);
        SomeDirectives.cites(stub, survivor, CitationRelation.CITES);

        merging(unit, stub, survivor)
                .post("/directives/{id}/merge", stub.id)
                .then()
                .statusCode(200);

        Api.anonymous()
                .get("/directives/{id}/citations", survivor.id)
                .then()
                .body("items.resolution.status", equalTo(List.of("UNRESOLVED", "UNRESOLVED")))
                .body("items[0].words", containsString("Kế hoạch"))
                .body("items[0].resolution.directive", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/citations", "/recipients", "/citation-chain?depth=2"})
    void leadsReadersToTheSurvivor(String rest) {
        var unit = Units.province();
        var first = SomeDirectives.stub(unit, null, null);
        var second = SomeDirectives.stub(unit, null, null);
        var survivor = SomeDirectives.registered(unit);
        SomeDirectives.merged(first, second);
        SomeDirectives.merged(second, survivor);

        Api.anonymous()
                .redirects()
                .follow(false)
                .when()
                .get("/directives/" + first.id + rest)
                .then()
                .statusCode(308)
                .header("Location", equalTo("/api/v1/directives/" + survivor.id + rest));
    }

    @Test
    void leadsReadersOfACitationToTheSurvivor() {
        var unit = Units.province();
        var record = SomeDirectives.registered(unit);
        var citation = SomeDirectives.cites(record, SomeDirectives.registered(unit), CitationRelation.CITES);
        var survivor = SomeDirectives.registered(unit);
        SomeDirectives.merged(record, survivor);

        var location = Api.anonymous()
                .redirects()
                .follow(false)
                .get("/directives/{id}/citations/{citation}", record.id, citation.id)
                .then()
                .statusCode(308)
                .extract()
                .header("Location");
        Api.anonymous().basePath("").get(location).then().statusCode(200);
    }

    @Test
    void teachesTheSurvivorWhatOnlyTheOtherRecordKnew() {
        var unit = Units.province();
        var number = SomeDirectives.freshSerial() + "/KH-UBND";
        var numbered = SomeDirectives.stub(unit, number, PartialDate.of(2024, 3, 18));
        var draft = SomeDirectives.registered(unit, null, null);

        merging(unit, numbered, draft)
                .post("/directives/{id}/merge", numbered.id)
                .then()
                .statusCode(200)
                .body("number", equalTo(number))
                .body("issuedOn", equalTo("2024-03-18"))
                .body("subject", equalTo("Phát động phong trào thi đua"));
    }

    @Test
    void refusesToMergeIntoItselfTwiceOrIntoAMergedRecord() {
        var unit = Units.province();
        var stub = SomeDirectives.stub(unit, null, null);
        var survivor = SomeDirectives.registered(unit);
        var other = SomeDirectives.registered(unit);

        merging(unit, stub, stub)
                .post("/directives/{id}/merge", stub.id)
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("MERGES_INTO_ITSELF"));
        SomeDirectives.merged(stub, survivor);
        merging(unit, stub, other)
                .post("/directives/{id}/merge", stub.id)
                .then()
                .statusCode(409)
                .body("type", endsWith("/directive-merged"))
                .body("detail", containsString(survivor.id.toString()));
        merging(unit, other, stub)
                .post("/directives/{id}/merge", other.id)
                .then()
                .statusCode(409)
                .body("type", endsWith("/directive-merged"));
    }

    @Test
    void refusesMergesThatAreUnsafeForeignOrUnknown() {
        var unit = Units.province();
        var stub = SomeDirectives.stub(unit, null, null);
        var foreign = SomeDirectives.registered(Units.province());
        var office = Api.officeOf(unit);
        var into = Map.of("into", foreign.id);

        Api.as(office).body(into).post("/directives/{id}/merge", stub.id).then().statusCode(428);
        Api.as(office)
                .header("If-Match", "\"5\"")
                .body(into)
                .post("/directives/{id}/merge", stub.id)
                .then()
                .statusCode(412);
        merging(unit, stub, foreign)
                .post("/directives/{id}/merge", stub.id)
                .then()
                .statusCode(403);
        merging(unit, stub, foreign)
                .post("/directives/{id}/merge", UUID.randomUUID())
                .then()
                .statusCode(404);
        Api.as(office)
                .header("If-Match", "*")
                .body(Map.of("into", UUID.randomUUID()))
                .post("/directives/{id}/merge", stub.id)
                .then()
                .statusCode(422);
        Api.wronglyAs(office)
                .header("If-Match", "*")
                .body(Map.of("in", "x"))
                .post("/directives/{id}/merge", stub.id)
                .then()
                .statusCode(400);
    }

    @Test
    void refusesToWriteToASignpost() {
        var unit = Units.province();
        var office = Api.officeOf(unit);
        var record = SomeDirectives.registered(unit);
        var survivor = SomeDirectives.registered(unit);
        SomeDirectives.merged(record, survivor);
        var citation = Map.of("relation", "CITES", "words", "Chỉ thị");

        Api.as(office)
                .body(citation)
                .post("/directives/{id}/citations", record.id)
                .then()
                .statusCode(409);
        Api.as(office)
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(citation)
                .patch("/directives/{id}/citations/{citation}", record.id, UUID.randomUUID())
                .then()
                .statusCode(409);
        Api.as(office)
                .header("If-Match", "*")
                .delete("/directives/{id}/citations/{citation}", record.id, UUID.randomUUID())
                .then()
                .statusCode(409);
        Api.as(office)
                .header("If-Match", "*")
                .body(Map.of("items", List.of()))
                .put("/directives/{id}/recipients", record.id)
                .then()
                .statusCode(409);
    }

    @Test
    void citesTheSurvivorWhenAMergedRecordIsNamed() {
        var unit = Units.province();
        var stub = SomeDirectives.stub(unit, null, null);
        var survivor = SomeDirectives.registered(unit);
        var plan = SomeDirectives.registered(unit);
        SomeDirectives.merged(stub, survivor);

        Api.as(Api.officeOf(unit))
                .body(Map.of("relation", "CITES", "words", "Kế hoạch", "citedId", stub.id))
                .post("/directives/{id}/citations", plan.id)
                .then()
                .statusCode(201)
                .body("resolution.directive.id", equalTo(survivor.id.toString()));
    }

    @Test
    @SuppressWarnings("unchecked")
    void keepsTheHistoriesOfBothInTheAudit() {
        var unit = Units.province();
        var record = SomeDirectives.registered(unit);
        var survivor = SomeDirectives.registered(unit);
        merging(unit, record, survivor)
                .post("/directives/{id}/merge", record.id)
                .then()
                .statusCode(200);

        var changes = (List<String>) QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("""
                                select c.fields from audit_change c join audit_entry e on e.id = c.entry_id
                                where c.entity_id = :id and e.operation = 'mergeDirective'""")
                        .setParameter("id", record.id)
                        .getResultList());
        assertEquals(1, changes.size());
        assertEquals(true, changes.get(0).contains("MERGED") && changes.get(0).contains(survivor.id.toString()));
    }

    @Test
    @SuppressWarnings("unchecked")
    void takesCareOfEveryForeignKeyToDirectives() {
        var keys = (List<String>) QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("""
                                select concat(table_name, '.', column_name) from information_schema.key_column_usage
                                where table_schema = database() and referenced_table_name = 'directive'""", String.class).getResultList());

        var cared = references.stream()
                .flatMap(one -> one.columns().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(keys), cared);
    }

    private static RequestSpecification merging(OrgUnit unit, Directive record, Directive into) {
        var revision = QuarkusTransaction.requiringNew().call(() -> Directive.existing(record.id).revision);
        return Api.as(Api.officeOf(unit))
                .header("If-Match", "\"" + revision + "\"")
                .body(Map.of("into", into.id));
    }
}
