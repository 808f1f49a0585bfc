package vn.thidua.nomination;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thidua.award.NomineeKind;
import vn.thidua.award.SubjectCategory;
import vn.thidua.contract.Api;
import vn.thidua.organization.Units;

@QuarkusTest
class AwardStatisticsTest {

    private final SomeNominations some = new SomeNominations();

    /** Two teachers, who work directly, a pupil, a team registered below the school, a school. */
    private void decideOnFive() {
        QuarkusTransaction.requiringNew()
                .run(() -> SubjectCategory.<SubjectCategory>findById(some.teacher.id).directWorker = true);
        var team = Units.subUnit(some.school);
        var ofTheTeam = new NominationInput(
                some.campaign.id,
                some.award,
                some.collective.code,
                some.school.id,
                NomineeKind.COLLECTIVE,
                null,
                team.id,
                null,
                null,
                null,
                null,
                null,
                null);
        var list = new ArrayList<>(some.teachers(2, NominationState.SUBMITTED));
        list.add(some.pupil("Nguyễn Bảo Châu", NominationState.SUBMITTED));
        list.add(some.nominated(ofTheTeam, NominationState.SUBMITTED));
        list.add(some.collective(NominationState.SUBMITTED));
        some.decided(list);
    }

    @Test
    void countsDirectWorkersAndSmallCollectives() {
        decideOnFive();

        counted("AWARD", Map.of("campaignId", some.campaign.id))
                .body("groupBy", equalTo("AWARD"))
                .body("groups.key", contains(some.award))
                .body("groups.label", contains("Bằng khen thử"))
                .body("groups[0].counts.individuals", equalTo(3))
                .body("groups[0].counts.directWorkers", equalTo(2))
                .body("groups[0].counts.directWorkerPercent", equalTo(66.67f))
                .body("groups[0].counts.collectives", equalTo(2))
                .body("groups[0].counts.smallCollectives", equalTo(1))
                .body("groups[0].counts.smallCollectivePercent", equalTo(50.0f))
                .body("total.awards", equalTo(5));
    }

    @Test
    void groupsByCategoryLevelAndYear() {
        decideOnFive();
        var campaign = Map.<String, Object>of("campaignId", some.campaign.id);

        counted("CATEGORY", campaign)
                .body("groups.find { it.key == '" + some.teacher.code + "' }.counts.awards", equalTo(2))
                .body(
                        "groups.find { it.key == '" + some.teacher.code + "' }.counts.smallCollectivePercent",
                        nullValue());
        counted("LEVEL", campaign).body("groups.key", contains("PROVINCE")).body("groups.label", contains("Tỉnh"));
        counted("YEAR", campaign).body("groups.key", contains("2024")).body("groups.counts.awards", contains(5));
    }

    @Test
    void countsBelowAUnitAndBetweenDays() {
        decideOnFive();

        counted("YEAR", Map.of("unitId", some.office.id)).body("total.awards", equalTo(4));
        Api.as(Api.officeOf(some.office))
                .queryParams(Map.of("unitId", some.office.id, "groupBy", "YEAR"))
                .get("/award-statistics")
                .then()
                .statusCode(200)
                .body("total.awards", equalTo(5));
        counted("CATEGORY", Map.of("unitId", Units.educationOffice(some.province).id))
                .body("groups", empty())
                .body("total.awards", equalTo(0))
                .body("total.directWorkerPercent", nullValue());
        counted("YEAR", Map.of("unitId", some.province.id, "from", "2024-06-20", "to", "2024-06-20"))
                .body("total.awards", equalTo(4));
        counted("YEAR", Map.of("unitId", some.province.id, "from", "2024-06-21"))
                .body("total.awards", equalTo(0));
    }

    @Test
    void countsWithAsManyStatementsForManyAwardsAsForOne() {
        some.decided(some.teachers(1, NominationState.SUBMITTED));
        Runnable count = () -> counted("CATEGORY", Map.of("unitId", some.province.id));
        var one = NominationStatementsTest.statements(count);

        decideOnFive();

        assertEquals(one, NominationStatementsTest.statements(count));
    }

    @Test
    void refusesAnUnknownGrouping() {
        Api.wronglyAnonymous()
                .queryParam("groupBy", "SCHOOL")
                .get("/award-statistics")
                .then()
                .statusCode(400);
    }

    private static ValidatableResponse counted(String groupBy, Map<String, Object> filter) {
        return Api.anonymous()
                .queryParams(filter)
                .queryParam("groupBy", groupBy)
                .get("/award-statistics")
                .then()
                .statusCode(200);
    }
}
