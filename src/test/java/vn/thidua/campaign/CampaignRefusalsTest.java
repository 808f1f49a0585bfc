package vn.thidua.campaign;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.endsWith;
import static vn.thidua.contract.Api.anonymous;
import static vn.thidua.contract.Api.as;
import static vn.thidua.contract.Api.officeOf;
import static vn.thidua.contract.Api.wronglyAs;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.organization.Units;

/** What every write to a campaign refuses alike, and what every read answers alike. */
@QuarkusTest
class CampaignRefusalsTest {

    private static final String PATCH = "PATCH";
    private static final Map<String, Object> CRITERION =
            Map.of("code", "TT-9", "kind", "REQUIRED", "title", "Đoàn kết");
    private static final Map<String, Object> NONE = Map.of("items", List.of());

    /** A write with a body that is right; {@code fitsDraft}: it is refused once launched, otherwise while a draft. */
    record Write(String method, String path, @Nullable Object body, boolean fitsDraft) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Stream<Write> writes() {
        return Stream.of(
                new Write(PATCH, "", Map.of("name", "Tên khác"), true),
                new Write("DELETE", "", null, true),
                new Write("POST", "/launch", null, true),
                new Write("POST", "/close", Map.of(), false),
                new Write("POST", "/cancel", Map.of("reason", "Không còn phù hợp"), true),
                new Write("PUT", "/criteria", NONE, true),
                new Write("POST", "/criteria", CRITERION, true),
                new Write(PATCH, "/criteria/{criterion}", Map.of("title", "Đoàn kết"), true),
                new Write("DELETE", "/criteria/{criterion}", null, true),
                new Write(
                        "POST",
                        "/criteria-revisions",
                        Map.of("reason", "Bổ sung tiêu chí", "criteria", List.of(CRITERION)),
                        false),
                new Write("PUT", "/targets", NONE, true),
                new Write("PUT", "/award-quotas", NONE, true),
                new Write("PUT", "/links", NONE, true),
                new Write("PUT", "/nomination-windows", NONE, true),
                new Write("PUT", "/aliases", NONE, true),
                new Write("PUT", "/subject-categories", NONE, true));
    }

    static Stream<Write> posts() {
        return writes().filter(write -> write.method.equals("POST"));
    }

    @ParameterizedTest
    @MethodSource("writes")
    void asksForTheRevisionAndRefusesAStaleOne(Write write) {
        var draft = SomeCampaigns.draftWithCriteria();
        var officer = officeOf(draft.organizer);

        send(as(officer), write, draft).statusCode(428);
        send(as(officer).header("If-Match", "\"99\""), write, draft)
                .statusCode(412)
                .body("type", endsWith("/revision-stale"));
        send(wronglyAs(officer).header("If-Match", "99"), write, draft).statusCode(400);
    }

    @ParameterizedTest
    @MethodSource("writes")
    void hidesADraftAndRefusesALaunchedCampaignToThoseBeside(Write write) {
        var stranger = officeOf(Units.educationOffice(Units.province()));
        var draft = SomeCampaigns.draftWithCriteria();
        var launched = SomeCampaigns.launched();

        send(as(stranger).header("If-Match", "\"1\""), write, draft).statusCode(404);
        send(as(stranger).header("If-Match", "\"1\""), write, launched)
                .statusCode(403)
                .body("type", endsWith("/foreign-unit"));
    }

    @ParameterizedTest
    @MethodSource("writes")
    void refusesWhatTheStatusRulesOut(Write write) {
        var campaign = !write.fitsDraft
                ? SomeCampaigns.draftWithCriteria()
                : write.path.equals("/cancel") ? SomeCampaigns.cancelled() : SomeCampaigns.launched();

        var tag = SomeCampaigns.tag(campaign);

        send(as(officeOf(campaign.organizer)).header("If-Match", tag), write, campaign)
                .statusCode(409)
                .body("type", anyOf(endsWith("/campaign-frozen"), endsWith("/transition-not-allowed")));
    }

    @ParameterizedTest
    @MethodSource("posts")
    void refusesAKeyThatWasUsedForAnotherRequest(Write write) {
        var key = UUID.randomUUID().toString();
        var first = write.fitsDraft ? SomeCampaigns.draftWithCriteria() : SomeCampaigns.launched();
        var other = SomeCampaigns.draftWithCriteria();
        var caller = officeOf(first.organizer);

        send(as(caller).header("If-Match", SomeCampaigns.tag(first)).header("Idempotency-Key", key), write, first)
                .statusCode(anyOf(org.hamcrest.Matchers.is(200), org.hamcrest.Matchers.is(201)));
        send(as(caller).header("If-Match", "\"1\"").header("Idempotency-Key", key), write, other)
                .statusCode(422)
                .body("type", endsWith("/idempotency-key-reused"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/criteria",
                "/criteria/{criterion}",
                "/targets",
                "/award-quotas",
                "/links",
                "/nomination-windows",
                "/aliases",
                "/subject-categories"
            })
    void answersNotModifiedToAReaderWhoHasTheCurrentState(String path) {
        var campaign = SomeCampaigns.launched();
        var read = new Write("GET", path, null, true);
        var tag = send(anonymous(), read, campaign).statusCode(200).extract().header("ETag");

        send(anonymous().header("If-None-Match", tag), read, campaign).statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/criteria",
                "/criteria/{criterion}",
                "/criteria-revisions",
                "/targets",
                "/award-quotas",
                "/links",
                "/nomination-windows",
                "/aliases",
                "/subject-categories",
                "/legal-basis"
            })
    void hidesADraftFromEverybodyElse(String path) {
        var draft = SomeCampaigns.draftWithCriteria();
        var read = new Write("GET", path, null, true);

        send(anonymous(), read, draft).statusCode(404);
        send(as(officeOf(draft.organizer)), read, draft).statusCode(200);
    }

    private static ValidatableResponse send(RequestSpecification request, Write write, Campaign campaign) {
        if (write.body != null) {
            request.body(write.body);
        }
        if (write.method.equals(PATCH)) {
            request.contentType("application/merge-patch+json");
        }
        var path = write.path.replace(
                "{criterion}", SomeCampaigns.firstCriterion(campaign).toString());
        return request.when()
                .request(write.method, "/campaigns/" + campaign.id + path)
                .then();
    }
}
