package vn.thidua.nomination;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.thidua.award.NomineeKind;
import vn.thidua.campaign.Campaign;
import vn.thidua.contract.Api;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.Units;

/** Quotas whose scope is unclear, and quotas that the towns of a province share. */
@QuarkusTest
class AwardQuotaTest {

    private final SomeNominations some = new SomeNominations();
    private final String office = Api.officeOf(some.province);

    @Test
    void asksForAnExplicitWordForAnUnclearQuotaAndKeepsIt() {
        var quota = some.unclearQuota(15);
        var list = some.teachers(2, NominationState.SUBMITTED);

        Api.as(office)
                .body(some.decisionInput(list))
                .post("/award-decisions")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/quotaAcknowledgements"))
                .body("errors.code", contains("QUOTA_UNCLEAR"))
                .body(
                        "errors[0].detail",
                        allOf(containsString(quota.code), containsString("không quá 15 tập thể, cá nhân")));
        assertEquals(0, some.used(quota));

        var id = Api.as(office)
                .body(some.decisionInput(some.province, list, List.of(word(quota.id))))
                .post("/award-decisions")
                .then()
                .statusCode(201)
                .body("quotaAcknowledgements.quotaCode", contains(quota.code))
                .extract()
                .<String>path("id");
        assertEquals(2, some.used(quota));
        Api.as(office)
                .get("/award-decisions/{id}", id)
                .then()
                .body("quotaAcknowledgements[0].statement", equalTo("Cả tỉnh còn đủ chỉ tiêu"))
                .body("quotaAcknowledgements[0].wording", equalTo("không quá 15 tập thể, cá nhân"));
    }

    @Test
    void countsInFullAgainstAnUnclearQuota() {
        var quota = some.unclearQuota(1);
        var list = some.teachers(2, NominationState.SUBMITTED);

        Api.as(office)
                .body(some.decisionInput(some.province, list, List.of(word(quota.id))))
                .post("/award-decisions")
                .then()
                .statusCode(409)
                .body("type", endsWith("/quota-exceeded"));
    }

    @Test
    void takesNoWordForWhatIsNotUnclear() {
        var clear = some.quota(15);
        var words = List.of(word(clear.id), word(UUID.randomUUID()));

        Api.as(office)
                .body(some.decisionInput(some.province, some.teachers(1, NominationState.SUBMITTED), words))
                .post("/award-decisions")
                .then()
                .statusCode(422)
                .body("errors.code", contains("NOT_DRAWN_ON", "NOT_DRAWN_ON"))
                .body(
                        "errors.pointer",
                        contains("#/quotaAcknowledgements/0/quotaId", "#/quotaAcknowledgements/1/quotaId"));
    }

    @Test
    void refusesASiblingTownTheSixteenthOfAProvincesFifteen() {
        var towns = new Towns(15);
        Api.as(office)
                .body(towns.decision(0, towns.teachers(0, 15)))
                .post("/award-decisions")
                .then()
                .statusCode(201);

        Api.as(office)
                .body(towns.decision(1, towns.teachers(1, 1)))
                .post("/award-decisions")
                .then()
                .statusCode(409)
                .body("type", endsWith("/quota-exceeded"))
                .body("detail", containsString("15"));
        Api.anonymous()
                .queryParam("campaignId", towns.campaigns.get(1).id)
                .get("/awards")
                .then()
                .body("items", empty());
    }

    @Test
    void givesTheLastPlaceToOneOfTwoSiblingTowns() throws Exception {
        var towns = new Towns(5);
        var inputs = new ArrayList<AwardDecisionInput>();
        for (int i = 0; i < 6; i++) {
            inputs.add(towns.decision(0, towns.teachers(0, 1)));
            inputs.add(towns.decision(1, towns.teachers(1, 1)));
        }

        var statuses = atOnce(inputs);

        assertTrue(statuses.stream().allMatch(status -> status == 201 || status == 409), statuses.toString());
        var decided = statuses.stream().filter(status -> status == 201).count();
        assertTrue(decided > 0 && decided <= 5, statuses.toString());
        assertEquals(decided, some.used(towns.quota));
    }

    private List<Integer> atOnce(List<AwardDecisionInput> inputs) throws InterruptedException {
        var threads = Executors.newFixedThreadPool(inputs.size());
        try {
            return threads
                    .invokeAll(inputs.stream()
                            .<Callable<Integer>>map(input -> () -> Api.as(office)
                                    .body(input)
                                    .post("/award-decisions")
                                    .statusCode())
                            .toList())
                    .stream()
                    .map(NominationStepResourceTest::get)
                    .toList();
        } finally {
            threads.shutdown();
        }
    }

    private static QuotaAcknowledgement word(UUID quota) {
        return new QuotaAcknowledgement(quota, "Cả tỉnh còn đủ chỉ tiêu");
    }

    /** Two towns below the province, each with a campaign of its own that adopts the one of the province. */
    private final class Towns {

        final SomeNominations other = new SomeNominations(some.province);
        final List<Campaign> campaigns = List.of(some.campaign, other.campaign);
        final vn.thidua.campaign.AwardQuota quota;

        Towns(int max) {
            var ofTheProvince = some.adopted(some.province);
            other.adopts(ofTheProvince);
            quota = SomeNominations.quotaIn(ofTheProvince, some.award, max);
        }

        List<UUID> teachers(int town, int count) {
            var place = town == 0 ? some : other;
            OrgUnit school = town == 0 ? some.school : Units.school(other.office);
            var made = new ArrayList<UUID>();
            for (int i = 0; i < count; i++) {
                made.add(place.nominated(
                        some.input(some.teacher, NomineeKind.INDIVIDUAL, "Vũ Hải Đăng", school, place.campaign),
                        NominationState.SUBMITTED));
            }
            return made;
        }

        AwardDecisionInput decision(int town, List<UUID> nominations) {
            return (town == 0 ? some : other).decisionInput(nominations);
        }
    }
}
