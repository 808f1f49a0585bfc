package vn.thidua.directive;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import vn.thidua.contract.Api;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.Units;
import vn.thidua.time.PartialDate;

@QuarkusTest
class CitationPathsTest {

    private static final UUID DECREE = ReferenceDirectivesTest.id(5);
    private static final UUID LAW = ReferenceDirectivesTest.id(2);

    private final OrgUnit unit = Units.province();

    @Inject
    SessionFactory sessions;

    @Test
    void leadToTheNearestLaw() {
        var plan = SomeDirectives.registered(unit, PartialDate.of(2024, 3, 18));
        SomeDirectives.cites(plan, Directive.findById(DECREE), CitationRelation.BASED_ON);

        Api.anonymous()
                .queryParam("asOf", "2024-05-18")
                .get("/directives/{id}/paths", plan.id)
                .then()
                .statusCode(200)
                .body("rootId", equalTo(plan.id.toString()))
                .body("length", equalTo(2))
                .body("paths", contains(List.of(plan.id.toString(), DECREE.toString(), LAW.toString())))
                .body("nodes.depth", contains(0, 1, 2))
                .body("edges.relation", contains("BASED_ON", "GUIDES"))
                .body("edges.find { it.relation == 'BASED_ON' }.phrase", equalTo("Căn cứ"))
                .body("truncated", equalTo(false));
    }

    @Test
    void areAllThatAreShortestAndShowEveryRelationOfAStep() {
        var from = SomeDirectives.registered(unit);
        var one = SomeDirectives.registered(unit);
        var other = SomeDirectives.registered(unit);
        var to = SomeDirectives.registered(unit);
        SomeDirectives.cites(from, one, CitationRelation.BASED_ON);
        SomeDirectives.cites(from, other, CitationRelation.CITES);
        SomeDirectives.cites(one, to, CitationRelation.BASED_ON);
        SomeDirectives.cites(one, to, CitationRelation.STUDIES);
        SomeDirectives.cites(other, to, CitationRelation.BASED_ON);
        SomeDirectives.cites(to, from, CitationRelation.CITES);

        Api.anonymous()
                .queryParam("to", to.id)
                .get("/directives/{id}/paths", from.id)
                .then()
                .statusCode(200)
                .body("length", equalTo(2))
                .body("paths", hasSize(2))
                .body("nodes", hasSize(4))
                .body("edges", hasSize(5));
        Api.anonymous()
                .queryParam("to", to.id)
                .queryParam("relation", "BASED_ON")
                .get("/directives/{id}/paths", from.id)
                .then()
                .body("paths", contains(List.of(from.id.toString(), one.id.toString(), to.id.toString())))
                .body("edges.relation", contains("BASED_ON", "BASED_ON"));
        Api.anonymous()
                .queryParam("to", to.id)
                .queryParam("direction", "BOTH")
                .get("/directives/{id}/paths", from.id)
                .then()
                .body("length", equalTo(1))
                .body("edges.from", contains(to.id.toString()));
        Api.anonymous()
                .queryParam("to", from.id)
                .queryParam("direction", "DOWNSTREAM")
                .queryParam("relation", "BASED_ON")
                .get("/directives/{id}/paths", to.id)
                .then()
                .body("paths", contains(List.of(to.id.toString(), one.id.toString(), from.id.toString())));
    }

    @Test
    void areNoneBeyondTheDepthOrBeforeADocumentWasIssued() {
        var plan = SomeDirectives.registered(unit, PartialDate.of(2023, 12, 31));
        SomeDirectives.cites(plan, Directive.findById(DECREE), CitationRelation.BASED_ON);

        Api.anonymous()
                .queryParam("depth", 1)
                .get("/directives/{id}/paths", plan.id)
                .then()
                .statusCode(200)
                .body("length", nullValue())
                .body("paths", empty())
                .body("nodes", empty());
        Api.anonymous()
                .queryParam("asOf", "2023-12-30")
                .queryParam("toKind", "ND")
                .get("/directives/{id}/paths", plan.id)
                .then()
                .body("paths", empty());
    }

    @Test
    void areRefusedWhereTheQuestionIsNotClear() {
        Api.anonymous()
                .queryParam("to", LAW)
                .queryParam("toKind", "L")
                .get("/directives/{id}/paths", DECREE)
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("toKind"));
        Api.anonymous()
                .queryParam("to", UUID.randomUUID())
                .get("/directives/{id}/paths", DECREE)
                .then()
                .statusCode(404);
        Api.anonymous().get("/directives/{id}/paths", UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void areThoseOfTheSurvivorOfAMergedRecord() {
        var survivor = SomeDirectives.registered(unit);
        var record = SomeDirectives.stub(unit, null, null);
        SomeDirectives.merged(record, survivor);

        Api.anonymous()
                .redirects()
                .follow(false)
                .get("/directives/{id}/paths", record.id)
                .then()
                .statusCode(308)
                .header("Location", endsWith("/directives/" + survivor.id + "/paths"));
    }

    @Test
    void costAsManyStatementsForAWideLevelAsForANarrowOne() {
        var narrow = SomeDirectives.registered(unit);
        SomeDirectives.cites(narrow, Directive.findById(DECREE), CitationRelation.BASED_ON);
        var wide = SomeDirectives.registered(unit);
        SomeDirectives.cites(wide, Directive.findById(DECREE), CitationRelation.BASED_ON);
        for (int i = 0; i < 8; i++) {
            SomeDirectives.cites(wide, SomeDirectives.registered(unit), CitationRelation.CITES);
        }

        assertEquals(statements(narrow.id), statements(wide.id));
    }

    private long statements(UUID id) {
        sessions.getStatistics().clear();
        Api.anonymous().get("/directives/{id}/paths", id).then().statusCode(200);
        return sessions.getStatistics().getPrepareStatementCount();
    }
}
