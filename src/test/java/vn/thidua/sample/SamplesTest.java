package vn.thidua.sample;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Role;
import vn.thidua.audit.AuditEntry;
import vn.thidua.contract.Api;
import vn.thidua.plan.PlanDocument;
import vn.thidua.plan.SamplePlanFiles;
import vn.thidua.sample.SeedFacts.Mention;

/** The five real plans, loaded as at a first start and read back over HTTP against the facts of the seeds. */
@QuarkusTest
class SamplesTest {

    @Inject
    SampleLoader loader;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void load() {
        loader.load();
    }

    @Test
    void showsEveryPlanToAnybody() throws Exception {
        for (var code : SamplePlanFiles.CODES) {
            var plan = Api.anonymous()
                    .get("/plans/{code}", code)
                    .then()
                    .statusCode(200)
                    .extract();
            assertEquals(
                    json.readValue(SamplePlanFiles.read(code).toString(), PlanDocument.class),
                    json.readValue(plan.asString(), PlanDocument.class));
        }
        Api.anonymous()
                .queryParam("limit", 200)
                .get("/plans")
                .then()
                .statusCode(200)
                .body("items.code", hasItems(SamplePlanFiles.CODES.toArray()))
                .body("items.findAll { it.code.startsWith('KH-20') }.campaign.status", everyItem(equalTo("LAUNCHED")));
    }

    @Test
    void citesWhatTheSeedsCite() {
        var found = new HashMap<String, Citation>();
        SamplePlanFiles.CODES.forEach(code -> citations(directiveOf(code)).forEach(one -> found.put(one.key, one)));
        var mentions = SeedFacts.mentions();
        var ids = documents(mentions, found);

        assertEquals(88, mentions.size());
        assertEquals(89, found.size(), "all mentions, and one edge that was concluded");
        for (var mention : mentions) {
            var plan = directiveOf(SamplePlanFiles.CODES.get(Integer.parseInt(mention.seed())));
            assertEquals(
                    new Citation(
                            mention.id(),
                            mention.citing() == null ? plan : ids.get(mention.citing()),
                            ids.get(mention.document()),
                            mention.relation(),
                            mention.words(),
                            mention.start(),
                            mention.end(),
                            mention.kind(),
                            mention.number(),
                            mention.issuedOn()),
                    found.get(mention.id()));
        }
        assertEquals(61, Set.copyOf(ids.values()).size(), "distinct documents, each with one record");
    }

    @Test
    void findsTheEdgesBetweenCitedDocumentsInTheChain() {
        var found = new HashMap<String, Citation>();
        SamplePlanFiles.CODES.forEach(code -> citations(directiveOf(code)).forEach(one -> found.put(one.key, one)));
        var keys = documents(SeedFacts.mentions(), found).entrySet().stream()
                .collect(toMap(Map.Entry::getValue, Map.Entry::getKey));
        var plans = SamplePlanFiles.CODES.stream().map(SamplesTest::directiveOf).collect(toSet());

        var edges = new HashSet<String>();
        for (var plan : plans) {
            List<Map<String, String>> all = Api.anonymous()
                    .queryParam("depth", 10)
                    .get("/directives/{id}/citation-chain", plan)
                    .then()
                    .statusCode(200)
                    .body("truncated", equalTo(false))
                    .extract()
                    .path("edges");
            all.stream()
                    .filter(edge -> !plans.contains(edge.get("from")) && plans.contains(edge.get("statedIn")))
                    .map(edge ->
                            keys.get(edge.get("from")) + " " + edge.get("relation") + " " + keys.get(edge.get("to")))
                    .forEach(edges::add);
        }

        assertEquals(17, edges.size());
        assertEquals(SeedFacts.edges(), edges);
    }

    @Test
    void followsAPlanFromItsCampaignToItsReports() {
        var made = Api.anonymous()
                .get("/plans/{code}/resources", "KH-2023-HCM-Q1")
                .then()
                .statusCode(200)
                .body("reportDuties", hasSize(4))
                .body("reportDuties.status", everyItem(equalTo("ACTIVE")))
                .extract();

        Api.anonymous()
                .get("/campaigns/{id}/targets", made.<String>path("campaign.id"))
                .then()
                .statusCode(200)
                .body("items.findAll { it.value != null }.wording", hasItems("97,35%", "93,29%", "93,16%"));
    }

