package vn.thidua.submission;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thidua.award.CommendationType;
import vn.thidua.award.NomineeKind;
import vn.thidua.consultation.SomeConsultations;
import vn.thidua.contract.Api;
import vn.thidua.council.SomeCouncils;
import vn.thidua.nomination.NominationInput;
import vn.thidua.nomination.NominationState;
import vn.thidua.nomination.SomeNominations;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.rule.AwardRule;
import vn.thidua.rule.AwardStage;
import vn.thidua.rule.RuleContent;
import vn.thidua.rule.SomeRules;
import vn.thidua.time.MovableClock;

/** No decision, and no letter, goes past a stage that rules require. */
@QuarkusTest
class RequiredStagesTest {

    private final SomeSubmissions letters = new SomeSubmissions();
    private final SomeNominations some = letters.some;
    private final String province = Api.officeOf(some.province);

    @AfterEach
    void letTimePass() {
        MovableClock.reset();
    }

    @Test
    void refusesADecisionUntilACouncilHasPassedItByTheShareThatTheRuleAsksFor() {
        var stage = verified(AwardStage.COUNCIL_VOTE, null);
        SomeRules.stored(some.award, SomeRules.ninetyOfAll(), some.province);
        var people = some.teachers(2, NominationState.SUBMITTED);

        decide(people)
                .statusCode(422)
                .body("type", endsWith("/rule-violated"))
                .body("errors.code", contains("STAGE_MISSING", "STAGE_MISSING"))
                .body("errors.pointer", contains("#/nominationIds/0", "#/nominationIds/1"))
                .body(
                        "errors[0].detail",
                        allOf(
                                containsString("Hội đồng bỏ phiếu"),
                                containsString(stage.id.toString()),
                                containsString("Điều 1"),
                                containsString("UNIT, OFFICE")));

        var seven = new SomeCouncils(7, some);
        voted(seven, people, 5);
        decide(people)
                .statusCode(422)
                .body("errors.code", contains("STAGE_MISSING", "STAGE_MISSING"))
                .body("errors[0].detail", containsString("cần 7 trên 7"));

        voted(seven, people, 6);
        decide(people).statusCode(201).body("stageAcknowledgements.findAll { it.stage != null }", empty());
    }

    @Test
    void asksForAWordWhereNobodyHasCheckedTheRuleAndKeepsIt() {
        var stage = SomeRules.stored(
                some.award,
                SomeRules.stage(AwardStage.COUNCIL_VOTE, null, true),
                some.province,
                rule -> rule.verified = false);
        var people = some.teachers(1, NominationState.ENDORSED);

        decide(people)
                .statusCode(422)
                .body("errors.code", contains("STAGE_UNKNOWN"))
                .body("errors.pointer", contains("#/stageAcknowledgements"))
                .body("errors[0].detail", containsString("chưa được kiểm chứng"));
        decide(people, Map.of("ruleId", UUID.randomUUID(), "statement", "Nhầm"))
                .statusCode(422)
                .body("errors.code", contains("STAGE_UNKNOWN", "NOT_NEEDED"))
                .body("errors[1].pointer", equalTo("#/stageAcknowledgements/0/ruleId"));
        decide(people, word(stage, "Hội đồng đã họp ngày 13/5, biên bản giấy kèm theo."))
                .statusCode(201)
                .body("stageAcknowledgements.findAll { it.stage != null }.ruleId", contains(stage.id.toString()))
                .body("stageAcknowledgements.findAll { it.stage != null }.stage", contains("COUNCIL_VOTE"))
                .body("stageAcknowledgements.findAll { it.stage != null }.statement", contains(containsString("13/5")));
    }

    @Test
    void doesNotKnowAVoteThatNoRuleCanJudge() {
        var stage = verified(AwardStage.COUNCIL_VOTE, null);
        var people = some.teachers(1, NominationState.SUBMITTED);
        voted(new SomeCouncils(7, some), people, 6);

        decide(people)
                .statusCode(422)
                .body("errors.code", contains("STAGE_UNKNOWN"))
                .body("errors[0].detail", containsString("Không có quy định về tỷ lệ phiếu"));
        decide(people, word(stage, "Quy chế của hội đồng: quá nửa.")).statusCode(201);
    }

