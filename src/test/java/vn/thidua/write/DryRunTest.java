package vn.thidua.write;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.contract.Api;
import vn.thidua.organization.OrgUnitKind;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.organization.Units;

@QuarkusTest
class DryRunTest {

    @Inject
    EntityManager database;

    @Test
    void answersLikeARealRunAndLeavesNothing() {
        var administrator = Api.administrator();
        var parent = Units.province();
        var input = Units.input(OrgUnitKind.SCHOOL, OrgUnitLevel.INSTITUTION, parent.id);
        var before = rows();

        Api.as(administrator)
                .queryParam("dryRun", true)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(input)
                .when()
                .post("/org-units")
                .then()
                .statusCode(201)
                .header("Dry-Run", equalTo("true"))
                .header("Location", nullValue())
                .header("ETag", nullValue())
                .body("code", equalTo(input.code()))
                .body("parent.code", equalTo(parent.code));

        assertEquals(before, rows());
        Api.as(administrator)
                .body(input)
                .post("/org-units")
                .then()
                .statusCode(201)
                .header("Location", notNullValue());
    }

    @Test
    void meetsTheSameRefusals() {
        var administrator = Api.administrator();
        var input = Units.input(OrgUnitKind.SCHOOL, OrgUnitLevel.INSTITUTION, null);
        Api.as(administrator).body(input).post("/org-units").then().statusCode(201);

        Api.as(administrator)
                .queryParam("dryRun", true)
                .body(input)
                .when()
                .post("/org-units")
                .then()
                .statusCode(409)
                .header("Dry-Run", equalTo("true"));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Long> rows() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var tables = (List<String>) database.createNativeQuery("""
                            select table_name from information_schema.tables
                            where table_schema = database() and table_type = 'BASE TABLE'""").getResultList();
            var counts = new TreeMap<String, Long>();
            for (var table : tables) {
                var count = database.createNativeQuery("select count(*) from `" + table + "`")
                        .getSingleResult();
                counts.put(table, ((Number) count).longValue());
            }
            return counts;
        });
    }
}
