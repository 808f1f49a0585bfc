package vn.thidua.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thidua.contract.Api.anonymous;
import static vn.thidua.contract.Api.as;
import static vn.thidua.contract.Api.officeOf;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.organization.PartyInput;
import vn.thidua.organization.Units;

/** One row or fifty: the same number of statements. */
@QuarkusTest
class CampaignStatementsTest {

    @Test
    void listsFiftyCampaignsWithTheStatementsOfOne() {
        var province = Units.province();
        var officer = officeOf(province);
        Runnable list = () -> as(officer)
                .queryParam("below", province.id)
                .get("/campaigns")
                .then()
                .statusCode(200);
        SomeCampaigns.launched(Units.educationOffice(province));
        var one = statements(list);

        for (int i = 0; i < 49; i++) {
            SomeCampaigns.draft(Units.educationOffice(province));
        }

        assertEquals(one, statements(list));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "criteria",
                "targets",
                "award-quotas",
                "links",
                "nomination-windows",
                "aliases",
                "subject-categories"
            })
    void readsAListOfManyWithTheStatementsOfOne(String list) {
        var small = filled(1);
        var large = filled(7);

        var one = statements(() -> read(small, list));

        assertEquals(one, statements(() -> read(large, list)));
    }

    @Test
    void readsACampaignWithFewStatements() {
        var campaign = SomeCampaigns.draftWithCriteria();
        var officer = officeOf(campaign.organizer);

        var count = statements(
                () -> as(officer).get("/campaigns/{id}", campaign.id).then().statusCode(200));

        // campaign, roles, reach, current criteria, whether there are any, the plan that governs it
        assertTrue(count <= 6, count + " statements");
    }

    private static void read(Campaign campaign, String list) {
        anonymous().get("/campaigns/{id}/{list}", campaign.id, list).then().statusCode(200);
    }

    /** A launched campaign with so many of everything. */
    private static Campaign filled(int count) {
        var province = Units.province();
        var office = Units.educationOffice(province);
        var units = IntStream.range(0, count)
                .mapToObj(i -> new PartyInput(Units.school(office).id, "đơn vị " + i))
                .toList();
        var linked = IntStream.range(0, count)
                .mapToObj(i -> SomeCampaigns.draft(office).id)
                .toList();
        var categories = List.of("COLLECTIVE", "SMALL_COLLECTIVE", "MANAGER", "TEACHER", "STAFF", "OFFICIAL", "STUDENT")
                .subList(0, count);
        return SomeCampaigns.launched(office, campaign -> {
            var parts = SomeCampaigns.parts();
            var numbers = IntStream.range(0, count).boxed().toList();
            parts.replaceCriteria(
                    campaign,
                    numbers.stream()
                            .map(i -> new CriterionInput(
                                    "TT-" + i, categories.get(i), CriterionKind.REQUIRED, "Tiêu chí", null, null, null))
                            .toList(),
                    "#");
            parts.replaceTargets(
                    campaign,
                    numbers.stream()
                            .map(i -> new TargetInput("CT-" + i, "Chỉ tiêu", null, null, TargetComparison.RAISE, null))
                            .toList(),
                    "#");
            parts.replaceQuotas(
                    campaign,
                    numbers.stream().map(i -> quota(i, units, categories)).toList(),
                    "#");
            parts.replaceLinks(
                    campaign,
                    linked.stream()
                            .map(id -> new LinkInput(LinkRelation.ADOPTS, "Phong trào", id, null))
                            .toList(),
                    "#");
            parts.replaceWindows(
                    campaign,
                    units.stream()
                            .map(unit -> new WindowInput(OrgUnitLevel.INSTITUTION, null, null, null, unit))
                            .toList(),
                    "#");
            parts.replaceAliases(
                    campaign,
                    numbers.stream().map(i -> new AliasInput("Tên " + i)).toList(),
                    "#");
            parts.replaceCategories(
                    campaign,
                    categories.stream()
                            .map(code -> new SubjectInput(code, null))
                            .toList(),
                    "#");
        });
    }

    private static QuotaInput quota(int i, List<PartyInput> units, List<String> categories) {
        return new QuotaInput(
                "BK-" + i,
                "PROVINCE_MERIT_CERTIFICATE",
                null,
                units.get(i),
                units.get(i),
                ScopeClarity.CLEAR,
                QuotaStage.GRANT,
                5,
                categories,
                null);
    }

    private static long statements(Runnable calls) {
        var statistics = SomeCampaigns.bean(SessionFactory.class).getStatistics();
        var before = statistics.getPrepareStatementCount();
        calls.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
