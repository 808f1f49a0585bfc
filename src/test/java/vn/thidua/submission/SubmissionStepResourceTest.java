package vn.thidua.submission;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thidua.submission.SomeSubmissions.given;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.access.Role;
import vn.thidua.award.AwardHolder;
import vn.thidua.award.CommendationType;
import vn.thidua.award.NomineeKind;
import vn.thidua.contract.Api;
import vn.thidua.directive.SomeDirectives;
import vn.thidua.nomination.NominationInput;
import vn.thidua.nomination.NominationState;
import vn.thidua.nomination.SomeNominations;
import vn.thidua.organization.OrgUnitKind;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.organization.Units;
import vn.thidua.rule.AwardStage;
import vn.thidua.rule.RuleContent;
import vn.thidua.rule.SomeRules;
import vn.thidua.time.DueBound;
import vn.thidua.time.MovableClock;

@QuarkusTest
class SubmissionStepResourceTest {

    private final SomeSubmissions letters = new SomeSubmissions();
    private final SomeNominations some = letters.some;
    private final String school = Api.unitOf(some.school);
    private final String office = Api.officeOf(some.office);

    @AfterEach
    void letTimePass() {
        MovableClock.reset();
    }

    /** The steps over HTTP, each with a letter that it can be taken of. */
    enum Step {
        SEND,
        RECEIVE,
        RETURN,
        ANSWER,
        FORWARD;

        String letter(SomeSubmissions letters) {
            return switch (this) {
                case SEND -> letters.draft(1);
                case RECEIVE, RETURN -> letters.sent(1);
                case ANSWER -> letters.received(1);
                case FORWARD -> letters.accepted(1);
            };
        }

        String path(String letter) {
            return "/submissions/" + letter + "/"
                    + (this == ANSWER
                            ? "items/" + SomeSubmissions.items(letter).get(0) + "/answer"
                            : name().toLowerCase());
        }

        Object body(SomeSubmissions letters) {
            return switch (this) {
                case SEND, RECEIVE -> null;
                case RETURN -> Map.of("reason", "Thiếu chữ ký");
                case ANSWER -> Map.of("outcome", "STRUCK_OUT", "reason", "Không đủ điều kiện");
                case FORWARD -> Map.of("toUnitId", letters.some.province.id);
            };
        }
    }

    private io.restassured.specification.RequestSpecification with(
            Step step, io.restassured.specification.RequestSpecification request) {
        var body = step.body(letters);
        return body == null ? request : request.body(body);
    }