    @Test
    void holdsMinutesOnPaperAgainstTheShareToo() {
        verified(AwardStage.COUNCIL_VOTE, null);
        SomeRules.stored(some.award, SomeRules.ninetyOfAll(), some.province);
        var people = some.teachers(2, NominationState.DRAFT);
        var letter = SomeSubmissions.draft(paper(null), people);
        var items = new ArrayList<>(SomeSubmissions.itemsInput(people));
        items.set(1, Map.of("nominationId", people.get(1), "votesFor", 6));
        SomeSubmissions.given(Api.administrator())
                .body(Map.of("items", items))
                .put("/submissions/{id}/items", letter)
                .then()
                .statusCode(200);

        send(letter)
                .statusCode(422)
                .body("errors.code", contains("VOTE_FAILED"))
                .body("errors.pointer", contains("#/items/1"))
                .body("errors[0].detail", containsString("6 phiếu thuận, cần 7 trên 7"));
        SomeSubmissions.list(letter, people);
        send(letter)
                .statusCode(200)
                .body("warnings.code", hasItem("VOTE_UNKNOWN"))
                .body("warnings.find { it.code == 'VOTE_UNKNOWN' }.detail", containsString("bỏ phiếu kín"));
        decide(people).statusCode(422).body("errors.code", contains("STAGE_UNKNOWN"));
        SomeSubmissions.returned(letter);

        var open = SomeSubmissions.draft(paper(false), people);
        send(open).statusCode(422).body("errors.code", contains("VOTE_FAILED", "VOTE_FAILED"));
        var secret = SomeSubmissions.draft(paper(true), people);
        send(secret).statusCode(200).body("minutes.secret", equalTo(true));
        decide(people).statusCode(201);
    }

    @Test
    void waitsForThePublicAndForTheAnswersToItsObjections() {
        MovableClock.setTo(Instant.parse("2024-05-02T02:00:00Z"));
        verified(AwardStage.PUBLIC_CONSULTATION, null);
        SomeRules.stored(some.award, new RuleContent.Consultation(10), some.province);
        var people = some.teachers(1, NominationState.SUBMITTED);
        var consultations = new SomeConsultations(some);
        var shown = consultations.input(people.get(0));
        shown.put("opensOn", "2024-05-02");
        shown.put("closesOn", "2024-05-20");
        String consultation = Api.as(consultations.office)
                .body(shown)
                .post("/public-consultations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        MovableClock.setTo(Instant.parse("2024-06-20T02:00:00Z"));
        decide(people)
                .statusCode(422)
                .body("errors.code", contains("STAGE_MISSING"))
                .body("errors[0].detail", containsString("Chưa công khai"));
        MovableClock.setTo(Instant.parse("2024-05-02T02:00:00Z"));
        consultations.opened(consultation);
        MovableClock.setTo(Instant.parse("2024-06-20T02:00:00Z"));
        decide(people).statusCode(422).body("errors[0].detail", containsString("chưa kết thúc"));
        var objection = objection(consultations, consultation, people.get(0));
        step(consultations.office, "/public-consultations/" + consultation + "/close", null)
                .statusCode(200);
        decide(people).statusCode(422).body("errors[0].detail", containsString("1 kiến nghị chưa được trả lời"));
        step(
                        consultations.office,
                        "/public-consultations/" + consultation + "/objections/" + objection + "/answer",
                        Map.of("outcome", "REJECTED", "reason", "Không có căn cứ.", "answeredOn", "2024-06-20"))
                .statusCode(200);

        decide(people).statusCode(201);
    }

    @Test
    void waitsForTheAgenciesThatMustBeAsked() {
        var stage = verified(AwardStage.OPINION, null);
        var asked = new SomeConsultations(some);
        var people = some.teachers(2, NominationState.SUBMITTED);
        decide(people).statusCode(422).body("errors.code", contains("STAGE_MISSING", "STAGE_MISSING"));

        var first = asked.asked(some.province, people.get(0));
        var second = asked.asked(some.province, people.get(1));
        answered(first, Map.of("answer", "AGREES"));
        decide(people)
                .statusCode(422)
                .body("errors.pointer", contains("#/nominationIds/1"))
                .body("errors[0].detail", containsString("chưa trả lời"));
        answered(second, Map.of("answer", "DISAGREES", "text", "Đang xác minh đơn thư"));
        decide(people).statusCode(422).body("errors.code", contains("STAGE_UNKNOWN"));
        decide(people, word(stage, "Đã có kết luận xác minh: không vi phạm.")).statusCode(201);
    }

    @Test
    void sendsNoLetterOfALevelAtWhichAnAgencyMustBeAskedFirst() {
        verified(AwardStage.OPINION, OrgUnitLevel.DISTRICT);
        var letter = letters.accepted(1);
        var forwarded = forward(letter);

        var office = Api.officeOf(some.office);
        SomeSubmissions.given(office)
                .post("/submissions/{id}/send", forwarded)
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("STAGE_MISSING"))
                .body("errors.find { it.code == 'STAGE_MISSING' }.pointer", equalTo("#/items/0"));
        var opinion = new SomeConsultations(some)
                .asked(some.province, SomeSubmissions.items(letter).get(0));
        answered(opinion, Map.of("answer", "AGREES"));
        SomeSubmissions.given(office)
                .post("/submissions/{id}/send", forwarded)
                .then()
                .statusCode(200);
    }

