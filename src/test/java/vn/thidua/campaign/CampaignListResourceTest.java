package vn.thidua.campaign;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.thidua.contract.Api.anonymous;
import static vn.thidua.contract.Api.as;
import static vn.thidua.contract.Api.officeOf;
import static vn.thidua.contract.Api.wronglyAs;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists of a campaign that are written as a whole. */
@QuarkusTest
class CampaignListResourceTest {

    private static final Map<String, Object> TARGET = Map.of(
            "code", "CT-1", "name", "Tỷ lệ tham gia", "value", 97.35, "unit", "PERCENT", "comparison", "AT_LEAST");
    private static final Map<String, Object> QUOTA = Map.of(
            "code",
            "BK-1",
            "award",
            "PROVINCE_MERIT_CERTIFICATE",
            "scopeClarity",
            "UNCLEAR",
            "stage",
            "GRANT",
            "max",
            15);

    private final Campaign draft = SomeCampaigns.draftWithCriteria();

    @Test
    void keepsTargetsWithAndWithoutANumber() {
        var worded =
                Map.of("code", "CT-2", "name", "Nâng cao chất lượng", "comparison", "RAISE", "wording", "nâng cao");

        put("targets", TARGET, worded)
                .statusCode(200)
                .body("items.code", contains("CT-1", "CT-2"))
                .body("items[0].value", equalTo(97.35f))
                .body("items[1].value", nullValue());
    }

