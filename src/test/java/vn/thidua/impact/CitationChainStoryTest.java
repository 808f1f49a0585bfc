package vn.thidua.impact;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.thidua.contract.Api.anonymous;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.sample.LoadedSamples;

/**
 * From a plan to the law: the plan of a school of 27/02/2023, what is wrong with what it cites, on what it rests, and
 * what becomes of it when Decree 98/2023/NĐ-CP ends on 30/06/2025 and Decree 152/2025/NĐ-CP follows.
 */
@QuarkusTest
class CitationChainStoryTest {

    private static final String PLAN = "KH-2023-QN-DT-XUAN-SON";
    private static final String ITS_DAY = "2023-02-27";
    private static final String AFTER_THE_DECREE = "2025-07-01";

    private static final UUID LAW_2022 = SomeBases.reference(2);
    private static final UUID DECREE_91 = SomeBases.reference(4);
    private static final UUID DECREE_98 = SomeBases.reference(5);
    private static final UUID DECREE_152 = SomeBases.reference(6);

    private UUID plan;
    private UUID campaign;

    @BeforeEach
    void load() {
        LoadedSamples.load();
        plan = LoadedSamples.directiveOf(PLAN);
        campaign = LoadedSamples.campaignOf(PLAN);
    }

    @Test
    void aPlanIsFollowedToTheLawAndThroughTheEndOfADecree() {
        itIsLoadedWithAllThatItCites();
        itCitesALaterPlanAndALawThatIsNotYetInForce();
        itsChainShowsWhatWasAmendedAndGuided();
        itsChainKnowsOnlyWhatThereWasOnItsDay();
        itKeepsItsBasisWhenTheDecreeEnds();
    }

    private void itIsLoadedWithAllThatItCites() {
        anonymous()
                .get("/directives/{id}", plan)
                .then()
                .statusCode(200)
                .body("number", equalTo("27/KH-TrTHCSXS"))
                .body("issuedOn", equalTo(ITS_DAY))
                .body("status", equalTo("REGISTERED"));
        anonymous()
                .queryParam("limit", 100)
                .get("/directives/{id}/citations", plan)
                .then()
                .statusCode(200)
                .body("items.findAll { !it.inferred }", hasSize(39))
                .body("next", nullValue())
                .body("items.resolution.status", everyItem(equalTo("RESOLVED")));
    }

    private void itCitesALaterPlanAndALawThatIsNotYetInForce() {
        var findings = anonymous()
                .header("Accept-Language", "en")
                .get("/directives/{id}/findings", plan)
                .then()
                .statusCode(200)
                .body("asOf", nullValue());
        findings.rootPath("items.find { it.code == 'CITES_LATER_DOCUMENT' }")
                .body("severity", equalTo("ERROR"))
                .body("of.directive.number", equalTo("199/KH-PGD&ĐT"))
                .body("of.directive.issuedOn", equalTo("2023-03-20"))
                .body("span.start", equalTo(347))
                .body("span.end", equalTo(403))
                .body("explanation", allOf(containsString("199/KH-PGD&ĐT"), containsString("27/2/2023")));
        findings.rootPath("items.find { it.code == 'NOT_YET_IN_FORCE' }")
                .body("of.directive.id", equalTo(LAW_2022.toString()))
                .body("of.directive.number", equalTo("06/2022/QH15"))
                .body("explanation", containsString("1/1/2024"));
        findings.rootPath("")
                .body("items.findAll { it.code == 'CITES_LATER_DOCUMENT' }", hasSize(1))
                .body("items.findAll { it.code == 'NOT_YET_IN_FORCE' }", hasSize(1));
        anonymous()
                .queryParam("asOf", "2024-01-01")
                .get("/directives/{id}/findings", plan)
                .then()
                .body("items.code", not(hasItem("NOT_YET_IN_FORCE")));
    }

    private void itsChainShowsWhatWasAmendedAndGuided() {
        var chain = chain(AFTER_THE_DECREE).body("truncated", equalTo(false));
        var amended = number(chain, "334/QĐ-UBND");
        var amending = number(chain, "604/QĐ-UBND");
        var guide = number(chain, "1170/HD-SNV");
        var decision = number(chain, "12/2020/QĐ-UBND");
        var regulation = id(chain, "it.kind == 'QYD' && it.subject == 'Quy định về công tác thi đua, khen thưởng'");

        edge(chain, amending, amended)
                .body("relation", equalTo("AMENDS"))
                .body("phrase", equalTo("Sửa đổi, bổ sung một số điều của"))
                .body("statedIn", equalTo(plan.toString()));
        edge(chain, guide, regulation)
                .body("relation", equalTo("GUIDES"))
                .body("phrase", equalTo("thực hiện"))
                .body("statedIn", equalTo(plan.toString()));
        edge(chain, regulation, decision)
                .body("relation", equalTo("ISSUED_WITH"))
                .body("phrase", equalTo("được ban hành kèm theo"))
                .body("statedIn", equalTo(plan.toString()));
    }

