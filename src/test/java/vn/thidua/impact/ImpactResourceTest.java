package vn.thidua.impact;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.thidua.contract.Api.anonymous;
import static vn.thidua.contract.Api.wronglyAnonymous;
import static vn.thidua.directive.CitationRelation.AMENDS;
import static vn.thidua.directive.CitationRelation.BASED_ON;
import static vn.thidua.directive.CitationRelation.CITES;
import static vn.thidua.directive.CitationRelation.CONTINUES;
import static vn.thidua.directive.CitationRelation.GUIDES;
import static vn.thidua.directive.CitationRelation.IMPLEMENTS;
import static vn.thidua.directive.CitationRelation.ISSUED_WITH;
import static vn.thidua.directive.CitationRelation.REPLACES;
import static vn.thidua.directive.CitationRelation.STUDIES;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import vn.thidua.award.AwardType;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.campaign.LinkInput;
import vn.thidua.campaign.LinkRelation;
import vn.thidua.campaign.SomeCampaigns;
import vn.thidua.contract.Api;
import vn.thidua.directive.Directive;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.directive.SomeDirectives;
import vn.thidua.nomination.NominationState;
import vn.thidua.nomination.SomeNominations;
import vn.thidua.organization.Units;
import vn.thidua.report.ReportDeadline;
import vn.thidua.report.ReportDueRule;
import vn.thidua.report.SomeReports;

@QuarkusTest
class ImpactResourceTest {

    private final Directive law = SomeBases.law();
    private final Directive decree = SomeBases.decree();
    private final Directive plan = SomeBases.plan();

    @Test
    void showsWhatRestsOnADecreeDirectlyAndFurtherDown() {
        var below = SomeBases.plan();
        var mentioned = SomeBases.plan();
        SomeBases.rests(decree, GUIDES, law);
        SomeBases.rests(plan, BASED_ON, decree);
        SomeBases.rests(below, IMPLEMENTS, plan);
        SomeBases.rests(mentioned, CITES, plan);
        SomeBases.rests(mentioned, STUDIES, plan);

        impact(decree, "2025-06-30")
                .statusCode(200)
                .body("directiveId", equalTo(text(decree)))
                .body("on", equalTo("2025-06-30"))
                .body("asOf", equalTo("2025-07-01"))
                .body("assumed", equalTo(true))
                .body("state", equalTo("LOST"))
                .body("replacements", empty())
                .body("counts.find { it.kind == 'DIRECTIVE' }.count", equalTo(2))
                .body("affected.id", contains(text(plan), text(below)))
                .body("affected.state", everyItem(equalTo("LOST")))
                .body("affected[1].why.to", contains(text(plan), text(decree)))
                .body("affected[1].why.relation", contains("IMPLEMENTS", "BASED_ON"))
                .body("affected[1].remaining", empty())
                .body("documents.id", containsInAnyOrder(text(decree), text(plan), text(below)))
                .body("documents.find { it.id == '" + decree.id + "' }.inForce", equalTo("NO_LONGER"))
                .body("truncated", equalTo(false));
    }

    @Test
    void showsThePathThatSurvives() {
        var office = SomeBases.plan();
        SomeBases.rests(plan, BASED_ON, decree);
        SomeBases.rests(plan, IMPLEMENTS, office);
        SomeBases.rests(office, BASED_ON, law);

        impact(decree, "2025-06-30")
                .body("affected.state", contains("SURVIVES"))
                .body("affected[0].remaining.to", contains(text(office), text(law)));
    }

    @Test
    void leadsThroughTheRecordedReplacementToTheLaw() {
        var next = SomeBases.registered(DirectiveKind.ND, LocalDate.of(2025, 7, 1));
        SomeBases.change(decree, stored -> stored.inForceTo = LocalDate.of(2025, 6, 30));
        SomeBases.rests(plan, BASED_ON, decree);
        SomeBases.rests(next, REPLACES, decree);
        SomeBases.rests(next, GUIDES, law);

        anonymous()
                .get("/directives/{id}/impact", decree.id)
                .then()
                .statusCode(200)
                .body("on", equalTo("2025-06-30"))
                .body("assumed", equalTo(false))
                .body("state", equalTo("REPLACED"))
                .body("remaining.to", contains(text(next), text(law)))
                .body("replacements.documentId", contains(text(next)))
                .body("replacements.inForce", contains("IN_FORCE"))
                .body("affected.id", contains(text(plan)))
                .body("affected.state", contains("REPLACED"))
                .body("affected[0].remaining.to", contains(text(decree), text(next), text(law)))
                .body("affected[0].remaining.inverse", contains(false, true, false));
        impact(decree, "2024-12-31")
                .body("assumed", equalTo(true))
                .body("affected.state", contains("LOST"))
                .body("replacements.inForce", contains("NOT_YET"));
    }