    @Test
    void reachesTheLawFromThePlanThatOnlyNamesIt() {
        var made = Api.anonymous().get("/plans/{code}/resources", "KH-2024-HY-MH");

        Api.anonymous()
                .get("/campaigns/{id}/legal-basis", made.<String>path("campaign.id"))
                .then()
                .statusCode(200)
                .body("nodes.number", hasItems("528/KH-SGDĐT", "06/2022/QH15"));
    }

    @Test
    void hasNominationsInSeveralStates() {
        var campaign =
                Api.anonymous().get("/plans/{code}/resources", "KH-2024-HY-MH").<String>path("campaign.id");

        Api.as(Api.somebody(Role.OFFICE, null))
                .queryParam("campaignId", campaign)
                .get("/nominations")
                .then()
                .statusCode(200)
                .body(
                        "items.state",
                        containsInAnyOrder(
                                "AWARDED",
                                "DRAFT",
                                "SUBMITTED",
                                "RETURNED",
                                "SUBMITTED",
                                "SUBMITTED",
                                "AWARDED",
                                "DRAFT"));
        Api.as(Api.somebody(Role.OFFICE, null))
                .queryParam("campaignId", campaign)
                .get("/award-decisions")
                .then()
                .statusCode(200)
                .body("items.number", contains("1520/QĐ-UBND"))
                .body("items.awardCount", contains(2));
    }

    @Test
    void launchesACampaignOnTheEarliestDayOfItsPlan() {
        var campaign =
                Api.anonymous().get("/plans/{code}/resources", "KH-2024-HY-MH").<String>path("campaign.id");

        Api.anonymous()
                .get("/campaigns/{id}", campaign)
                .then()
                .statusCode(200)
                .body("launchedOn", equalTo("2024-03-18"));
    }

    @Test
    void changesNothingAtASecondStart() {
        var entries = entriesOfTheLoader();

        loader.load();

        assertEquals(entries, entriesOfTheLoader());
    }

    private static long entriesOfTheLoader() {
        return QuarkusTransaction.requiringNew().call(() -> AuditEntry.count("subject", "system:samples"));
    }

    private static String directiveOf(String plan) {
        return Api.anonymous().get("/plans/{code}/resources", plan).path("directive.id");
    }

    /** What a citation says, as the seeds have it. */
    private record Citation(
            String key,
            String citing,
            String cited,
            String relation,
            String words,
            Integer start,
            Integer end,
            String kind,
            String number,
            String issuedOn) {}

    private static List<Citation> citations(String directive) {
        var answer = Api.anonymous()
                .queryParam("limit", 200)
                .get("/directives/{id}/citations", directive)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return answer.<Map<String, Object>>getList("items").stream()
                .map(SamplesTest::citation)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Citation citation(Map<String, Object> item) {
        var place = item.get("place") == null ? Map.<String, Object>of() : (Map<String, Object>) item.get("place");
        var cited = (Map<String, String>) ((Map<String, Object>) item.get("resolution")).get("directive");
        return new Citation(
                (String) item.get("key"),
                ((Map<String, String>) item.get("citing")).get("id"),
                cited.get("id"),
                (String) item.get("relation"),
                (String) item.get("words"),
                (Integer) place.get("start"),
                (Integer) place.get("end"),
                cited.get("kind"),
                cited.get("number"),
                cited.get("issuedOn"));
    }

    /** Which record each document of the seeds has become. */
    private static Map<String, String> documents(List<Mention> mentions, Map<String, Citation> found) {
        var ids = new HashMap<String, String>();
        mentions.forEach(mention -> {
            var before = ids.put(mention.document(), found.get(mention.id()).cited);
            assertEquals(before == null ? ids.get(mention.document()) : before, ids.get(mention.document()));
        });
        return ids;
    }
}
