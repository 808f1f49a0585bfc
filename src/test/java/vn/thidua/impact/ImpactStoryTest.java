package vn.thidua.impact;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.thidua.contract.Api.anonymous;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.sample.LoadedSamples;

/** Decree 98/2023/NĐ-CP ends on 30/06/2025; Decree 152/2025/NĐ-CP follows it. The plans are those of the samples. */
@QuarkusTest
class ImpactStoryTest {

    private static final UUID LAW_2022 = SomeBases.reference(2);
    private static final UUID DECREE_91 = SomeBases.reference(4);
    private static final UUID DECREE_98 = SomeBases.reference(5);
    private static final UUID DECREE_152 = SomeBases.reference(6);

    @BeforeEach
    void load() {
        LoadedSamples.load();
    }

    /** The plan of February 2023 names Decree 91/2017, which 98/2023 has replaced, and implements the law itself. */
    @Test
    void theEndOfTheDecreeReachesAPlanThatNamesItsPredecessor() {
        var plan = LoadedSamples.directiveOf("KH-2023-QN-DT-XUAN-SON");
        var campaign = LoadedSamples.campaignOf("KH-2023-QN-DT-XUAN-SON");

        anonymous()
                .queryParam("limit", 1000)
                .get("/directives/{id}/impact", DECREE_98)
                .then()
                .statusCode(200)
                .body("on", equalTo("2025-06-30"))
                .body("assumed", equalTo(false))
                .body("state", equalTo("REPLACED"))
                .body("remaining.to", contains(DECREE_152.toString(), LAW_2022.toString()))
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
        var plan = LoadedSamples.directiveOf("KH-2024-HY-MH").toString();

        anonymous()
                .queryParam("limit", 1000)
                .get("/directives/{id}/impact", DECREE_98)
                .then()
                .body("affected.id", not(hasItem(plan)));
        anonymous()
                .queryParam("limit", 1000)
                .queryParam("on", "2026-09-30")
                .get("/directives/{id}/impact", LAW_2022)
                .then()
                .body("affected.id", hasItem(plan))
                .body("affected.find { it.id == '" + plan + "' }.state", equalTo("UNKNOWN"))
                .body("affected.find { it.id == '" + DECREE_152 + "' }.state", equalTo("LOST"))
                .body("affected.kind", hasItem("RULE"));
    }
}