    @Test
    void reachesWhatNamesThePredecessorOfTheDecree() {
        var former = SomeBases.decree();
        SomeBases.change(former, stored -> stored.inForceTo = LocalDate.of(2024, 6, 30));
        SomeBases.rests(decree, REPLACES, former);
        SomeBases.rests(plan, CITES, former);

        impact(decree, "2025-06-30")
                .body("affected.id", contains(text(plan)))
                .body("affected[0].why.to", contains(text(former), text(decree)))
                .body("affected[0].why.relation", contains("CITES", "REPLACES"))
                .body("affected[0].why.inverse", contains(false, true));
    }

    @Test
    void takesAReplacementOnTrialWithTheDayOnWhichItBegins() {
        var next = SomeBases.registered(DirectiveKind.ND, LocalDate.of(2025, 7, 1));
        SomeBases.rests(plan, BASED_ON, decree);
        SomeBases.rests(next, GUIDES, law);

        anonymous()
                .queryParam("replacedBy", next.id)
                .get("/directives/{id}/impact", decree.id)
                .then()
                .statusCode(200)
                .body("on", equalTo("2025-06-30"))
                .body("assumed", equalTo(true))
                .body("replacements.assumed", contains(true))
                .body("affected.state", contains("REPLACED"));
    }

    @Test
    void neverGuessesWhatNobodyHasRead() {
        var stub = SomeBases.stub(DirectiveKind.KH, null);
        var other = SomeBases.stub(DirectiveKind.KH, null);
        var unresolved = SomeBases.plan();
        SomeBases.rests(stub, BASED_ON, decree);
        SomeBases.rests(plan, BASED_ON, decree);
        SomeBases.rests(plan, IMPLEMENTS, other);
        SomeBases.rests(unresolved, BASED_ON, decree);
        SomeBases.restsOnSomething(unresolved);

        impact(decree, "2025-06-30")
                .body("affected.id", containsInAnyOrder(text(stub), text(plan), text(unresolved)))
                .body("affected.state", everyItem(equalTo("UNKNOWN")))
                .body("affected.find { it.id == '" + plan.id + "' }.remaining.to", contains(text(other)))
                .body("affected.find { it.id == '" + stub.id + "' }.remaining", empty());
    }

    @Test
    void endsOnlyWhatHasNotEndedYet() {
        var old = SomeBases.plan();
        var amendment = SomeBases.registered(DirectiveKind.QD, null);
        SomeBases.change(old, stored -> stored.inForceTo = LocalDate.of(2025, 6, 30));
        SomeBases.rests(old, BASED_ON, decree);
        SomeBases.rests(plan, BASED_ON, old);
        SomeBases.rests(amendment, AMENDS, decree);
        SomeBases.rests(law, BASED_ON, decree);

        impact(decree, "2025-06-30").body("affected.id", contains(text(amendment)));
        impact(decree, "2025-06-29").body("affected.id", containsInAnyOrder(text(amendment), text(old), text(plan)));
    }

    @Test
    void takesADecisionAndWhatItIssuesTogether() {
        var decision = SomeBases.registered(DirectiveKind.QD, null);
        var scheme = SomeBases.registered(DirectiveKind.DE_AN, null);
        SomeBases.rests(decision, ISSUED_WITH, scheme);
        SomeBases.rests(decision, BASED_ON, decree);
        SomeBases.rests(scheme, ISSUED_WITH, decision);

        impact(decree, "2025-06-30")
                .body("affected.id", contains(text(decision), text(scheme)))
                .body("affected.state", everyItem(equalTo("LOST")));
    }

    @Test
    void goesRoundACircleOnce() {
        var other = SomeBases.plan();
        SomeBases.rests(plan, BASED_ON, decree);
        SomeBases.rests(other, BASED_ON, plan);
        SomeBases.rests(plan, BASED_ON, other);
        SomeBases.rests(decree, BASED_ON, other);

        impact(decree, "2025-06-30")
                .body("affected.id", contains(text(plan), text(other)))
                .body("affected.state", contains("LOST", "LOST"));
    }

