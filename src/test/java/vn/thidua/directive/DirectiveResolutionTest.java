package vn.thidua.directive;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.contract.Api;

@QuarkusTest
class DirectiveResolutionTest {

    @Test
    void answersWhatItFoundAndWhyInTheLanguageOfTheCaller() {
        Api.anonymous()
                .queryParam("number", "98/2023 /NĐ- CP")
                .queryParam("issuedOn", "2023-12-31")
                .queryParam("issuer", "Chính phủ")
                .queryParam("kind", "ND")
                .get("/directives/resolve")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("EXACT"))
                .body("directive.number", equalTo("98/2023/NĐ-CP"))
                .body("reasons.find { it.code == 'DATE_AGREES' }.detail", equalTo("Ngày ban hành trùng khớp"))
                .body("candidates", empty());
        Api.anonymous()
                .header("Accept-Language", "en")
                .queryParam("title", "Luật Thi đua, khen thưởng")
                .queryParam("kind", "L")
                .get("/directives/resolve")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("CANDIDATES"))
                .body("directive", nullValue())
                .body("reasons.detail", hasItem("Several documents fit"))
                .body("candidates.directive.number", hasItem("06/2022/QH15"));
    }

    @Test
    void saysWhenTooLittleIsSaid() {
        Api.anonymous()
                .get("/directives/resolve")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("UNKNOWN"))
                .body("reasons.code", hasItem("TOO_LITTLE_SAID"));
    }

    @Test
    void refusesAnEmptyNumber() {
        for (var empty : List.of("", " ")) {
            Api.wronglyAnonymous()
                    .queryParam("number", empty)
                    .get("/directives/resolve")
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", hasItem("number"));
        }
    }

    @Test
    void refusesWhatIsNoDate() {
        Api.wronglyAnonymous()
                .queryParam("number", "98/2023/NĐ-CP")
                .queryParam("issuedOn", "2023-13")
                .get("/directives/resolve")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("issuedOn"));
    }
}