    @ParameterizedTest
    @EnumSource
    void refusesTheStepWhereItCannotBeTaken(Step step) {
        var letter = step.letter(letters);
        var path = step.path(letter);
        var other = step.path(step.letter(letters));
        var stranger = Api.officeOf(Units.educationOffice(some.province));
        var auditor = Api.somebody(Role.AUDITOR, some.office.id);

        with(step, Api.as(office)).post(path).then().statusCode(428);
        with(step, Api.as(office).header("If-Match", "\"99\""))
                .post(path)
                .then()
                .statusCode(412);
        with(step, given(stranger)).post(path).then().statusCode(404);
        with(step, given(auditor)).post(path).then().statusCode(403);
        with(step, Api.wronglyAs(office).header("If-Match", "*").queryParam("soon", 1))
                .post(path)
                .then()
                .statusCode(400);
        var status = step == Step.FORWARD ? 201 : 200;
        with(step, given(office).header("Idempotency-Key", "k-" + letter))
                .post(path)
                .then()
                .statusCode(status);
        with(step, given(office).header("Idempotency-Key", "k-" + letter))
                .post(other)
                .then()
                .statusCode(422);
        if (step == Step.FORWARD) {
            var empty = letters.received(1);
            SomeSubmissions.answer(empty, SomeSubmissions.items(empty).get(0), "RETURNED");
            with(step, given(office)).post(step.path(empty)).then().statusCode(409);
        } else {
            with(step, given(office)).post(path).then().statusCode(409);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"RECEIVE", "RETURN", "ANSWER", "FORWARD"})
    void leavesTheAnswerToTheAddressee(Step step) {
        with(step, given(school)).post(step.path(step.letter(letters))).then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-17T16:59:59.999Z, 200",
        "2024-05-17T17:00:00Z, 409",
    })
    void isInTimeUntilTheDueDayBeginsInVietnam(Instant moment, int status) {
        some.window(null, LocalDate.of(2024, 5, 18), DueBound.BEFORE);
        var letter = letters.draft(1);
        MovableClock.setTo(moment);

        var answer = given(school).post("/submissions/{id}/send", letter).then().statusCode(status);

        if (status == 409) {
            answer.body("type", endsWith("/nomination-window-closed"))
                    .body("errors.code", contains("WINDOW_CLOSED"))
                    .body("errors.pointer", contains("#/items/0"));
        }
    }

    @Test
    void namesEveryFaultOfEveryItemAtOnce() {
        var other = new SomeNominations();
        var decided = some.teacher(NominationState.WITHDRAWN);
        var elsewhere = SomeSubmissions.items(letters.sent(1)).get(0);
        var outside = other.teacher(NominationState.DRAFT);
        var input = letters.input();
        input.put("minutes", Map.of("heldOn", "2024-05-16", "members", 5, "present", 6));
        var letter =
                SomeSubmissions.draft(input, List.of(some.teacher(NominationState.DRAFT), decided, elsewhere, outside));

        given(school)
                .queryParam("dryRun", true)
                .post("/submissions/{id}/send", letter)
                .then()
                .statusCode(422)
                .body("errors.findAll { it.pointer == '#/items/1' }.code", contains("WRONG_STATE"))
                .body("errors.findAll { it.pointer == '#/items/2' }.code", contains("IN_ANOTHER_LETTER"))
                .body(
                        "errors.findAll { it.pointer == '#/items/3' }.code",
                        containsInAnyOrder("OTHER_CAMPAIGN", "OUTSIDE_THE_SENDING_UNIT"))
                .body("errors.findAll { it.pointer == '#/items/0' }.code", empty())
                .body("errors.pointer", hasItems("#/minutes/heldOn", "#/minutes/present", "#/items/0/votesFor"));
    }

    @Test
    void refusesWhatIsElsewhereAsAConflict() {
        var taken = SomeSubmissions.items(letters.sent(1));

        given(school)
                .post("/submissions/{id}/send", letters.draft(taken))
                .then()
                .statusCode(409)
                .body("type", endsWith("/conflict"))
                .body("errors.code", contains("IN_ANOTHER_LETTER"));
    }

    @Test
    void refusesAnAddresseeThatDoesNotStandAbove() {
        var stranger = Units.educationOffice(some.province);
        var sibling = Units.school(some.office);
        for (var to : List.of(stranger, sibling)) {
            var letter =
                    SomeSubmissions.draft(letters.input(some.school, to), List.of(some.teacher(NominationState.DRAFT)));
            given(school)
                    .post("/submissions/{id}/send", letter)
                    .then()
                    .statusCode(422)
                    .body("errors.code", hasItem("NOT_ABOVE_THE_SENDER"));
        }
    }

    @Test
    void takesALetterToADepartmentOfTheProvince() {
        var department = Units.create(OrgUnitKind.EDUCATION_DEPARTMENT, OrgUnitLevel.PROVINCE, some.province);
        var letter = SomeSubmissions.draft(
                letters.input(some.school, department), List.of(some.teacher(NominationState.DRAFT)));
        var addressee = Api.officeOf(department);

        given(school).post("/submissions/{id}/send", letter).then().statusCode(200);
        given(addressee).post("/submissions/{id}/receive", letter).then().statusCode(200);
        given(addressee)
                .body(Map.of("outcome", "STRUCK_OUT", "reason", "Không thuộc thẩm quyền của Sở"))
                .post(
                        "/submissions/{id}/items/{item}/answer",
                        letter,
                        SomeSubmissions.items(letter).get(0))
                .then()
                .statusCode(200)
                .body("state", equalTo("ANSWERED"))
                .body("items[0].nominationState", equalTo("REFUSED"));
        Api.as(addressee)
                .queryParam("fromUnitId", some.school.id)
                .get("/submissions")
                .then()
                .body("items.id", contains(letter));
    }

    @Test
    void goesByCheckedRulesAboutWhoDecides() {
        // before the districts were abolished
        MovableClock.setTo(LocalDate.of(2024, 5, 16));
        SomeRules.stored(
                some.award, new RuleContent.DecidingAuthority(List.of(OrgUnitLevel.DISTRICT), false), some.province);
        var above = SomeSubmissions.draft(
                letters.input(some.school, some.province), List.of(some.teacher(NominationState.DRAFT)));

        given(school)
                .post("/submissions/{id}/send", above)
                .then()
                .statusCode(422)
                .body("errors.code", contains("ABOVE_THE_DECIDING_AUTHORITY"));
        given(school)
                .post("/submissions/{id}/send", letters.draft(1))
                .then()
                .statusCode(200)
                .body("warnings.code", hasItem("STAGES_UNKNOWN"));
    }

    @Test
    void saysThatNobodyDecides() {
        SomeRules.stored(some.award, new RuleContent.DecidingAuthority(null, true), some.province);

        given(school)
                .post("/submissions/{id}/send", letters.draft(1))
                .then()
                .statusCode(422)
                .body("errors.code", contains("NO_COMPETENT_AUTHORITY"))
                .body("errors.pointer", contains("#/items/0"));
    }

    @Test
    void takesTheShortWayForASuddenAward() {
        SomeRules.stored(
                some.award,
                new RuleContent.Stage(2, null, AwardStage.COUNCIL_VOTE, false),
                some.province,
                rule -> rule.commendationType = CommendationType.SUDDEN);
        var input = letters.input();
        input.remove("minutes");
        var sudden = some.nominated(typed(CommendationType.SUDDEN), NominationState.DRAFT);
        var merit = some.nominated(typed(CommendationType.MERIT), NominationState.DRAFT);

        given(school)
                .post("/submissions/{id}/send", SomeSubmissions.draft(input, List.of(sudden)))
                .then()
                .statusCode(200)
                .body("minutes", nullValue());
        input.put("number", SomeSubmissions.freshNumber());
        given(school)
                .post("/submissions/{id}/send", SomeSubmissions.draft(input, List.of(merit)))
                .then()
                .statusCode(422)
                .body("errors.code", contains("MINUTES_MISSING"));
    }

    private NominationInput typed(CommendationType type) {
        return new NominationInput(
                some.campaign.id,
                some.award,
                some.teacher.code,
                some.school.id,
                NomineeKind.INDIVIDUAL,
                "Vũ Hải Đăng",
                null,
                null,
                null,
                null,
                null,
                type,
                null);
    }

    @Test
    void countsTheLimitForTheAnswerInWorkingDays() {
        var rule = new HashMap<String, Object>();
        rule.put("kind", "PROCESSING_LIMIT");
        rule.put("awardCode", some.award);
        rule.put("content", Map.of("workingDays", 10));
        rule.put("validFrom", "2024-01-01");
        rule.put("sourceDirectiveId", SomeDirectives.registered(some.province).id);
        rule.put("sourceArticle", "Điều 7");
        rule.put("verified", true);
        Api.as(Api.administrator()).body(rule).post("/award-rules").then().statusCode(201);
        MovableClock.setTo(LocalDate.of(2024, 5, 16));
        var letter = letters.sent(1);

        given(office)
                .post("/submissions/{id}/receive", letter)
                .then()
                .statusCode(200)
                .body("processUntil", equalTo("2024-05-30"))
                .body("holidayData", equalTo("VERIFIED"))
                .body("overdue", equalTo(false));

        MovableClock.setTo(LocalDate.of(2024, 5, 30));
        overdue(office).body("items", empty());
        MovableClock.setTo(LocalDate.of(2024, 5, 31));
        overdue(office).body("items.id", contains(letter)).body("items[0].overdue", equalTo(true));
        overdue(Api.administrator()).body("items.id", hasItem(letter));
        SomeSubmissions.answer(letter, SomeSubmissions.items(letter).get(0), "ACCEPTED");
        overdue(office).body("items", empty());
    }

    @Test
    void countsTheLimitOfALetterThatNobodyReceivesFromTheDayItWasSent() {
        SomeRules.stored(some.award, new RuleContent.ProcessingLimit(10), some.province);
        MovableClock.setTo(LocalDate.of(2024, 5, 16));
        var letter = letters.sent(1);

        SomeSubmissions.read(letter).then().body("processUntil", equalTo("2024-05-30"));
        MovableClock.setTo(LocalDate.of(2024, 5, 31));
        overdue(office).body("items.id", contains(letter)).body("items[0].state", equalTo("SENT"));
        given(office)
                .post("/submissions/{id}/receive", letter)
                .then()
                .statusCode(200)
                .body("processUntil", equalTo("2024-06-14"))
                .body("overdue", equalTo(false));
    }

    private static io.restassured.response.ValidatableResponse overdue(String subject) {
        return Api.as(subject)
                .queryParam("overdue", true)
                .get("/submissions")
                .then()
                .statusCode(200);
    }

    @Test
    void givesALetterBackAndTakesItAgain() {
        var letter = letters.sent(2);

        given(office)
                .body(Map.of("reason", "Thiếu chữ ký của thư ký"))
                .post("/submissions/{id}/return", letter)
                .then()
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("stateReason", equalTo("Thiếu chữ ký của thư ký"))
                .body("items.nominationState", contains("RETURNED", "RETURNED"));
        given(school)
                .post("/submissions/{id}/send", letter)
                .then()
                .statusCode(200)
                .body("items.nominationState", contains("SUBMITTED", "SUBMITTED"));

        SomeSubmissions.step("receive", letter);
        SomeSubmissions.answer(letter, SomeSubmissions.items(letter).get(0), "ACCEPTED");
        given(office)
                .body(Map.of("reason", "Muộn"))
                .post("/submissions/{id}/return", letter)
                .then()
                .statusCode(409)
                .body("type", endsWith("/conflict"));
        Api.as(school)
                .get("/submissions/{id}/history", letter)
                .then()
                .body("items.number", contains(1, 2, 3, 4, 5, 6))
                .body("items.action", contains("CREATE", "SEND", "RETURN", "SEND", "RECEIVE", "ANSWER"));
    }

    @Test
    void refusesAnAnswerThatIsNone() {
        var letter = letters.received(2);
        var items = SomeSubmissions.items(letter);
        var path = "/submissions/" + letter + "/items/";

        given(office)
                .body(Map.of("outcome", "PENDING", "rank", 1, "reason", "Chưa"))
                .post(path + items.get(0) + "/answer")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/outcome", "#/rank"));
        given(office)
                .body(Map.of("outcome", "ACCEPTED", "rank", 1, "reason", "Tốt"))
                .post(path + items.get(0) + "/answer")
                .then()
                .statusCode(200)
                .body("items[0].rank", equalTo(1));
        given(office)
                .body(Map.of("outcome", "ACCEPTED", "rank", 1, "reason", "Tốt"))
                .post(path + items.get(1) + "/answer")
                .then()
                .statusCode(422)
                .body("errors.code", contains("RANK_TAKEN"));
        given(office)
                .body(Map.of("outcome", "ACCEPTED", "reason", "Tốt"))
                .post(path + UUID.randomUUID() + "/answer")
                .then()
                .statusCode(404);
        given(office)
                .body(Map.of("outcome", "STRUCK_OUT", "reason", "Có đơn thư"))
                .post(path + items.get(0) + "/answer")
                .then()
                .statusCode(200)
                .body("items[0].rank", nullValue())
                .body("items[0].nominationState", equalTo("REFUSED"));
        given(office)
                .body(Map.of("outcome", "ACCEPTED", "reason", "Nghĩ lại"))
                .post(path + items.get(0) + "/answer")
                .then()
                .statusCode(409);
    }

    @Test
    void keepsAnAnswerOnceTheItemHasGoneOn() {
        var letter = letters.accepted(1);
        var item = SomeSubmissions.items(letter).get(0);
        String own = given(office)
                .body(Map.of("toUnitId", some.province.id))
                .post("/submissions/{id}/forward", letter)
                .path("id");
        given(office)
                .contentType("application/merge-patch+json")
                .body(Map.of(
                        "number", SomeSubmissions.freshNumber(), "issuedOn", "2024-05-20", "signer", "Phạm Gia Hưng"))
                .patch("/submissions/{id}", own)
                .then()
                .statusCode(200);
        SomeSubmissions.step("send", own);

        given(office)
                .body(Map.of("outcome", "STRUCK_OUT", "reason", "Muộn"))
                .post("/submissions/{id}/items/{item}/answer", letter, item)
                .then()
                .statusCode(409);
        given(office)
                .body(Map.of("toUnitId", some.province.id))
                .post("/submissions/{id}/forward", letter)
                .then()
                .statusCode(409);

        SomeSubmissions.returned(own);
        SomeSubmissions.read(own).then().body("items[0].nominationState", equalTo("ENDORSED"));
        SomeSubmissions.step("receive", SomeSubmissions.step("send", own));
        SomeSubmissions.answer(own, item, "RETURNED");
        given(school)
                .post("/submissions/{id}/send", letters.draft(List.of(item)))
                .then()
                .statusCode(200);
    }

    @Test
    void sendsOneOfTwoLettersWithOneNomination() throws Exception {
        var nominations = some.teachers(3, NominationState.DRAFT);
        var reversed = new ArrayList<>(nominations);
        java.util.Collections.reverse(reversed);
        var drafts = List.of(
                letters.draft(nominations),
                letters.draft(reversed),
                letters.draft(nominations),
                letters.draft(reversed));

        var statuses = atOnce(drafts);

        assertEquals(1, statuses.stream().filter(status -> status == 200).count(), statuses.toString());
        assertTrue(statuses.stream().allMatch(status -> status == 200 || status == 409), statuses.toString());
    }

    @Test
    void sendsALetterOnceAndNumbersItsStepsWithoutAGap() throws Exception {
        var letter = letters.draft(3);

        var statuses = atOnce(List.of(letter, letter, letter, letter));

        assertEquals(1, statuses.stream().filter(status -> status == 200).count(), statuses.toString());
        Api.as(school).get("/submissions/{id}/history", letter).then().body("items.number", contains(1, 2));
    }

    private List<Integer> atOnce(List<String> sent) throws Exception {
        var threads = Executors.newFixedThreadPool(sent.size());
        try {
            var attempts = IntStream.range(0, sent.size())
                    .mapToObj(i -> (Callable<Integer>) () -> given(school)
                            .post("/submissions/{id}/send", sent.get(i))
                            .statusCode())
                    .toList();
            var statuses = new ArrayList<Integer>();
            for (var future : threads.invokeAll(attempts)) {
                statuses.add(future.get());
            }
            return statuses;
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void refusesAnAwardThatIsNotForTheNominee() {
        var individual = SomeNominations.award(AwardHolder.COLLECTIVE);
        var nomination = some.teacher(NominationState.DRAFT);
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .run(() -> vn.thidua.nomination.Nomination.<vn.thidua.nomination.Nomination>findById(nomination)
                        .awardCode = individual);

        given(school)
                .post("/submissions/{id}/send", letters.draft(List.of(nomination)))
                .then()
                .statusCode(422)
                .body("errors.code", contains("HOLDER_DOES_NOT_FIT"));
    }
}