    @Test
    void showsACampaignWithItsCriteriaAndQuotasToAnybodyAndADraftToItsOwnersOnly() {
        var office = Units.educationOffice(Units.province());
        var launched = SomeCampaigns.launched(office);
        var draft = SomeCampaigns.draft(office);
        var closed = SomeCampaigns.launched(office);
        SomeBases.rests(plan, BASED_ON, decree);
        List.of(launched, draft, closed)
                .forEach(campaign -> SomeCampaigns.change(
                        campaign, stored -> stored.launchingDirective = Directive.existing(plan.id)));
        SomeCampaigns.change(closed, stored -> stored.status = CampaignStatus.CLOSED);

        impact(decree, "2025-06-30")
                .body("affected.findAll { it.kind == 'CAMPAIGN' }.id", contains(launched.id.toString()))
                .body("affected.find { it.kind == 'CAMPAIGN' }.code", equalTo(launched.code))
                .body("affected.find { it.kind == 'CAMPAIGN' }.documentId", equalTo(text(plan)))
                .body("affected.findAll { it.kind == 'CRITERION' }.code", contains("TT-1", "TT-2"))
                .body("affected.findAll { it.kind == 'CRITERION' }.state", everyItem(equalTo("LOST")))
                .body("counts.find { it.kind == 'CRITERION' }.count", equalTo(2));
        impact(Api.as(Api.unitOf(office)), decree, "2025-06-30")
                .body(
                        "affected.findAll { it.kind == 'CAMPAIGN' }.id",
                        containsInAnyOrder(launched.id.toString(), draft.id.toString()));
        impact(Api.as(Api.administrator()), decree, "2025-06-30")
                .body("counts.find { it.kind == 'CAMPAIGN' }.count", equalTo(2));
    }

    /** A movement that a campaign takes up, and a document that its plan studies, make no basis. */
    @Test
    void leavesOutWhatTakesUpTheMovementOfAnotherOrStudiesIt() {
        var adopted = SomeCampaigns.launched();
        var adopting = SomeCampaigns.launched(
                Units.educationOffice(Units.province()),
                draft -> SomeCampaigns.parts().replaceLinks(draft, links(adopted), "#"));
        var own = SomeBases.plan();
        SomeBases.rests(plan, BASED_ON, decree);
        SomeBases.rests(own, BASED_ON, law);
        SomeBases.rests(own, STUDIES, plan);
        SomeCampaigns.change(adopted, stored -> stored.launchingDirective = Directive.existing(plan.id));
        SomeCampaigns.change(adopting, stored -> stored.launchingDirective = Directive.existing(own.id));

        impact(decree, "2025-06-30")
                .body("affected.findAll { it.kind == 'DIRECTIVE' }.id", contains(text(plan)))
                .body("affected.findAll { it.kind == 'CAMPAIGN' }.id", contains(adopted.id.toString()));
        SomeBases.rests(own, CONTINUES, plan);
        impact(decree, "2025-06-30")
                .body(
                        "affected.findAll { it.kind == 'CAMPAIGN' }.id",
                        containsInAnyOrder(adopted.id.toString(), adopting.id.toString()))
                .body("affected.find { it.id == '" + adopting.id + "' }.state", equalTo("SURVIVES"));
    }

    private List<LinkInput> links(Campaign adopted) {
        return Arrays.stream(LinkRelation.values())
                .map(relation -> new LinkInput(relation, "Phong trào " + relation, adopted.id, plan.id))
                .toList();
    }