    @Test
    void keepsQuotasWithWhatIsLeftOfThem() {
        var quota = new HashMap<>(QUOTA);
        quota.put("grantor", Map.of("unitId", draft.organizer.id, "text", "Chủ tịch Ủy ban nhân dân tỉnh"));
        quota.put("categories", List.of("TEACHER", "COLLECTIVE"));

        String id = put("award-quotas", quota)
                .statusCode(200)
                .body("items[0].grantor.unit.code", equalTo(draft.organizer.code))
                .body("items[0].scope", nullValue())
                .body("items[0].used", equalTo(0))
                .body("items[0].remaining", equalTo(15))
                .body("items[0].categories", contains("COLLECTIVE", "TEACHER"))
                .extract()
                .path("items[0].id");

        as(officeOf(draft.organizer))
                .get("/campaigns/{id}/award-quotas/{quota}", draft.id, id)
                .then()
                .statusCode(200)
                .body("max", equalTo(15));
        as(officeOf(draft.organizer))
                .get("/campaigns/{id}/award-quotas/{quota}", draft.id, UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void changesAQuotaInPlaceAndCanTakeItsCategoriesAway() {
        var some = new HashMap<>(QUOTA);
        some.put("categories", List.of("TEACHER"));
        String id = put("award-quotas", some).extract().path("items[0].id");

        var all = new HashMap<>(QUOTA);
        all.put("max", 12);
        put("award-quotas", all)
                .statusCode(200)
                .body("items[0].id", equalTo(id))
                .body("items[0].max", equalTo(12))
                .body("items[0].categories", empty());
    }

    @Test
    void tagsQuotasByWhatIsLeftOfThem() {
        put("award-quotas", QUOTA).statusCode(200);
        var officer = officeOf(draft.organizer);
        var tag = as(officer).get("/campaigns/{id}/award-quotas", draft.id).header("ETag");

        SomeCampaigns.change(draft, campaign -> AwardQuota.of(campaign).get(0).usedCount = 9);

        as(officer)
                .header("If-None-Match", tag)
                .get("/campaigns/{id}/award-quotas", draft.id)
                .then()
                .statusCode(200)
                .body("items[0].remaining", equalTo(6));
    }

    @Test
    void countsTheLastDayOfAWindow() {
        put(
                        "nomination-windows",
                        Map.of(
                                "level",
                                "INSTITUTION",
                                "due",
                                Map.of("date", "2024-05-18", "bound", "BEFORE"),
                                "wording",
                                "trước ngày 18/5/2024",
                                "addressee",
                                Map.of("text", "Phòng GD&ĐT")),
                        Map.of("wording", "Không ấn định thời hạn"))
                .statusCode(200)
                .body("items[0].lastDay", equalTo("2024-05-17"))
                .body("items[0].addressee.text", equalTo("Phòng GD&ĐT"))
                .body("items[1].level", nullValue())
                .body("items[1].lastDay", nullValue());
    }

    @Test
    void refusesAWindowThatEndsBeforeItOpens() {
        put(
                        "nomination-windows",
                        Map.of("opensOn", "2024-05-18", "due", Map.of("date", "2024-05-18", "bound", "BEFORE")))
                .statusCode(422)
                .body("errors.pointer", contains("#/items/0/due"));
    }

    @Test
    void linksToRegisteredMovementsAndToMereNames() {
        var launched = SomeCampaigns.launched();
        put(
                        "links",
                        Map.of("relation", "ADOPTS", "name", "Đổi mới sáng tạo", "campaignId", launched.id),
                        Map.of("relation", "INCORPORATES", "name", "Dạy tốt – học tốt"))
                .statusCode(200)
                .body("items[0].campaign.code", equalTo(launched.code))
                .body("items[1].campaign", nullValue());
    }

    @Test
    void refusesALinkToItselfAndToWhatTheCallerDoesNotSee() {
        var hidden = SomeCampaigns.draft();

        put(
                        "links",
                        Map.of("relation", "ADOPTS", "name", "Chính nó", "campaignId", draft.id),
                        Map.of("relation", "ADOPTS", "name", "Ẩn", "campaignId", hidden.id),
                        Map.of("relation", "ADOPTS", "name", "Không có", "directiveId", UUID.randomUUID()))
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains("#/items/0/campaignId", "#/items/1/campaignId", "#/items/2/directiveId"))
                .body("errors.code", contains("LINK_TO_ITSELF", "UNKNOWN_REFERENCE", "UNKNOWN_REFERENCE"));
    }

    @Test
    void showsALinkedDraftByItsNameAloneToThoseWhoDoNotSeeIt() {
        var hidden = SomeCampaigns.draft();
        var launched = SomeCampaigns.launched(
                draft.organizer,
                campaign -> SomeCampaigns.parts()
                        .replaceLinks(
                                campaign, List.of(new LinkInput(LinkRelation.ADOPTS, "Ẩn", hidden.id, null)), "#"));

        anonymous()
                .get("/campaigns/{id}/links", launched.id)
                .then()
                .statusCode(200)
                .body("items[0].name", equalTo("Ẩn"))
                .body("items[0].campaign", nullValue());
        as(officeOf(hidden.organizer))
                .get("/campaigns/{id}/links", launched.id)
                .then()
                .body("items[0].campaign.code", equalTo(hidden.code));
    }

    @Test
    void keepsAliasesAndSubjectCategoriesInOrder() {
        put("aliases", Map.of("name", "Tên hai"), Map.of("name", "Tên một"))
                .statusCode(200)
                .body("items.name", contains("Tên hai", "Tên một"));
        put(
                        "subject-categories",
                        Map.of("category", "TEACHER", "asWritten", "giáo viên"),
                        Map.of("category", "STUDENT"))
                .statusCode(200)
                .body("items.category", contains("TEACHER", "STUDENT"))
                .body("items[0].directWorker", equalTo(true))
                .body("items[0].nature", equalTo("INDIVIDUAL"));
        put("subject-categories", Map.of("category", "STUDENT"), Map.of("category", "TEACHER"))
                .statusCode(200)
                .body("items.category", contains("STUDENT", "TEACHER"))
                .body("items[1].asWritten", nullValue());
    }

    record Faulty(String list, Map<String, Object> item, String pointer) {}

    static List<Faulty> unknownReferences() {
        var unit = Map.of("unitId", UUID.randomUUID());
        return List.of(
                new Faulty("award-quotas", with(QUOTA, "award", "NOBEL_PRIZE"), "#/items/0/award"),
                new Faulty("award-quotas", with(QUOTA, "grantor", unit), "#/items/0/grantor/unitId"),
                new Faulty("award-quotas", with(QUOTA, "categories", List.of("GHOST")), "#/items/0/categories/0"),
                new Faulty("nomination-windows", Map.of("addressee", unit), "#/items/0/addressee/unitId"),
                new Faulty("subject-categories", Map.of("category", "GHOST"), "#/items/0/category"));
    }

    @ParameterizedTest
    @MethodSource("unknownReferences")
    void refusesWhatIsNotInTheCatalogues(Faulty faulty) {
        put(faulty.list, faulty.item)
                .statusCode(422)
                .body("type", endsWith("/reference-unknown"))
                .body("errors.pointer", contains(faulty.pointer));
    }

    @Test
    void refusesTheSameCodeTwice() {
        put("targets", TARGET, TARGET)
                .statusCode(422)
                .body("errors.pointer", contains("#/items/1"))
                .body("errors.code", contains("DUPLICATE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"targets", "award-quotas", "links", "nomination-windows", "aliases", "subject-categories"})
    void refusesItemsThatAreNoneOfTheirKind(String list) {
        wronglyAs(officeOf(draft.organizer))
                .header("If-Match", SomeCampaigns.tag(draft))
                .body(Map.of("items", List.of(Map.of("ghost", 1))))
                .when()
                .put("/campaigns/{id}/{list}", draft.id, list)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("#/items/0/ghost"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aliases", "links"})
    void refusesABodyWithoutItems(String list) {
        wronglyAs(officeOf(draft.organizer))
                .header("If-Match", SomeCampaigns.tag(draft))
                .body(Map.of())
                .when()
                .put("/campaigns/{id}/{list}", draft.id, list)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("#/items"));
    }

    private static Map<String, Object> with(Map<String, Object> item, String field, Object value) {
        var changed = new HashMap<>(item);
        changed.put(field, value);
        return changed;
    }

    @SafeVarargs
    private ValidatableResponse put(String list, Map<String, ?>... items) {
        return as(officeOf(draft.organizer))
                .header("If-Match", SomeCampaigns.tag(draft))
                .body(Map.of("items", items))
                .when()
                .put("/campaigns/{id}/{list}", draft.id, list)
                .then();
    }
}
