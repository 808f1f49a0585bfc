package vn.thidua.campaign;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.thidua.contract.Api.anonymous;
import static vn.thidua.contract.Api.wronglyAnonymous;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.directive.Citation;
import vn.thidua.directive.CitationRelation;
import vn.thidua.directive.CitationResolution;
import vn.thidua.directive.CitedDocument;
import vn.thidua.directive.Directive;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.directive.Directives;
import vn.thidua.organization.Units;

@QuarkusTest
class LegalBasisResourceTest {

    private final Campaign campaign = SomeCampaigns.launched();

    @Test
    void isEmptyWhileNoDirectiveIsNamed() {
        anonymous()
                .get("/campaigns/{id}/legal-basis", campaign.id)
                .then()
                .statusCode(200)
                .body("rootId", nullValue())
                .body("nodes", empty())
                .body("edges", empty());
    }

    @Test
    void followsWhatThePlanRestsOnUpToTheLawAndNotWhatItMerelyMentions() {
        var plan = directive(DirectiveKind.KH, null);
        var decree = directive(DirectiveKind.ND, null);
        var law = directive(DirectiveKind.L, LocalDate.of(2024, 1, 1));
        var mentioned = directive(DirectiveKind.CV, null);
        cite(plan, CitationRelation.BASED_ON, decree);
        cite(decree, CitationRelation.GUIDES, law);
        cite(plan, CitationRelation.CITES, mentioned);
        SomeCampaigns.launchedBy(campaign, plan);

        anonymous()
                .queryParam("asOf", "2024-03-25")
                .get("/campaigns/{id}/legal-basis", campaign.id)
                .then()
                .statusCode(200)
                .body("campaignId", equalTo(campaign.id.toString()))
                .body("asOf", equalTo("2024-03-25"))
                .body("rootId", equalTo(plan.id.toString()))
                .body("nodes.id", contains(plan.id.toString(), decree.id.toString(), law.id.toString()))
                .body("nodes.depth", contains(0, 1, 2))
                .body("nodes.inForce", contains("UNKNOWN", "UNKNOWN", "IN_FORCE"))
                .body("edges.relation", contains("BASED_ON", "GUIDES"))
                .body("truncated", equalTo(false));
        anonymous()
                .queryParam("asOf", "2023-12-31")
                .get("/campaigns/{id}/legal-basis", campaign.id)
                .then()
                .body("nodes[2].inForce", equalTo("NOT_YET"));
    }

    @Test
    void tellsWhatHasTakenThePlaceOfABasisThatIsNoLongerInForce() {
        var plan = directive(DirectiveKind.KH, null);
        var decree = Directive.<Directive>findById(UUID.fromString("00000000-0000-7000-8000-0000000d0005"));
        cite(plan, CitationRelation.BASED_ON, decree);
        SomeCampaigns.launchedBy(campaign, plan);

        anonymous()
                .queryParam("asOf", "2024-05-18")
                .get("/campaigns/{id}/legal-basis", campaign.id)
                .then()
                .statusCode(200)
                .body("standing.inForce", equalTo(2))
                .body("standing.noLonger", equalTo(0));
        anonymous()
                .queryParam("asOf", "2025-07-02")
                .get("/campaigns/{id}/legal-basis", campaign.id)
                .then()
                .statusCode(200)
                .body("standing.inForce", equalTo(1))
                .body("standing.noLonger", equalTo(1))
                .body("nodes.find { it.number == '98/2023/NĐ-CP' }.successors.number", contains("152/2025/NĐ-CP"));
    }

    @Test
    void reachesTheLawThatADecreeDetailsWhereThePlanMerelyNamesTheDecree() {
        var plan = directive(DirectiveKind.KH, null);
        cite(plan, CitationRelation.CITES, reference(5));
        SomeCampaigns.launchedBy(campaign, plan);

        anonymous()
                .queryParam("asOf", "2024-03-25")
                .get("/campaigns/{id}/legal-basis", campaign.id)
                .then()
                .statusCode(200)
                .body("nodes.number", contains(null, "98/2023/NĐ-CP", "06/2022/QH15"))
                .body("edges.relation", contains("CITES", "GUIDES"));
    }

    @Test
    void refusesADayThatDoesNotExist() {
        wronglyAnonymous()
                .queryParam("asOf", "2024-02-30")
                .get("/campaigns/{id}/legal-basis", campaign.id)
                .then()
                .statusCode(400);
    }

    /** A law or decree that comes with the service, by its place in the change set. */
    private static Directive reference(int row) {
        return SomeCampaigns.stored(
                () -> Directive.existing(UUID.fromString("00000000-0000-7000-8000-0000000d%04d".formatted(row))));
    }

    private static Directive directive(DirectiveKind kind, @Nullable LocalDate inForceFrom) {
        var named = new CitedDocument(
                kind, null, null, null, null, "Cơ quan thử", Units.freshCode(), inForceFrom, null, null);
        return SomeCampaigns.stored(() -> SomeCampaigns.bean(Directives.class).findOrCreateStub(named));
    }

    private static void cite(Directive citing, CitationRelation relation, Directive cited) {
        SomeCampaigns.stored(() -> {
            var citation = new Citation();
            citation.statedIn = Directive.existing(citing.id);
            citation.citing = citation.statedIn;
            citation.cited = Directive.existing(cited.id);
            citation.relation = relation;
            citation.resolution = CitationResolution.RESOLVED;
            citation.persist();
            return citation;
        });
    }
}