    @Test
    void showsNominationsToThoseWhoSeeThemAndNamesOfPeopleToNobody() {
        var some = new SomeNominations();
        var nomination = some.teacher(NominationState.SUBMITTED);
        some.teacher(NominationState.WITHDRAWN);
        some.quota(15);
        SomeBases.rests(plan, BASED_ON, decree);
        SomeCampaigns.change(some.campaign, stored -> stored.launchingDirective = Directive.existing(plan.id));

        impact(decree, "2025-06-30")
                .body("counts.find { it.kind == 'QUOTA' }.count", equalTo(1))
                .body("counts.find { it.kind == 'NOMINATION' }.count", equalTo(0))
                .body("affected.kind", not(hasItem("NOMINATION")));
        var school = impact(Api.as(Api.unitOf(some.school)), decree, "2025-06-30")
                .body("counts.find { it.kind == 'NOMINATION' }.count", equalTo(1))
                .body("affected.find { it.kind == 'NOMINATION' }.id", equalTo(nomination.toString()))
                .body("affected.find { it.kind == 'NOMINATION' }.name", equalTo(some.school.name))
                .body("affected.find { it.kind == 'NOMINATION' }.campaignId", equalTo(some.campaign.id.toString()))
                .extract()
                .asString();
        assertEquals(-1, school.indexOf("Vũ Hải Đăng"));
        impact(Api.as(Api.unitOf(Units.school(some.office))), decree, "2025-06-30")
                .body("counts.find { it.kind == 'NOMINATION' }.count", equalTo(0));
        impact(Api.as(Api.administrator()), decree, "2025-06-30")
                .body("counts.find { it.kind == 'NOMINATION' }.count", equalTo(1));
    }

    @Test
    void showsRulesOfTheCatalogueAndWhatIsNominatedUnderThem() {
        var some = new SomeNominations();
        var nomination = some.teacher(NominationState.DRAFT);
        QuarkusTransaction.requiringNew()
                .run(() -> AwardType.<AwardType>list("code", some.award)
                        .forEach(type -> type.sourceDirective = Directive.existing(decree.id)));

        impact(Api.as(Api.officeOf(some.office)), decree, "2025-06-30")
                .body("affected.kind", contains("RULE", "NOMINATION"))
                .body("affected.documentId", everyItem(equalTo(text(decree))))
                .body("affected[0].code", equalTo(some.award))
                .body("affected[0].why", empty())
                .body("affected[1].id", equalTo(nomination.toString()))
                .body("affected[1].state", equalTo("LOST"));
    }

    @Test
    void showsDutiesWithATokenAndReportsToThoseWhoSeeThem() {
        var some = new SomeReports();
        var campaign = some.campaign(CampaignStatus.LAUNCHED);
        SomeBases.rests(plan, BASED_ON, decree);
        SomeCampaigns.change(campaign, stored -> stored.launchingDirective = Directive.existing(plan.id));
        var duty = some.active(some.with(some.oneOff(), "campaignId", campaign.id));
        var deadline = some.deadline(duty);

        impact(decree, "2025-06-30")
                .body("affected.kind", not(hasItem("REPORT_DUTY")))
                .body("counts.find { it.kind == 'REPORT_DEADLINE' }.count", equalTo(0));
        impact(Api.as(some.teacher), decree, "2025-06-30")
                .body(
                        "affected.find { it.kind == 'REPORT_DUTY' }.id",
                        equalTo(duty.id().toString()))
                .body("affected.findAll { it.kind == 'REPORT_DEADLINE' }.id", contains(deadline.toString()));
        impact(Api.as(Api.unitOf(Units.school(Units.educationOffice(Units.province())))), decree, "2025-06-30")
                .body("counts.find { it.kind == 'REPORT_DUTY' }.count", equalTo(1))
                .body("counts.find { it.kind == 'REPORT_DEADLINE' }.count", equalTo(0));
        impact(Api.as(Api.administrator()), decree, "2025-06-30")
                .body("counts.find { it.kind == 'REPORT_DEADLINE' }.count", equalTo(1));
    }

    @Test
    void showsADutyWhoseDateWasSetByALetterThatEnds() {
        var some = new SomeReports();
        var duty = some.active(some.oneOff());
        QuarkusTransaction.requiringNew().run(() -> {
            ReportDueRule.<ReportDueRule>list("duty.id", duty.id())
                    .forEach(rule -> rule.setBy = Directive.existing(plan.id));
            ReportDeadline.update("setBy = ?1 where duty.id = ?2", plan, duty.id());
        });

        impact(Api.as(some.teacher), plan, "2025-06-30")
                .body("affected.kind", contains("REPORT_DUTY", "REPORT_DEADLINE"))
                .body("affected[0].documentId", equalTo(text(plan)));
        impact(Api.as(Api.administrator()), plan, "2025-06-30")
                .body("affected.kind", contains("REPORT_DUTY", "REPORT_DEADLINE"));
    }

