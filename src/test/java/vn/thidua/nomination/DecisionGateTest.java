package vn.thidua.nomination;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.award.CommendationType;
import vn.thidua.award.NomineeKind;
import vn.thidua.campaign.AwardQuota;
import vn.thidua.campaign.QuotaStage;
import vn.thidua.consultation.SomeConsultations;
import vn.thidua.contract.Api;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.person.Person;
import vn.thidua.person.SomePeople;
import vn.thidua.rule.AwardRule;
import vn.thidua.rule.CapBase;
import vn.thidua.rule.DossierPartKind;
import vn.thidua.rule.RequirementCode;
import vn.thidua.rule.RuleContent;
import vn.thidua.rule.RuleContent.DecidingAuthority;
import vn.thidua.rule.SomeRules;
import vn.thidua.submission.SomeSubmissions;

/** What is held against decisions and letters before they pass. */
@QuarkusTest
class DecisionGateTest {

    private SomeNominations some;
    private String office;

    @BeforeEach
    void prepare() {
        some = new SomeNominations();
        office = Api.officeOf(some.province);
    }

    @Test
    void refusesADecisionOfAUnitThatAVerifiedRuleDoesNotName() {
        var rule = decides(true, OrgUnitLevel.INSTITUTION);
        var people = some.teachers(2, NominationState.ENDORSED);

        decide(people)
                .statusCode(422)
                .body("errors.code", contains("NOT_THE_AUTHORITY", "NOT_THE_AUTHORITY"))
                .body("errors.pointer", contains("#/nominationIds/0", "#/nominationIds/1"))
                .body("errors[0].detail", containsString(rule.id.toString()))
                .body("errors[0].detail", containsString("Điều 1"))
                .body("errors[0].detail", containsString("ADMINISTRATOR"));

        decides(true, OrgUnitLevel.PROVINCE);
        decide(people).statusCode(201).body("warnings.code", not(hasItem("AUTHORITY_UNVERIFIED")));
    }

    @Test
    void asksForAWordWhereAnUncheckedRuleNamesOthersAndTellsWhereItNamesTheUnit() {
        var others = decides(false, OrgUnitLevel.CENTRAL);
        var people = some.teachers(1, NominationState.ENDORSED);
        var input = some.decisionInput(people);
        var without = new ArrayList<>(input.stageAcknowledgements());
        without.removeIf(word -> word.ruleId().equals(others.id));

        decide(with(input, without)).statusCode(422).body("errors.code", contains("AUTHORITY_UNKNOWN"));
        decide(input)
                .statusCode(201)
                .body("stageAcknowledgements.ruleId", hasItem(others.id.toString()))
                .body("stageAcknowledgements.find { it.ruleId == '%s' }.stage".formatted(others.id), equalTo(null));

        decides(false, OrgUnitLevel.PROVINCE);
        decide(some.teachers(1, NominationState.ENDORSED))
                .statusCode(201)
                .body("warnings.code", hasItem("AUTHORITY_UNVERIFIED"))
                .body("warnings.pointer", hasItem("#/nominationIds/0"));
    }

    @Test
    void refusesADecisionAtALevelThatIsNoMore() {
        SomeRules.stored(
                some.award,
                new DecidingAuthority(null, true),
                some.province,
                rule -> rule.level = OrgUnitLevel.PROVINCE);

        decide(some.teachers(1, NominationState.ENDORSED))
                .statusCode(422)
                .body("errors.code", contains("NO_COMPETENT_AUTHORITY"));
    }

    @Test
    void refusesWhoFailsAVerifiedStandardAtTheLetterAndAtTheDecision() {
        var rule = SomeRules.stored(
                some.award, standard(RequirementCode.REGISTERED), some.province, one -> one.unit = province());
        var person = SomePeople.teacher(some.school, "Vũ Hải Đăng");
        var letter = SomeSubmissions.draftOf(some, List.of(nominated(person, NominationState.DRAFT, 1)));

        send(letter)
                .statusCode(422)
                .body("errors.code", contains("NOT_ELIGIBLE"))
                .body("errors.pointer", contains("#/items/0"))
                .body("errors[0].detail", containsString(rule.id.toString()));
        decide(List.of(nominated(person, NominationState.ENDORSED, 2)))
                .statusCode(422)
                .body("errors.code", hasItem("NOT_ELIGIBLE"));
    }

