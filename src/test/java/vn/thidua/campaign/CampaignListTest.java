package vn.thidua.campaign;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.thidua.contract.Api.anonymous;
import static vn.thidua.contract.Api.as;
import static vn.thidua.contract.Api.officeOf;
import static vn.thidua.contract.Api.unitOf;
import static vn.thidua.contract.Api.wronglyAnonymous;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.organization.Hierarchy;
import vn.thidua.organization.HierarchyChanged;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.Units;

/** {@code GET /campaigns} and the table it reads subtrees from. */
@QuarkusTest
class CampaignListTest {

    private final OrgUnit province = Units.province();
    private final OrgUnit office = Units.educationOffice(province);
    private final OrgUnit school = Units.school(office);

    @Test
    void listsWhatWasLaunchedForEverybodyAndDraftsForThoseAbove() {
        var launched = SomeCampaigns.launched(school);
        var draft = SomeCampaigns.draft(school);

        below(anonymous(), province).body("items.code", contains(launched.code));
        below(as(officeOf(Units.educationOffice(province))), province).body("items.code", contains(launched.code));
        below(as(officeOf(office)), province).body("items.code", containsInAnyOrder(launched.code, draft.code));
        below(as(unitOf(school)), province).body("items.code", containsInAnyOrder(launched.code, draft.code));
    }

    @Test
    void filtersByStatusKindFormAndOrganiser() {
        var launched = SomeCampaigns.launched(school);
        var drive = SomeCampaigns.launched(office, campaign -> {
            campaign.kind = CampaignKind.DRIVE;
            campaign.form = CampaignForm.PHASED;
        });
        SomeCampaigns.change(
                drive, campaign -> SomeCampaigns.bean(Campaigns.class).close(campaign, null));

        below(anonymous().queryParam("status", "CLOSED"), province).body("items.code", contains(drive.code));
        below(anonymous().queryParam("kind", "DRIVE"), province).body("items.code", contains(drive.code));
        below(anonymous().queryParam("form", "THEMATIC"), province).body("items.code", contains(launched.code));
        anonymous()
                .queryParam("organizerId", school.id)
                .queryParam("status", "LAUNCHED")
                .get("/campaigns")
                .then()
                .statusCode(200)
                .body("items.code", contains(launched.code))
                .body("items[0].organizer.code", equalTo(school.code))
                .body("items[0].period.to", equalTo("2024-12"));
    }

    @Test
    void findsACampaignByAnAliasWithoutMarks() {
        var campaign = SomeCampaigns.launched(
                school,
                draft -> SomeCampaigns.parts()
                        .replaceAliases(draft, List.of(new AliasInput("Trường học hạnh phúc")), "#"));

        below(anonymous().queryParam("q", "truong hoc HANH ph"), province).body("items.code", contains(campaign.code));
        below(anonymous().queryParam("q", "truong hoc buon"), province).body("items", empty());
    }

    @Test
    void keepsFindingAnAliasAfterTheNameHasChanged() {
        var campaign = SomeCampaigns.draft(
                school,
                draft -> SomeCampaigns.parts()
                        .replaceAliases(draft, List.of(new AliasInput("Trường học hạnh phúc")), "#"));

        as(officeOf(office))
                .contentType("application/merge-patch+json")
                .header("If-Match", SomeCampaigns.tag(campaign))
                .body(java.util.Map.of("name", "Tên mới"))
                .patch("/campaigns/{id}", campaign.id)
                .then()
                .statusCode(200);

        below(as(officeOf(office)).queryParam("q", "hanh phuc moi"), province)
                .body("items.code", contains(campaign.code));
    }

    @Test
    void showsEveryCampaignOnceFromPageToPage() {
        var codes = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            codes.add(SomeCampaigns.launched(school).code);
        }
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var request = anonymous().queryParam("limit", 2).queryParam("total", true);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = below(request, province).body("total.count", equalTo(5)).extract();
            seen.addAll(page.jsonPath().getList("items.code"));
            cursor = page.path("next");
        } while (cursor != null);

        assertEquals(codes.stream().sorted().toList(), seen);
    }

    @Test
    void linksTheNextPage() {
        SomeCampaigns.launched(school);
        SomeCampaigns.launched(school);

        below(anonymous().queryParam("limit", 1), province).header("Link", containsString("rel=\"next\""));
    }

    @Test
    void refusesTheCursorOfAnotherList() {
        SomeCampaigns.launched(school);
        SomeCampaigns.launched(school);
        String cursor =
                below(anonymous().queryParam("limit", 1), province).extract().path("next");

        anonymous()
                .queryParam("cursor", cursor)
                .get("/campaigns")
                .then()
                .statusCode(400)
                .body("type", endsWith("/cursor-invalid"));
        wronglyAnonymous().queryParam("status", "OPEN").get("/campaigns").then().statusCode(400);
    }

    @Test
    void findsNothingBelowAUnitThatDoesNotExist() {
        anonymous()
                .queryParam("below", UUID.randomUUID())
                .get("/campaigns")
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("next", nullValue());
    }

    @Test
    void followsAnOrganiserThatMovesToAnotherParent() {
        var campaign = SomeCampaigns.launched(school);
        var other = Units.province();

        SomeCampaigns.stored(() -> {
            var moved = OrgUnit.existing(school.id);
            SomeCampaigns.bean(Hierarchy.class).move(moved, OrgUnit.existing(other.id), LocalDate.of(2020, 1, 1));
            jakarta.enterprise
                    .inject
                    .spi
                    .CDI
                    .current()
                    .getBeanManager()
                    .getEvent()
                    .fire(new HierarchyChanged(Set.of(school.id)));
            return moved;
        });

        below(anonymous(), province).body("items", empty());
        below(anonymous(), other).body("items.code", contains(campaign.code));
    }

    private static ValidatableResponse below(RequestSpecification request, OrgUnit unit) {
        return request.queryParam("below", unit.id)
                .when()
                .get("/campaigns")
                .then()
                .statusCode(200);
    }
}