    @Test
    void limitsWhatIsShownOfEachKindAndCountsTheRest() {
        for (int i = 0; i < 3; i++) {
            SomeBases.rests(SomeBases.plan(), BASED_ON, decree);
        }

        anonymous()
                .queryParam("on", "2025-06-30")
                .queryParam("limit", 2)
                .get("/directives/{id}/impact", decree.id)
                .then()
                .body("affected", hasSize(2))
                .body("counts.find { it.kind == 'DIRECTIVE' }.count", equalTo(3))
                .body("truncated", equalTo(false));
    }

    @Test
    void costsTheSameStatementsForOneAndForFifty() {
        rest(1);
        var one = statements();

        rest(49);

        assertEquals(one, statements());
    }

    private void rest(int plans) {
        for (int i = 0; i < plans; i++) {
            var one = SomeBases.plan();
            SomeBases.rests(one, BASED_ON, decree);
            SomeBases.rests(one, IMPLEMENTS, law);
            var campaign = SomeCampaigns.launched();
            SomeCampaigns.change(campaign, stored -> stored.launchingDirective = Directive.existing(one.id));
        }
    }

    private long statements() {
        var statistics = Arc.container().instance(SessionFactory.class).get().getStatistics();
        var administrator = Api.administrator();
        var before = statistics.getPrepareStatementCount();
        impact(Api.as(administrator), decree, "2025-06-30");
        return statistics.getPrepareStatementCount() - before;
    }

    @Test
    void refusesWhatCannotBe() {
        anonymous().get("/directives/{id}/impact", UUID.randomUUID()).then().statusCode(404);
        anonymous()
                .queryParam("on", "9999-12-31")
                .get("/directives/{id}/impact", decree.id)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("on"));
        anonymous()
                .queryParam("replacedBy", UUID.randomUUID())
                .get("/directives/{id}/impact", decree.id)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("replacedBy"));
        anonymous()
                .queryParam("replacedBy", decree.id)
                .get("/directives/{id}/impact", decree.id)
                .then()
                .statusCode(400)
                .body("errors.code", contains("SAME"));
        wronglyAnonymous()
                .queryParam("limit", 1001)
                .get("/directives/{id}/impact", decree.id)
                .then()
                .statusCode(400);
    }

    @Test
    void sendsOnFromAMergedRecord() {
        var survivor = SomeDirectives.registered(Units.educationOffice(Units.province()));
        var merged = SomeDirectives.stub(null, null, null);
        SomeDirectives.merged(merged, survivor);

        anonymous()
                .redirects()
                .follow(false)
                .get("/directives/{id}/impact", merged.id)
                .then()
                .statusCode(308);
    }

    @Test
    void isOfferedByADryRunThatWouldEndOrReplaceADirective() {
        var office = Units.educationOffice(Units.province());
        var officer = Api.officeOf(office);
        var ending = SomeDirectives.registered(office);
        var next = SomeDirectives.registered(office);
        var link = "</api/v1/directives/" + ending.id + "/impact";

        Api.as(officer)
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .queryParam("dryRun", true)
                .body(Map.of("inForceTo", "2025-06-30"))
                .patch("/directives/{id}", ending.id)
                .then()
                .statusCode(200)
                .header("Dry-Run", "true")
                .header("Link", link + "?on=2025-06-30>; rel=\"impact\"");
        Api.as(officer)
                .queryParam("dryRun", true)
                .body(Map.of("citedId", next.id, "relation", "REPEALS", "inferred", true))
                .post("/directives/{id}/citations", ending.id)
                .then()
                .statusCode(201)
                .header("Link", "</api/v1/directives/" + next.id + "/impact>; rel=\"impact\"");
        Api.as(officer)
                .queryParam("dryRun", true)
                .body(Map.of("citedId", ending.id, "relation", "REPLACES", "inferred", true))
                .post("/directives/{id}/citations", next.id)
                .then()
                .statusCode(201)
                .header("Link", link + "?replacedBy=" + next.id + ">; rel=\"impact\"");
        Api.as(officer)
                .body(Map.of("citedId", ending.id, "relation", "REPLACES", "inferred", true))
                .post("/directives/{id}/citations", next.id)
                .then()
                .statusCode(201)
                .header("Link", nullValue());
    }

    private static ValidatableResponse impact(Directive directive, String on) {
        return impact(anonymous(), directive, on);
    }

    private static ValidatableResponse impact(RequestSpecification caller, Directive directive, String on) {
        return caller.queryParam("on", on)
                .get("/directives/{id}/impact", directive.id)
                .then()
                .statusCode(200);
    }

    private static String text(Directive directive) {
        return directive.id.toString();
    }
}
