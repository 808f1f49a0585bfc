package vn.thidua.directive;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.contract.Api;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.Units;
import vn.thidua.time.PartialDate;

/** What cannot be of a document is refused by name. */
@QuarkusTest
class DirectiveRefusalTest {

    private OrgUnit office;
    private String officer;

    @BeforeEach
    void begin() {
        office = Units.district(Units.province());
        officer = Api.officeOf(office);
    }

    @Test
    void refusesADayOfIssueInTheFuture() {
        Api.as(officer)
                .body(Map.of(
                        "kind", "KH",
                        "number", "12/KH-UBND",
                        "issuedOn", LocalDate.now().plusYears(1).toString(),
                        "issuer", Map.of("unitId", office.id),
                        "subject", "Phát động phong trào thi đua"))
                .post("/directives")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("IN_THE_FUTURE"))
                .body("errors[0].pointer", equalTo("#/issuedOn"));
    }

    @Test
    void refusesToMergeTwoDocuments() {
        var one = SomeDirectives.registered(office, PartialDate.of(2024, 3, 5));
        var other = SomeDirectives.registered(office, PartialDate.of(2024, 4, 5));
        Api.as(officer)
                .header("If-Match", "\"" + one.revision + "\"")
                .body(Map.of("into", other.id))
                .post("/directives/{id}/merge", one.id)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("DIFFERENT_DOCUMENTS"));
    }

    @Test
    void walksNoFurtherThanADocumentNotYetIssued() {
        var later = SomeDirectives.registered(office, PartialDate.of(2024, 4, 5));
        var earlier = SomeDirectives.registered(office, PartialDate.of(2024, 3, 5));
        SomeDirectives.cites(later, earlier, CitationRelation.BASED_ON);
        Api.as(officer)
                .get("/directives/{id}/citation-chain?asOf=2024-03-20", later.id)
                .then()
                .statusCode(200)
                .body("nodes.id", equalTo(java.util.List.of(later.id.toString())))
                .body("edges", empty());
        Api.as(officer)
                .get("/directives/{id}/citation-chain?asOf=2024-04-05", later.id)
                .then()
                .statusCode(200)
                .body("edges", hasSize(1));
    }

    @Test
    void refusesAnEndBeforeTheIssue() {
        var directive = SomeDirectives.registered(office, PartialDate.of(2024, 4, 5));
        Api.as(officer)
                .get("/directives/{id}/impact?on=2024-04-04", directive.id)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("BEFORE_IT_WAS_ISSUED"))
                .body("errors[0].parameter", equalTo("on"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%25", "%27", "!!!", "%EF%BF%BD", "%FF"})
    void refusesASearchForNothing(String words) {
        Api.anonymous()
                .urlEncodingEnabled(false)
                .get("/directives?q=" + words)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("q"));
    }

    @Test
    void saysWhatIsWrongWithTheLetters() {
        Api.wronglyAs(officer)
                .body("{\"kind\": \"KH\", \"subject\": \"Kế\\u0007 hoạch\", \"issuedOn\": \"2024-13\"}")
                .post("/directives")
                .then()
                .statusCode(400)
                .body("errors[0].detail", containsString("ký tự điều khiển"));
        Api.wronglyAs(officer)
                .body("{\"kind\": \"KH\", \"subject\": \"Kế hoạch\", \"issuedOn\": \"2024-13\"}")
                .post("/directives")
                .then()
                .statusCode(400)
                .body("errors[0].detail", containsString("2024-03"));
        Api.wronglyAs(officer)
                .body(new byte[] {'{', '"', 'k', (byte) 0xC3, '(', '"', ':', '1', '}'})
                .post("/directives")
                .then()
                .statusCode(400)
                .body("detail", containsString("UTF-8"));
    }
}
