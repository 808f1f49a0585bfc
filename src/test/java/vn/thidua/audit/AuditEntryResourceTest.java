package vn.thidua.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Role;
import vn.thidua.contract.Api;
import vn.thidua.organization.OrgUnitKind;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.organization.Units;

@QuarkusTest
class AuditEntryResourceTest {

    @Inject
    Clock clock;

    @Inject
    SessionFactory sessions;

    private final String auditor = Api.somebody(Role.AUDITOR, null);

    @Test
    void tellsWhoCreatedWhat() {
        var administrator = Api.administrator();
        var id = createdUnit(administrator);

        var entry = Api.as(auditor)
                .queryParam("entityId", id)
                .when()
                .get("/audit-entries")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].subject", equalTo(administrator))
                .body("items[0].operation", equalTo("createOrgUnit"))
                .body("items[0].path", equalTo("/api/v1/org-units"))
                .body("items[0].changes.find { it.entityId == '" + id + "' }.action", equalTo("CREATED"))
                .body("items[0].changes.find { it.entityId == '" + id + "' }.fields.kind", equalTo("SCHOOL"))
                .extract();
        Api.as(auditor)
                .when()
                .get("/audit-entries/{id}", entry.<String>path("items[0].id"))
                .then()
                .statusCode(200)
                .body("happenedAt", equalTo(entry.path("items[0].happenedAt")))
                .body("changes", equalTo(entry.path("items[0].changes")));
    }

    @Test
    void listsTheWritesOfACallerNewestFirstByPages() {
        var administrator = Api.administrator();
        var first = createdUnit(administrator);
        var second = createdUnit(administrator);

        var page = Api.as(auditor)
                .queryParam("subject", administrator)
                .queryParam("operation", "createOrgUnit")
                .queryParam("from", today().toString())
                .queryParam("to", today().toString())
                .queryParam("limit", 1)
                .queryParam("total", true)
                .when()
                .get("/audit-entries")
                .then()
                .statusCode(200)
                .header("Link", containsString("rel=\"next\""))
                .body("items[0].changes.entityId", hasItems(second))
                .body("total.count", is(2))
                .extract();
        Api.as(auditor)
                .queryParam("subject", administrator)
                .queryParam("operation", "createOrgUnit")
                .queryParam("from", today().toString())
                .queryParam("to", today().toString())
                .queryParam("limit", 1)
                .queryParam("cursor", page.<String>path("next"))
                .when()
                .get("/audit-entries")
                .then()
                .statusCode(200)
                .body("items[0].changes.entityId", hasItems(first))
                .body("items[0].changes.entityId", not(hasItems(second)));
    }

    @Test
    void leavesOutWhatHappenedOnOtherDays() {
        var administrator = Api.administrator();
        createdUnit(administrator);

        Api.as(auditor)
                .queryParam("subject", administrator)
                .queryParam("to", today().minusDays(1).toString())
                .when()
                .get("/audit-entries")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        Api.as(auditor)
                .queryParam("subject", administrator)
                .queryParam("from", today().plusDays(1).toString())
                .when()
                .get("/audit-entries")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        Api.as(auditor)
                .queryParam("operation", "noSuchOperation")
                .when()
                .get("/audit-entries")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void needsAsManyStatementsForFiftyEntriesAsForOne() {
        var administrator = Api.administrator();
        for (var i = 0; i < 5; i++) {
            createdUnit(administrator);
        }
        assertEquals(statements(administrator, 1), statements(administrator, 50));
    }

    @Test
    void isReadByThoseWhoAnswerForTheWholeServiceOnly() {
        var ofAProvince = Api.somebody(Role.AUDITOR, Units.province().id);

        Api.as(ofAProvince).when().get("/audit-entries").then().statusCode(403).body("type", endsWith("/foreign-unit"));
        Api.as(ofAProvince)
                .when()
                .get("/audit-entries/{id}", UUID.randomUUID())
                .then()
                .statusCode(403);
        Api.as(Api.administrator())
                .queryParam("limit", 1)
                .get("/audit-entries")
                .then()
                .statusCode(200);
    }

    @Test
    void knowsNoOtherEntries() {
        Api.as(auditor)
                .when()
                .get("/audit-entries/{id}", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void refusesAnIdThatIsNone() {
        Api.wronglyAs(auditor)
                .queryParam("entityId", "x")
                .queryParam("from", "yesterday")
                .when()
                .get("/audit-entries")
                .then()
                .statusCode(400)
                .body("errors.code", everyItem(equalTo("INVALID_VALUE")))
                .body("errors.parameter.sort()", contains("entityId", "from"));
    }

    private long statements(String subject, int limit) {
        var statistics = sessions.getStatistics();
        var before = statistics.getPrepareStatementCount();
        Api.as(auditor)
                .queryParam("subject", subject)
                .queryParam("limit", limit)
                .get("/audit-entries")
                .then()
                .statusCode(200);
        return statistics.getPrepareStatementCount() - before;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String createdUnit(String administrator) {
        return Api.as(administrator)
                .body(Units.input(OrgUnitKind.SCHOOL, OrgUnitLevel.INSTITUTION, null))
                .post("/org-units")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
