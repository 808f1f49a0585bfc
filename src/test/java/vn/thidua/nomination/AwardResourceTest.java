package vn.thidua.nomination;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Role;
import vn.thidua.contract.Api;

@QuarkusTest
class AwardResourceTest {

    private final SomeNominations some = new SomeNominations();

    @Test
    void showsAwardsToAnybodyWithPupilsMasked() {
        some.decided(List.of(some.pupil("Nguyễn Bảo Châu", NominationState.SUBMITTED)));

        var award = Api.anonymous()
                .queryParam("campaignId", some.campaign.id)
                .get("/awards")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].laureate", equalTo("N. B. C."))
                .body("items[0].masked", equalTo(true))
                .body("items[0].unit", nullValue())
                .body("items[0].awardName", equalTo("Bằng khen thử"))
                .extract()
                .<String>path("items[0].id");

        Api.anonymous().get("/awards/{id}", award).then().statusCode(200).body("laureate", equalTo("N. B. C."));
        Api.as(Api.somebody(Role.AUDITOR, some.school.id))
                .get("/awards/{id}", award)
                .then()
                .statusCode(200)
                .body("masked", equalTo(true));
        for (var keeper : List.of(Api.unitOf(some.school), Api.administrator())) {
            Api.as(keeper)
                    .get("/awards/{id}", award)
                    .then()
                    .statusCode(200)
                    .body("laureate", equalTo("Nguyễn Bảo Châu"))
                    .body("unit.code", equalTo(some.school.code));
        }
    }

    @Test
    void doesNotTellThePupilsOfASchool() {
        some.decided(List.of(
                some.pupil("Nguyễn Bảo Châu", NominationState.SUBMITTED), some.teacher(NominationState.SUBMITTED)));

        Api.anonymous()
                .queryParam("unitId", some.school.id)
                .get("/awards")
                .then()
                .statusCode(200)
                .body("items.laureate", contains("Vũ Hải Đăng"));
        Api.as(Api.unitOf(some.school))
                .queryParam("unitId", some.school.id)
                .get("/awards")
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void filtersByDayAwardAndDecision() {
        var decision = some.decided(some.teachers(3, NominationState.SUBMITTED));

        Api.anonymous()
                .queryParam("decisionId", decision)
                .queryParam("awardCode", some.award)
                .queryParam("decidedFrom", "2024-06-20")
                .queryParam("decidedTo", "2024-06-20")
                .queryParam("limit", 2)
                .queryParam("total", true)
                .get("/awards")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("total.count", equalTo(3));
        Api.anonymous()
                .queryParam("decisionId", decision)
                .queryParam("decidedFrom", "2024-06-21")
                .get("/awards")
                .then()
                .body("items", empty());
    }

    @Test
    void goesOnAfterThePage() {
        var decision = some.decided(some.teachers(3, NominationState.SUBMITTED));
        var first = Api.anonymous()
                .queryParam("decisionId", decision)
                .queryParam("limit", 2)
                .get("/awards");

        Api.anonymous()
                .queryParam("decisionId", decision)
                .queryParam("limit", 2)
                .queryParam("cursor", first.jsonPath().getString("next"))
                .get("/awards")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("next", nullValue());
    }

    @Test
    void answersTheCommonCases() {
        some.decided(some.teachers(1, NominationState.SUBMITTED));
        var list = Api.anonymous().queryParam("campaignId", some.campaign.id).get("/awards");
        var id = list.jsonPath().getString("items[0].id");
        var tag = Api.anonymous().get("/awards/{id}", id).header("ETag");

        Api.anonymous()
                .header("If-None-Match", tag)
                .get("/awards/{id}", id)
                .then()
                .statusCode(304);
        Api.anonymous().get("/awards/{id}", UUID.randomUUID()).then().statusCode(404);
        Api.wronglyAnonymous().queryParam("x", 1).get("/awards/{id}", id).then().statusCode(400);
        Api.wronglyAnonymous()
                .queryParam("decidedFrom", "2024-13-01")
                .get("/awards")
                .then()
                .statusCode(400);
        Api.anonymous()
                .header("Accept-Language", "en")
                .get("/awards/{id}", id)
                .then()
                .body("awardName", equalTo("Trial certificate"));
    }
}
