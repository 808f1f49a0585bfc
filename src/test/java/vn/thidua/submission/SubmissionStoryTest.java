package vn.thidua.submission;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.thidua.submission.SomeSubmissions.given;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.AwardQuota;
import vn.thidua.contract.Api;
import vn.thidua.nomination.NominationState;
import vn.thidua.nomination.SomeNominations;
import vn.thidua.organization.OrgUnitKind;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.organization.Units;
import vn.thidua.time.DueBound;
import vn.thidua.time.MovableClock;

/**
 * The plan of a town's education office of March 2024 (seed 004): at most 15 provincial certificates, nominations
 * "before 18/5/2024", from the school through the office to the province.
 */
@QuarkusTest
class SubmissionStoryTest {

    private final SomeSubmissions letters = new SomeSubmissions();
    private final SomeNominations some = letters.some;
    private final String school = Api.unitOf(some.school);
    private final String office = Api.officeOf(some.office);
    private final String province = Api.officeOf(some.province);
    private AwardQuota quota;

    @AfterEach
    void letTimePass() {
        MovableClock.reset();
    }

    @Test
    void bringsFifteenOfSeventeenFromTheSchoolToTheDecision() {
        some.window(null, LocalDate.of(2024, 5, 18), DueBound.BEFORE);
        quota = some.quota(15);
        MovableClock.setTo(Instant.parse("2024-05-15T02:00:00Z"));
        var collectives = new ArrayList<UUID>();
        for (int i = 0; i < 10; i++) {
            collectives.add(some.collective(NominationState.DRAFT));
        }
        var people = new ArrayList<>(List.of(some.pupil("Nguyễn Bảo Châu", NominationState.DRAFT)));
        people.addAll(some.teachers(6, NominationState.DRAFT));
        var all = new ArrayList<>(collectives);
        all.addAll(people);

        var letter = firstTried(all);
        given(school)
                .post("/submissions/{id}/send", letter)
                .then()
                .statusCode(200)
                .body("state", equalTo("SENT"))
                .body("warnings.code", hasItems("ADDRESSEE_UNKNOWN", "STAGES_UNKNOWN"))
                .body("items.nominationState", everyItem(equalTo("SUBMITTED")));

        MovableClock.setTo(Instant.parse("2024-05-16T01:00:00Z"));
        given(office).post("/submissions/{id}/receive", letter).then().statusCode(200);
        agencyAgrees(people.get(0));
        var returned = collectives.get(9);
        answer(office, letter, returned, "RETURNED", null, "Chưa nêu minh chứng");
        answer(office, letter, people.get(6), "STRUCK_OUT", null, "Năm trước đã được khen cùng thành tích");
        var rank = 1;
        for (var id : all) {
            if (!id.equals(returned) && !id.equals(people.get(6))) {
                answer(office, letter, id, "ACCEPTED", rank++, "Nhất trí");
            }
        }
        SomeSubmissions.read(letter).then().body("state", equalTo("ANSWERED")).body("pendingCount", equalTo(0));

        var second = resubmitted(returned);
        given(office).post("/submissions/{id}/receive", second).then().statusCode(200);
        answer(office, second, returned, "ACCEPTED", null, "Đã bổ sung");

        var own = forwarded(letter, returned);
        SomeSubmissions.read(letter).then().body("state", equalTo("FORWARDED"));
        SomeSubmissions.read(second).then().body("state", equalTo("FORWARDED"));
        given(province).post("/submissions/{id}/receive", own).then().statusCode(200);
        for (var id : SomeSubmissions.items(own)) {
            answer(province, own, id, "ACCEPTED", null, "Đủ điều kiện");
        }

        decide(SomeSubmissions.items(own), 16, 409);
        var chosen = new ArrayList<>(collectives.subList(0, 9));
        chosen.addAll(people.subList(0, 6));
        decide(chosen, 15, 201);
        SomeSubmissions.read(own)
                .then()
                .body("items.findAll { it.nominationState == 'AWARDED' }", hasSize(15))
                .body("items.findAll { it.nominationState == 'ENDORSED' }.nominationId", contains(returned.toString()));
        numberedWithoutAGap(letter, 21);
        handOver(collectives.get(0), people.get(0));
        showToAnybody();
        revoke(collectives.get(1));
    }