    @Test
    void warnsInTheLetterOfWhatIsUnknownAndAsksForAWordAtTheDecision() {
        var people = some.teachers(1, NominationState.DRAFT);
        send(SomeSubmissions.draftOf(some, people))
                .statusCode(200)
                .body("warnings.code", hasItems("ELIGIBILITY_UNKNOWN"));

        var input = some.decisionInput(some.teachers(1, NominationState.ENDORSED));
        decide(with(input, List.of()))
                .statusCode(422)
                .body("errors.code", everyItem(equalTo("ELIGIBILITY_UNKNOWN")))
                .body("errors.pointer", everyItem(equalTo("#/stageAcknowledgements")));
    }

    @Test
    void rewardsOneAchievementOfAPersonOnceWithinAListAndAfterIt() {
        var person = SomePeople.teacher(some.school, "Vũ Hải Đăng");
        var first = nominated(person, NominationState.ENDORSED, 1);
        var second = nominated(person, NominationState.ENDORSED, 1);

        decide(List.of(first, second)).statusCode(422).body("errors.code", contains("SAME_ACHIEVEMENT"));
        decide(List.of(first)).statusCode(201);
        decide(List.of(second))
                .statusCode(422)
                .body("errors.code", contains("NOT_ELIGIBLE"))
                .body("errors[0].detail", containsString("đã được khen thưởng"));
    }

    @Test
    void refusesALetterAndADecisionWithoutAPartOfTheDossierThatAVerifiedRuleAsksFor() {
        SomeRules.stored(some.award, new RuleContent.DossierPart(DossierPartKind.MERIT_REPORT), some.province);

        send(SomeSubmissions.draftOf(some, some.teachers(2, NominationState.DRAFT)))
                .statusCode(422)
                .body("errors.code", contains("DOSSIER_INCOMPLETE", "DOSSIER_INCOMPLETE"))
                .body("errors[0].detail", containsString("Báo cáo thành tích"));
        decide(some.teachers(1, NominationState.ENDORSED))
                .statusCode(422)
                .body("errors.code", contains("DOSSIER_INCOMPLETE"));
    }

    @Test
    void tellsOfAPartThatAnUncheckedRuleAsksFor() {
        SomeRules.stored(
                some.award,
                new RuleContent.DossierPart(DossierPartKind.MERIT_REPORT),
                some.province,
                rule -> rule.verified = false);

        decide(some.teachers(1, NominationState.ENDORSED))
                .statusCode(201)
                .body("warnings.code", hasItem("DOSSIER_UNKNOWN"));
    }

    @Test
    void neverGrantsMoreThanACapOfTheUnit() {
        SomeRules.stored(
                some.award,
                new RuleContent.Cap(BigDecimal.valueOf(50), CapBase.UNIT_MEMBERS),
                some.province,
                rule -> rule.unit = province());
        decide(with(some.decisionInput(some.teachers(1, NominationState.ENDORSED)), List.of()))
                .statusCode(422)
                .body("errors.code", hasItem("CAP_UNKNOWN"));

        SomePeople.teacher(some.school, "Vũ Hải Đăng");
        SomePeople.teacher(some.school, "Lê Thu Hà");

        decide(some.teachers(2, NominationState.ENDORSED))
                .statusCode(422)
                .body("errors.code", contains("CAP_EXCEEDED"))
                .body("errors.pointer", contains("#/nominationIds/1"));
        decide(some.teachers(1, NominationState.ENDORSED)).statusCode(201);
        decide(some.teachers(1, NominationState.ENDORSED))
                .statusCode(422)
                .body("errors.code", contains("CAP_EXCEEDED"));
    }