    private void itsChainKnowsOnlyWhatThereWasOnItsDay() {
        chain(ITS_DAY)
                .body("nodes.number", not(hasItem("199/KH-PGD&ĐT")))
                .rootPath("nodes.find { it.id == '" + LAW_2022 + "' }")
                .body("inForce", equalTo("NOT_YET"))
                .body("inForceFrom", equalTo("2024-01-01"));
        chain(AFTER_THE_DECREE)
                .body("nodes.number", hasItem("199/KH-PGD&ĐT"))
                .body("nodes.find { it.id == '" + LAW_2022 + "' }.inForce", equalTo("IN_FORCE"))
                .rootPath("nodes.find { it.id == '" + DECREE_91 + "' }")
                .body("inForce", equalTo("NO_LONGER"))
                .body("replacedBy.number", contains("98/2023/NĐ-CP"))
                .body("successors.number", contains("152/2025/NĐ-CP"));
    }

    /** It names Decree 91/2017, which 98/2023 has replaced, and implements the law itself. */
    private void itKeepsItsBasisWhenTheDecreeEnds() {
        anonymous()
                .queryParam("on", "2025-06-30")
                .queryParam("limit", 1000)
                .get("/directives/{id}/impact", DECREE_98)
                .then()
                .statusCode(200)
                .body("on", equalTo("2025-06-30"))
                .body("asOf", equalTo(AFTER_THE_DECREE))
                .body("assumed", equalTo(false))
                .body("state", equalTo("REPLACED"))
                .body("remaining.to", contains(DECREE_152.toString(), LAW_2022.toString()))
                .body("remaining.relation", contains("REPLACES", "GUIDES"))
                .body("replacements.documentId", contains(DECREE_152.toString()))
                .rootPath("affected.find { it.id == '" + plan + "' }")
                .body("why.to", contains(DECREE_91.toString(), DECREE_98.toString()))
                .body("why.relation", contains("CITES", "REPLACES"))
                .body("state", equalTo("SURVIVES"))
                .body("remaining.to", contains(LAW_2022.toString()))
                .body("remaining.relation", contains("IMPLEMENTS"))
                .rootPath("affected.find { it.id == '" + campaign + "' }")
                .body("kind", equalTo("CAMPAIGN"))
                .body("documentId", equalTo(plan.toString()))
                .body("state", equalTo("SURVIVES"));
    }

    /** Its plan names the law alone. */
    @Test
    void aPlanThatRestsOnTheLawAloneIsAffectedByTheEndOfTheLawAndNotOfTheDecree() {
        var other = LoadedSamples.directiveOf("KH-2024-HY-MH").toString();

        anonymous()
                .queryParam("limit", 1000)
                .get("/directives/{id}/impact", DECREE_98)
                .then()
                .body("affected.id", not(hasItem(other)));
        anonymous()
                .queryParam("limit", 1000)
                .queryParam("on", "2026-09-30")
                .get("/directives/{id}/impact", LAW_2022)
                .then()
                .body("affected.id", hasItem(other))
                .body("affected.find { it.id == '" + other + "' }.state", equalTo("UNKNOWN"))
                .body("affected.find { it.id == '" + DECREE_152 + "' }.state", equalTo("LOST"))
                .body("affected.kind", hasItem("RULE"));
    }

    private ValidatableResponse chain(String asOf) {
        return anonymous()
                .queryParam("asOf", asOf)
                .get("/directives/{id}/citation-chain", plan)
                .then()
                .statusCode(200)
                .body("rootId", equalTo(plan.toString()));
    }

    private static String number(ValidatableResponse chain, String number) {
        return id(chain, "it.number == '" + number + "'");
    }

    /** Of the one document in the chain of which this is true. */
    private static String id(ValidatableResponse chain, String condition) {
        chain.rootPath("").body("nodes.findAll { " + condition + " }", hasSize(1));
        return chain.extract().path("nodes.find { " + condition + " }.id");
    }

    private static ValidatableResponse edge(ValidatableResponse chain, String from, String to) {
        var condition = "it.from == '" + from + "' && it.to == '" + to + "'";
        return chain.rootPath("")
                .body("edges.findAll { " + condition + " }", hasSize(1))
                .rootPath("edges.find { " + condition + " }");
    }
}