    /** The office asks another agency about the pupil, which answers in time. */
    private void agencyAgrees(UUID nomination) {
        var asked = Units.create(OrgUnitKind.PEOPLE_COMMITTEE, OrgUnitLevel.COMMUNE, some.province);
        String opinion = Api.as(office)
                .body(Map.of(
                        "askingUnitId",
                        some.office.id,
                        "askedUnitId",
                        asked.id,
                        "question",
                        "Đề nghị cho ý kiến về việc chấp hành pháp luật nơi cư trú.",
                        "dueOn",
                        "2024-05-20"))
                .post("/nominations/{id}/opinions", nomination)
                .then()
                .statusCode(201)
                .body("state", equalTo("ASKED"))
                .extract()
                .path("id");
        given(Api.unitOf(asked))
                .body(Map.of("answer", "AGREES", "documentNumber", "31/UBND", "documentDate", "2024-05-16"))
                .post("/opinions/{id}/answer", opinion)
                .then()
                .statusCode(200)
                .body("state", equalTo("ANSWERED"));
    }

    private void handOver(UUID... nominations) {
        MovableClock.setTo(LocalDate.of(2024, 7, 20));
        for (int i = 0; i < nominations.length; i++) {
            given(province)
                    .body(Map.of(
                            "conferredOn", "2024-07-20",
                            "place", "Hội trường tỉnh",
                            "occasion", "Tổng kết năm học",
                            "certificateNumber", "045" + i + "/2024"))
                    .put("/awards/{id}/conferral", SomeNominations.awardOf(nominations[i]))
                    .then()
                    .statusCode(200)
                    .body("conferral.certificateNumber", equalTo("045" + i + "/2024"));
        }
    }

    /** Without a token: the pupil by initials, without school and certificate, everybody else in full. */
    private void showToAnybody() {
        Api.anonymous()
                .queryParam("campaignId", some.campaign.id)
                .get("/awards")
                .then()
                .statusCode(200)
                .body("items", hasSize(15))
                .body("items.findAll { it.masked }.laureate", contains("N. B. C."))
                .body("items.findAll { it.masked }.unit", contains((Object) null))
                .body("items.findAll { it.masked }.conferral.certificateNumber", contains((Object) null))
                .body("items.findAll { it.nomineeKind == 'COLLECTIVE' }", hasSize(9))
                .body("items.findAll { it.conferral != null }", hasSize(2));
    }

    /** The place in the quota is free again. */
    private void revoke(UUID nomination) {
        MovableClock.setTo(LocalDate.of(2024, 9, 12));
        given(province)
                .body(SomeNominations.revocationInput(some.province))
                .post("/awards/{id}/revoke", SomeNominations.awardOf(nomination))
                .then()
                .statusCode(200)
                .body("state", equalTo("REVOKED"));
        assertEquals(14, some.used(quota));
        Api.anonymous()
                .queryParam("campaignId", some.campaign.id)
                .queryParam("state", "GRANTED")
                .get("/awards")
                .then()
                .body("items", hasSize(14));
    }