    @Test
    void asksForTheAppraisalOfTheLevelThatARuleNames() {
        verified(AwardStage.APPRAISE, OrgUnitLevel.DISTRICT);
        var endorsed = some.teachers(1, NominationState.ENDORSED);

        decide(endorsed).statusCode(422).body("errors.code", contains("STAGE_MISSING"));
        decide(SomeSubmissions.items(letters.accepted(1))).statusCode(201);
    }

    @Test
    void leavesTheWayOfASchoolsOwnCertificateAndOfASuddenAwardShort() {
        verified(AwardStage.COUNCIL_VOTE, null);
        SomeRules.stored(
                some.award,
                SomeRules.stage(AwardStage.COUNCIL_VOTE, null, false),
                some.province,
                rule -> rule.commendationType = CommendationType.SUDDEN);
        verified(AwardStage.COUNCIL_VOTE, OrgUnitLevel.CENTRAL);
        var sudden = some.nominated(input(some.award, CommendationType.SUDDEN), NominationState.SUBMITTED);
        var own = some.nominated(input("COMMENDATION_CERTIFICATE", null), NominationState.SUBMITTED);

        decide(List.of(sudden)).statusCode(201).body("stageAcknowledgements.findAll { it.stage != null }", empty());
        decide(Api.officeOf(some.school), some.school, List.of(own), "1/QĐ-THCS", List.of())
                .statusCode(201)
                .body("stageAcknowledgements.findAll { it.stage != null }", empty());
    }

    @Test
    void refusesAVotedTitleOfTheLawWithoutAVote() {
        var fighter = some.nominated(input("GRASSROOTS_EMULATION_FIGHTER", null), NominationState.ENDORSED);

        decide(Api.officeOf(some.office), some.office, List.of(fighter), "7/QĐ-PGDĐT", List.of())
                .statusCode(422)
                .body("errors.code", hasItems("STAGE_MISSING", "DOSSIER_INCOMPLETE"))
                .body("errors[0].detail", containsString("06/2022/QH15"));
    }

    private AwardRule verified(AwardStage stage, @Nullable OrgUnitLevel level) {
        return SomeRules.stored(some.award, SomeRules.stage(stage, level, true), some.province);
    }

