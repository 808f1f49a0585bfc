package vn.thidua.award;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.contract.Api;
import vn.thidua.problem.DomainException;

@QuarkusTest
class AwardCatalogueResourceTest {

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, 15/2003/QH11, , false",
        "2024-01-01, 06/2022/QH15, Điều 23, true",
    })
    void namesTheLawOfTheDay(String day, String law, String article, boolean verified) {
        Api.anonymous()
                .queryParam("asOf", day)
                .when()
                .get("/award-catalogue")
                .then()
                .statusCode(200)
                .body("items.find { it.code == 'GRASSROOTS_EMULATION_FIGHTER' }.source.directive.number", equalTo(law))
                .body("items.find { it.code == 'GRASSROOTS_EMULATION_FIGHTER' }.source.article", equalTo(article))
                .body("items.findAll { it.code == 'GRASSROOTS_EMULATION_FIGHTER' }.verified", contains(verified))
                .body("items.find { it.code == 'PRAISE' }.source", nullValue());
    }

    @Test
    void listsNothingBeforeTheFirstLawItKnows() {
        Api.anonymous()
                .queryParam("asOf", "2004-06-30")
                .when()
                .get("/award-catalogue")
                .then()
                .statusCode(200)
                .body("items.findAll { !it.code.startsWith('T-') }", hasSize(0));
    }

    @Test
    void answersForTodayByPages() {
        var first = Api.anonymous()
                .queryParam("limit", 1)
                .queryParam("total", true)
                .when()
                .get("/award-catalogue")
                .then()
                .statusCode(200)
                .header("Link", containsString("rel=\"next\""))
                .body("items.code", contains("ADVANCED_WORKER"))
                .body("total.exact", equalTo(true))
                .extract();

        Api.anonymous()
                .queryParam("limit", 200)
                .queryParam("cursor", first.<String>path("next"))
                .when()
                .get("/award-catalogue")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("PROVINCE_MERIT_CERTIFICATE"))
                .body("items.code", not(hasItem("ADVANCED_WORKER")))
                .body("next", nullValue());
    }

    @Test
    void refusesADayThatIsNone() {
        Api.wronglyAnonymous()
                .queryParam("asOf", "2024-02-30")
                .when()
                .get("/award-catalogue")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("asOf"));
    }

    @Test
    void findsTheAwardOfADayByItsCode() {
        QuarkusTransaction.requiringNew().run(() -> {
            var before = AwardType.byCode("MEDAL", LocalDate.of(2023, 12, 31)).orElseThrow();
            var after = AwardType.referenced("MEDAL", LocalDate.of(2024, 1, 1), "#/award");

            assertEquals(LocalDate.of(2023, 12, 31), before.validTo);
            assertEquals(LocalDate.of(2024, 1, 1), after.validFrom);
            assertThrows(
                    DomainException.class, () -> AwardType.referenced("MEDAL", LocalDate.of(1990, 1, 1), "#/award"));
        });
    }
}