    /** Without minutes, number and signer: every fault at once, and nothing has happened. */
    private String firstTried(List<UUID> all) {
        var input = new HashMap<String, Object>();
        input.put("fromUnitId", some.school.id);
        input.put("toUnitId", some.office.id);
        input.put("campaignId", some.campaign.id);
        String letter = Api.as(school)
                .body(input)
                .post("/submissions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var foreign = some.nominated(
                some.input(some.teacher, vn.thidua.award.NomineeKind.INDIVIDUAL, "Lê Khải", some.school, null),
                NominationState.DRAFT);
        var withForeign = new ArrayList<>(all);
        withForeign.add(3, foreign);
        SomeSubmissions.list(letter, withForeign);
        given(school)
                .queryParam("dryRun", true)
                .post("/submissions/{id}/send", letter)
                .then()
                .statusCode(422)
                .body("type", endsWith("/rule-violated"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder("#/number", "#/issuedOn", "#/signer", "#/minutes", "#/items/3"))
                .body("errors.code", hasItem("MINUTES_MISSING"))
                .body("errors.find { it.pointer == '#/items/3' }.code", equalTo("OTHER_CAMPAIGN"));

        SomeSubmissions.list(letter, all);
        var mended = letters.input();
        given(school)
                .contentType("application/merge-patch+json")
                .body(mended)
                .patch("/submissions/{id}", letter)
                .then()
                .statusCode(200);
        given(school)
                .queryParam("dryRun", true)
                .post("/submissions/{id}/send", letter)
                .then()
                .statusCode(200)
                .header("Dry-Run", "true");
        SomeSubmissions.read(letter)
                .then()
                .body("state", equalTo("DRAFT"))
                .body("items.nominationState", everyItem(is("DRAFT")));
        return letter;
    }

    /** The school mends what was returned and sends it in the last second; a second later the window is closed. */
    private String resubmitted(UUID returned) {
        MovableClock.setTo(Instant.parse("2024-05-17T16:59:59Z"));
        given(school)
                .contentType("application/merge-patch+json")
                .body(Map.of("achievement", "Hai sản phẩm dự thi cấp tỉnh, có minh chứng"))
                .patch("/nominations/{id}", returned)
                .then()
                .statusCode(200);
        var letter = SomeSubmissions.draft(letters.input(), List.of(returned));
        var late = SomeSubmissions.draft(letters.input(), some.teachers(1, NominationState.DRAFT));
        given(school).post("/submissions/{id}/send", letter).then().statusCode(200);
        MovableClock.setTo(Instant.parse("2024-05-17T17:00:00Z"));
        given(school)
                .post("/submissions/{id}/send", late)
                .then()
                .statusCode(409)
                .body("type", endsWith("/nomination-window-closed"))
                .body("errors.pointer", contains("#/items/0"));
        MovableClock.setTo(Instant.parse("2024-05-21T02:00:00Z"));
        return letter;
    }

    /**
     * Under the office's own letter, in the order of its ranks, with what came by the second letter; without a new
     * vote.
     */
    private String forwarded(String letter, UUID fromTheSecond) {
        var draft = given(office)
                .body(Map.of("toUnitId", some.province.id))
                .post("/submissions/{id}/forward", letter)
                .then()
                .statusCode(201)
                .body("previousSubmissionId", equalTo(letter))
                .body("fromUnit.id", equalTo(some.office.id.toString()))
                .body("items", hasSize(15))
                .extract();
        String own = draft.path("id");
        var list = new ArrayList<>(SomeSubmissions.items(own));
        list.add(fromTheSecond);
        given(office)
                .body(Map.of("items", SomeSubmissions.itemsInput(list)))
                .put("/submissions/{id}/items", own)
                .then()
                .statusCode(200);
        given(office)
                .contentType("application/merge-patch+json")
                .body(Map.of(
                        "number", SomeSubmissions.freshNumber(),
                        "issuedOn", "2024-05-21",
                        "signer", "Phạm Gia Hưng"))
                .patch("/submissions/{id}", own)
                .then()
                .statusCode(200);
        given(office)
                .post("/submissions/{id}/send", own)
                .then()
                .statusCode(200)
                .body("items.nominationState", everyItem(equalTo("ENDORSED")));
        return own;
    }

    private void answer(String subject, String letter, UUID item, String outcome, Integer rank, String reason) {
        var body = new HashMap<String, Object>(Map.of("outcome", outcome, "reason", reason));
        if (rank != null) {
            body.put("rank", rank);
        }
        given(subject)
                .body(body)
                .post("/submissions/{id}/items/{item}/answer", letter, item)
                .then()
                .statusCode(200);
    }

    private void decide(List<UUID> nominations, int count, int status) {
        MovableClock.setTo(Instant.parse("2024-06-20T02:00:00Z"));
        var answer = Api.as(province)
                .body(some.decisionInput(nominations))
                .post("/award-decisions")
                .then()
                .statusCode(status);
        if (status == 201) {
            answer.body("awardCount", equalTo(count));
        } else {
            answer.body("type", endsWith("/quota-exceeded"));
        }
    }

    private void numberedWithoutAGap(String letter, int count) {
        var numbers = new ArrayList<Integer>();
        for (int i = 1; i <= count; i++) {
            numbers.add(i);
        }
        Api.as(school)
                .get("/submissions/{id}/history", letter)
                .then()
                .statusCode(200)
                .body("items.number", equalTo(numbers))
                .body("items[-1].action", equalTo("FORWARD"))
                .body("items.findAll { it.action == 'ANSWER' }", hasSize(17));
    }
}
