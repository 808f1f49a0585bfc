package vn.thidua.directive;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.contract.Api;
import vn.thidua.organization.Units;
import vn.thidua.time.PartialDate;

@QuarkusTest
class CitationChainTest {

    private record Arrow(int from, int to) {}

    @Inject
    SessionFactory sessions;

    @Test
    void leadsFromADecreeToTheLaw() {
        Api.anonymous()
                .queryParam("asOf", "2025-07-02")
                .when()
                .get("/directives/{id}/citation-chain", ReferenceDirectivesTest.id(6))
                .then()
                .statusCode(200)
                .body("nodes.number", hasItem("15/2003/QH11"))
                .body("nodes.find { it.number == '152/2025/NĐ-CP' }.inForce", equalTo("IN_FORCE"))
                .body("nodes.find { it.number == '98/2023/NĐ-CP' }.inForce", equalTo("NO_LONGER"))
                .body("nodes.find { it.number == '15/2003/QH11' }.inForce", equalTo("NO_LONGER"));
    }

    @Test
    void tellsWhatReplacesADocumentAndWhatHasTakenItsPlaceOnTheDay() {
        var decree = ReferenceDirectivesTest.id(4);

        Api.anonymous()
                .queryParam("asOf", "2026-05-18")
                .get("/directives/{id}/citation-chain", decree)
                .then()
                .statusCode(200)
                .body("asOf", equalTo("2026-05-18"))
                .body("nodes[0].replacedBy.number", contains("98/2023/NĐ-CP"))
                .body("nodes[0].successors.number", contains("152/2025/NĐ-CP"))
                .body("nodes[0].replaces", empty())
                .body("nodes[1].replacedBy.number", contains("06/2022/QH15"));
        Api.anonymous()
                .queryParam("asOf", "2024-05-18")
                .get("/directives/{id}/citation-chain", decree)
                .then()
                .body("nodes[0].successors.number", contains("98/2023/NĐ-CP"));
        Api.anonymous()
                .queryParam("asOf", "2023-02-27")
                .get("/directives/{id}/citation-chain", decree)
                .then()
                .body("nodes[0].inForce", equalTo("IN_FORCE"))
                .body("nodes[0].replacedBy", empty())
                .body("nodes[0].successors", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "image/svg+xml, image/svg+xml",
        "text/vnd.graphviz, digraph",
        "text/vnd.mermaid, flowchart",
        "'text/vnd.mermaid;q=0.5, image/svg+xml', <svg",
    })
    void isDrawnAsTheCallerAccepts(String accept, String beginning) {
        var answer = Api.anonymous()
                .accept(accept)
                .header("Accept-Language", "en")
                .queryParam("asOf", "2024-05-18")
                .get("/directives/{id}/citation-chain", ReferenceDirectivesTest.id(5))
                .then()
                .statusCode(200)
                .header("Vary", containsString("Accept"))
                .header("ETag", nullValue())
                .extract();

        var drawn = answer.asString();
        if (beginning.startsWith("image")) {
            assertTrue(answer.contentType().startsWith(beginning));
        } else {
            assertTrue(drawn.contains(beginning), drawn);
        }
        assertTrue(drawn.contains("Decree 98/2023/NĐ-CP"), drawn);
        assertTrue(drawn.contains("Guides"), drawn);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "image/svg+xml;q=0.5                                    | image/svg+xml;charset=UTF-8",
                "image/*                                                | image/svg+xml;charset=UTF-8",
                "text/*;q=0.3                                           | text/vnd.graphviz;charset=UTF-8",
                "text/vnd.graphviz;q=0, text/*                          | text/vnd.mermaid;charset=UTF-8",
                "application/json;q=0.2, text/vnd.mermaid;q=0.9         | text/vnd.mermaid;charset=UTF-8",
                "image/svg+xml, application/json                        | application/json;charset=UTF-8",
                "text/html, image/avif, image/svg+xml, */*;q=0.8        | image/svg+xml;charset=UTF-8",
                "*/*                                                    | application/json;charset=UTF-8",
            })
    void isAnsweredInTheFormOfTheMostWeight(String accept, String mediaType) {
        Api.anonymous()
                .accept(accept)
                .get("/directives/{id}/citation-chain", ReferenceDirectivesTest.id(5))
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo(mediaType));
    }

    @Test
    void isDrawnSoThatABrowserRunsNothingInIt() {
        Api.anonymous()
                .accept("image/svg+xml")
                .get("/directives/{id}/citation-chain", ReferenceDirectivesTest.id(5))
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", equalTo("default-src 'none'; style-src 'unsafe-inline'; sandbox"))
                .header("X-Content-Type-Options", equalTo("nosniff"));
    }

    @Test
    void isNotDrawnInOtherForms() {
        Api.wronglyAnonymous()
                .accept("image/png")
                .get("/directives/{id}/citation-chain", ReferenceDirectivesTest.id(5))
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
    }

    @Test
    void drawsWordsOfOthersHarmlessly() {
        var unit = Units.province();
        var facts = new CitedDocument(
                DirectiveKind.KH,
                null,
                null,
                null,
                unit,
                null,
                "\"]; </text><script>alert(1)</script> | #" + UUID.randomUUID(),
                null,
                null,
                null);
        var directive = QuarkusTransaction.requiringNew()
                .call(() -> SomeDirectives.directives().findOrCreateStub(facts));

        for (var accept : List.of("image/svg+xml", "text/vnd.mermaid")) {
            var drawn = Api.anonymous()
                    .accept(accept)
                    .get("/directives/{id}/citation-chain", directive.id)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertFalse(drawn.contains("<script"), drawn);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void reachesWhatANaiveWalkReaches(long seed) {
        var random = new Random(seed);
        var unit = Units.province();
        var nodes = new ArrayList<Directive>();
        for (int i = 0; i < 9; i++) {
            nodes.add(SomeDirectives.registered(unit));
        }
        var arrows = new HashSet<Arrow>();
        for (int i = 0; i < 16; i++) {
            var from = random.nextInt(nodes.size());
            var to = random.nextInt(nodes.size());
            if (from != to) {
                arrows.add(new Arrow(from, to));
            }
        }
        arrows.forEach(arrow -> SomeDirectives.cites(
                nodes.get(arrow.from), nodes.get(arrow.to), CitationRelation.values()[random.nextInt(11)]));

        for (int depth : new int[] {1, 2, 20}) {
            var up = naive(arrows, depth, false);
            var down = naive(arrows, depth, true);
            var both = new HashMap<>(up);
            down.forEach((node, distance) -> both.merge(node, distance, Math::min));
            assertReached(nodes, "UPSTREAM", depth, up);
            assertReached(nodes, "DOWNSTREAM", depth, down);
            assertReached(nodes, "BOTH", depth, both);
        }
    }

    @Test
    void countsCitationsOnOneEdgeAndKeepsTheFirstWords() {
        var unit = Units.province();
        var plan = SomeDirectives.registered(unit);
        var basis = SomeDirectives.registered(unit);
        SomeDirectives.cites(plan, basis, CitationRelation.BASED_ON);
        SomeDirectives.cites(plan, basis, CitationRelation.BASED_ON);
        SomeDirectives.cites(plan, basis, CitationRelation.STUDIES);

        Api.anonymous()
                .get("/directives/{id}/citation-chain", plan.id)
                .then()
                .statusCode(200)
                .body("edges", hasSize(2))
                .body("edges.find { it.relation == 'BASED_ON' }.citations", equalTo(2))
                .body("edges.find { it.relation == 'BASED_ON' }.words", equalTo("Kế hoạch số " + basis.number))
                .body("edges.find { it.relation == 'BASED_ON' }.statedIn", equalTo(plan.id.toString()))
                .body("truncated", equalTo(false));
    }

    @Test
    void walksOnlyTheRelationsAskedFor() {
        var unit = Units.province();
        var plan = SomeDirectives.registered(unit);
        var basis = SomeDirectives.registered(unit);
        var studied = SomeDirectives.registered(unit);
        var cited = SomeDirectives.registered(unit);
        SomeDirectives.cites(plan, basis, CitationRelation.BASED_ON);
        SomeDirectives.cites(plan, studied, CitationRelation.STUDIES);
        SomeDirectives.cites(plan, cited, CitationRelation.CITES);

        Api.anonymous()
                .queryParam("relation", "BASED_ON,STUDIES")
                .get("/directives/{id}/citation-chain", plan.id)
                .then()
                .statusCode(200)
                .body("nodes.id", containsInAnyOrder(plan.id.toString(), basis.id.toString(), studied.id.toString()));
    }

    @Test
    void leavesOutWhatHadNotBeenIssuedYetButNotTheUndated() {
        var unit = Units.province();
        var basis = SomeDirectives.registered(unit, PartialDate.of(2022, 1, 1));
        var early = SomeDirectives.registered(unit, PartialDate.of(2023));
        var late = SomeDirectives.registered(unit, PartialDate.of(2024, 3));
        var undated = SomeDirectives.stub(unit, null, null);
        List.of(early, late, undated).forEach(citing -> SomeDirectives.cites(citing, basis, CitationRelation.CITES));

        Api.anonymous()
                .queryParam("direction", "DOWNSTREAM")
                .queryParam("asOf", "2023-06-30")
                .get("/directives/{id}/citation-chain", basis.id)
                .then()
                .statusCode(200)
                .body("nodes.id", containsInAnyOrder(basis.id.toString(), early.id.toString(), undated.id.toString()))
                .body("nodes.inForce", hasItem("UNKNOWN"));
    }

    @Test
    void refusesWhatItCannotFollow() {
        var plan = SomeDirectives.registered(Units.province());

        Api.anonymous()
                .get("/directives/{id}/citation-chain", UUID.randomUUID())
                .then()
                .statusCode(404);
        Api.anonymous()
                .queryParam("relation", "BASED_ON,LIKES")
                .get("/directives/{id}/citation-chain", plan.id)
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("relation"));
        Api.wronglyAnonymous()
                .queryParam("depth", 21)
                .get("/directives/{id}/citation-chain", plan.id)
                .then()
                .statusCode(400);
        Api.wronglyAnonymous()
                .queryParam("relation", "BASED_ON")
                .queryParam("relation", "CITES")
                .get("/directives/{id}/citation-chain", plan.id)
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("REPEATED_PARAMETER"));
    }

    @Test
    void asksTheDatabaseAsOftenForManyDocumentsAsForOne() {
        var unit = Units.province();
        var narrow = SomeDirectives.registered(unit);
        var one = SomeDirectives.registered(unit);
        SomeDirectives.cites(narrow, one, CitationRelation.CITES);
        SomeDirectives.cites(one, SomeDirectives.registered(unit), CitationRelation.CITES);
        var wide = SomeDirectives.registered(unit);
        for (int i = 0; i < 8; i++) {
            var middle = SomeDirectives.registered(unit);
            SomeDirectives.cites(wide, middle, CitationRelation.CITES);
            SomeDirectives.cites(middle, SomeDirectives.registered(unit), CitationRelation.CITES);
        }

        assertEquals(statements(narrow.id), statements(wide.id));
        assertTrue(statements(wide.id) <= 7, "root, three levels, documents, what replaces and is replaced");
    }

    private long statements(UUID id) {
        sessions.getStatistics().clear();
        Api.anonymous().get("/directives/{id}/citation-chain", id).then().statusCode(200);
        return sessions.getStatistics().getPrepareStatementCount();
    }

    private static void assertReached(
            List<Directive> nodes, String direction, int depth, Map<Integer, Integer> expected) {
        var answer = Api.anonymous()
                .queryParam("direction", direction)
                .queryParam("depth", depth)
                .get("/directives/{id}/citation-chain", nodes.get(0).id)
                .then()
                .statusCode(200)
                .extract();
        var reached = new HashMap<String, Integer>();
        answer.<List<Map<String, Object>>>path("nodes")
                .forEach(node -> reached.put((String) node.get("id"), (Integer) node.get("depth")));
        var named = new HashMap<String, Integer>();
        expected.forEach((node, distance) -> named.put(nodes.get(node).id.toString(), distance));
        assertEquals(named, reached, direction + " to depth " + depth);
        for (var edge : answer.<List<Map<String, Object>>>path("edges")) {
            assertTrue(reached.keySet().containsAll(Set.of(edge.get("from"), edge.get("to"))));
        }
    }

    private static Map<Integer, Integer> naive(Set<Arrow> arrows, int depth, boolean backwards) {
        var distances = new HashMap<Integer, Integer>(Map.of(0, 0));
        for (int distance = 1; distance <= depth; distance++) {
            for (var node : List.copyOf(distances.keySet())) {
                for (var arrow : arrows) {
                    var from = backwards ? arrow.to : arrow.from;
                    var to = backwards ? arrow.from : arrow.to;
                    if (from == node && distances.get(node) == distance - 1) {
                        distances.putIfAbsent(to, distance);
                    }
                }
            }
        }
        return distances;
    }
}