    @Test
    void limitsWhatAUnitProposesAndNotWhatIsDecided() {
        var made = some.quota(1);
        QuarkusTransaction.requiringNew().run(() -> {
            AwardQuota quota = AwardQuota.findById(made.id);
            quota.stage = QuotaStage.PROPOSE;
            quota.scope = OrgUnit.existing(some.school.id);
        });

        send(SomeSubmissions.draftOf(some, some.teachers(2, NominationState.DRAFT)))
                .statusCode(422)
                .body("errors.code", contains("QUOTA_EXCEEDED"))
                .body("errors.pointer", contains("#/items"));
        send(SomeSubmissions.draftOf(some, some.teachers(1, NominationState.DRAFT)))
                .statusCode(200);
        send(SomeSubmissions.draftOf(some, some.teachers(1, NominationState.DRAFT)))
                .statusCode(422)
                .body("errors.code", contains("QUOTA_EXCEEDED"));
        decide(some.teachers(2, NominationState.ENDORSED)).statusCode(201);
    }

    @Test
    void hearsWhatWasShownToThePublicToTheEnd() {
        var consultations = new SomeConsultations(some);
        var nomination = some.teacher(NominationState.ENDORSED);
        var consultation = consultations.open(nomination);
        consultations.objection(consultation, nomination);

        decide(List.of(nomination))
                .statusCode(422)
                .body("errors.code", contains("CONSULTATION_OPEN", "OBJECTION_OPEN"));
    }

    @Test
    void letsASchoolDecideOnItsOwnWhatARuleGivesToIt() {
        var school = Api.unitOf(some.school);
        var people = some.teachers(1, NominationState.SUBMITTED);
        var input = some.decisionInput(some.school, people, List.of());

        Api.as(school)
                .body(input)
                .post("/award-decisions")
                .then()
                .statusCode(422)
                .body("errors.code", contains("NOT_ITS_OWN_AWARD"));
        Api.as(school)
                .body(some.decisionInput(people))
                .post("/award-decisions")
                .then()
                .statusCode(403);

        decides(false, OrgUnitLevel.INSTITUTION);
        Api.as(school)
                .body(input)
                .post("/award-decisions")
                .then()
                .statusCode(201)
                .body("warnings.code", hasItem("AUTHORITY_UNVERIFIED"));
    }

    @Test
    void keepsTheDirectiveOfADecisionAsItIs() {
        var decision = some.decided(some.teachers(1, NominationState.ENDORSED));
        String directive = Api.as(office)
                .get("/award-decisions/{id}", decision)
                .then()
                .statusCode(200)
                .body("warnings", empty())
                .extract()
                .path("directiveId");

        Api.as(office)
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("issuedOn", "2024-06-21"))
                .patch("/directives/{id}", directive)
                .then()
                .statusCode(409)
                .body("type", endsWith("/decision-governs"));
    }

    private AwardRule decides(boolean verified, OrgUnitLevel level) {
        return SomeRules.stored(
                some.award,
                new DecidingAuthority(List.of(level), false),
                some.province,
                rule -> rule.verified = verified);
    }

    private OrgUnit province() {
        return OrgUnit.existing(some.province.id);
    }

    private static RuleContent standard(RequirementCode code) {
        return new RuleContent.Standard(null, null, code, null);
    }

    private UUID nominated(Person person, NominationState state, int month) {
        return some.nominated(
                new NominationInput(
                        some.campaign.id,
                        some.award,
                        some.teacher.code,
                        some.school.id,
                        NomineeKind.INDIVIDUAL,
                        null,
                        null,
                        null,
                        "Thành tích",
                        LocalDate.of(2024, month, 1),
                        LocalDate.of(2024, month, 20),
                        CommendationType.MERIT,
                        person.id),
                state);
    }

    private ValidatableResponse decide(List<UUID> nominations) {
        return decide(some.decisionInput(nominations));
    }

    private ValidatableResponse decide(AwardDecisionInput input) {
        return Api.as(office).body(input).post("/award-decisions").then();
    }

    private static AwardDecisionInput with(AwardDecisionInput input, List<StageAcknowledgement> words) {
        return new AwardDecisionInput(
                input.campaignId(),
                input.number(),
                input.issuedOn(),
                input.decidingUnitId(),
                input.signer(),
                input.signerRole(),
                input.nominationIds(),
                input.quotaAcknowledgements(),
                words);
    }

    private static ValidatableResponse send(String letter) {
        return SomeSubmissions.given(Api.administrator())
                .post("/submissions/{id}/send", letter)
                .then();
    }
}