    private NominationInput input(String award, @Nullable CommendationType type) {
        return new NominationInput(
                award.equals(some.award) ? some.campaign.id : null,
                award,
                some.teacher.code,
                some.school.id,
                NomineeKind.INDIVIDUAL,
                "Vũ Hải Đăng",
                null,
                null,
                "Dũng cảm cứu học sinh đuối nước",
                null,
                null,
                type,
                null);
    }

    /** Those of the seven who are present; the one in writing agrees. */
    private static void voted(SomeCouncils seven, List<UUID> people, int present) {
        var session = seven.opened(seven.session(
                "2024-05-1" + present,
                "SECRET_PAPER",
                1,
                people.stream().map(SomeCouncils::about).toList()));
        seven.counts(
                        session,
                        seven.items(session).stream()
                                .<Map<String, Object>>map(item -> Map.of(
                                        "itemId", item,
                                        "present", SomeCouncils.votes(present, 6 - present),
                                        "inWriting", SomeCouncils.votes(1, 0)))
                                .toList())
                .statusCode(200);
        seven.close(session).statusCode(200);
    }

    private Map<String, Object> paper(@Nullable Boolean secret) {
        var input = letters.input();
        var minutes =
                new HashMap<String, Object>(Map.of("heldOn", "2024-05-13", "members", 7, "present", 6, "inWriting", 1));
        if (secret != null) {
            minutes.put("secret", secret);
        }
        input.put("minutes", minutes);
        return input;
    }

    private static ValidatableResponse send(String letter) {
        return SomeSubmissions.given(Api.administrator())
                .post("/submissions/{id}/send", letter)
                .then();
    }

    private String forward(String letter) {
        var office = Api.officeOf(some.office);
        String own = SomeSubmissions.given(office)
                .body(Map.of("toUnitId", some.province.id))
                .post("/submissions/{id}/forward", letter)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        SomeSubmissions.given(office)
                .contentType("application/merge-patch+json")
                .body(Map.of(
                        "number", SomeSubmissions.freshNumber(), "issuedOn", "2024-05-21", "signer", "Phạm Gia Hưng"))
                .patch("/submissions/{id}", own)
                .then()
                .statusCode(200);
        return own;
    }

    private static String objection(SomeConsultations consultations, String consultation, UUID nomination) {
        var body = SomeConsultations.objection();
        body.put("receivedOn", "2024-05-21");
        body.put("nominationId", nomination);
        return Api.as(consultations.office)
                .body(body)
                .post("/public-consultations/{id}/objections", consultation)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void answered(String opinion, Map<String, Object> answer) {
        step(province, "/opinions/" + opinion + "/answer", answer).statusCode(200);
    }

    private static ValidatableResponse step(String subject, String path, @Nullable Object body) {
        var request = SomeSubmissions.given(subject);
        if (body != null) {
            request.body(body);
        }
        return request.post(path).then();
    }

    private static Map<String, Object> word(AwardRule rule, String statement) {
        return Map.of("ruleId", rule.id, "statement", statement);
    }

    @SafeVarargs
    private ValidatableResponse decide(List<UUID> nominations, Map<String, Object>... words) {
        return decide(province, some.province, nominations, SomeNominations.freshNumber(), List.of(words));
    }

    private ValidatableResponse decide(
            String subject, OrgUnit deciding, List<UUID> nominations, String number, List<Map<String, Object>> words) {
        var day = LocalDate.of(2024, 6, 20);
        var all = new ArrayList<Object>(words);
        all.addAll(SomeNominations.words(deciding, day, nominations));
        var input = new HashMap<String, Object>(Map.of(
                "number", number,
                "issuedOn", day,
                "decidingUnitId", deciding.id,
                "nominationIds", nominations,
                "stageAcknowledgements", all));
        if (deciding.id.equals(some.province.id)) {
            input.put("campaignId", some.campaign.id);
        }
        return Api.as(subject).body(input).post("/award-decisions").then();
    }
}
