package vn.thidua.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thidua.directive.CitationRelation.BASED_ON;
import static vn.thidua.directive.CitationRelation.GUIDES;
import static vn.thidua.directive.CitationRelation.IMPLEMENTS;
import static vn.thidua.directive.CitationRelation.ISSUED_WITH;
import static vn.thidua.directive.CitationRelation.REPLACES;
import static vn.thidua.impact.BasisState.LOST;
import static vn.thidua.impact.BasisState.REPLACED;
import static vn.thidua.impact.BasisState.SURVIVES;
import static vn.thidua.impact.BasisState.UNKNOWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.directive.CitationRelation;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.directive.DirectiveStatus;
import vn.thidua.directive.InForce;
import vn.thidua.directive.NumberRegister;

class LostBasisTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final LocalDate BEFORE = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);

    private final BasisGraph graph = new BasisGraph();
    private final Map<UUID, Document> documents = new LinkedHashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private final Document law = inForce(DirectiveKind.L);
    private final Document decree = inForce(DirectiveKind.ND);

    @Test
    void isLostWhereEverythingLeadsIntoTheDirective() {
        var plan = plan();
        var below = plan();
        rests(plan, BASED_ON, decree);
        rests(below, IMPLEMENTS, plan);
        rests(decree, GUIDES, law);

        assertEquals(new LostBasis.Verdict(LOST, List.of()), verdict(plan));
        assertEquals(LOST, verdict(below).state());
    }

    @Test
    void survivesByAPathOfItsOwn() {
        var plan = plan();
        var office = plan();
        rests(plan, BASED_ON, decree);
        rests(plan, IMPLEMENTS, office);
        rests(office, BASED_ON, law);

        assertEquals(
                new LostBasis.Verdict(
                        SURVIVES,
                        List.of(
                                new Step(plan.id(), office.id(), IMPLEMENTS, false),
                                new Step(office.id(), law.id(), BASED_ON, false))),
                verdict(plan));
    }

    @Test
    void standsThroughAReplacementThatIsInForceByThen() {
        var plan = plan();
        var next = inForce(DirectiveKind.ND);
        rests(plan, BASED_ON, decree);
        replaces(next, decree);
        rests(next, GUIDES, law);

        var verdict = verdict(plan);

        assertEquals(REPLACED, verdict.state());
        assertEquals(
                List.of(decree.id(), next.id(), law.id()),
                verdict.path().stream().map(Step::to).toList());
        assertEquals(REPLACED, verdict(decree).state());
    }

    @Test
    void standsThroughAReplacementOfWhichNothingFurtherIsRecorded() {
        var plan = plan();
        var next = inForce(DirectiveKind.ND);
        rests(plan, BASED_ON, decree);
        replaces(next, decree);

        assertEquals(REPLACED, verdict(plan).state());
        assertEquals(2, verdict(plan).path().size());
    }

    @Test
    void isLostWhereTheReplacementHasNotBegun() {
        var plan = plan();
        rests(plan, BASED_ON, decree);
        replaces(document(DirectiveKind.ND, DirectiveStatus.REGISTERED, DAY.plusDays(1), null), decree);

        assertEquals(LOST, verdict(plan).state());
    }

    @Test
    void isUnknownWhereItIsNotKnownWhenTheReplacementBegins() {
        var plan = plan();
        var next = document(DirectiveKind.ND, DirectiveStatus.REGISTERED, null, null);
        rests(plan, BASED_ON, decree);
        replaces(next, decree);
        rests(next, GUIDES, law);

        assertEquals(UNKNOWN, verdict(plan).state());
        assertEquals(next.id(), last(verdict(plan)));
    }

    @Test
    void isUnknownWhereAnotherBasisIsADocumentThatNobodyHasRead() {
        var plan = plan();
        var stub = document(DirectiveKind.KH, DirectiveStatus.STUB, null, null);
        rests(plan, BASED_ON, decree);
        rests(plan, IMPLEMENTS, stub);

        assertEquals(UNKNOWN, verdict(plan).state());
        assertEquals(stub.id(), last(verdict(plan)));
    }

    @Test
    void isUnknownWhereItsOwnTextIsNotKnownOrNotResolved() {
        var stub = document(DirectiveKind.KH, DirectiveStatus.STUB, null, null);
        var unresolved = plan();
        rests(stub, BASED_ON, decree);
        rests(unresolved, BASED_ON, decree);
        graph.leaveOpen(unresolved.id());

        assertEquals(new LostBasis.Verdict(UNKNOWN, List.of()), verdict(stub));
        assertEquals(UNKNOWN, verdict(unresolved).state());
    }

    @Test
    void doesNotStandOnALawThatHasEnded() {
        var plan = plan();
        rests(plan, BASED_ON, decree);
        rests(plan, BASED_ON, document(DirectiveKind.L, DirectiveStatus.REGISTERED, BEFORE, LAST));

        assertEquals(LOST, verdict(plan).state());
    }

    @Test
    void standsOnWhatReplacedAnEndedLaw() {
        var plan = plan();
        var former = document(DirectiveKind.L, DirectiveStatus.REGISTERED, BEFORE, LAST);
        rests(plan, BASED_ON, decree);
        rests(plan, BASED_ON, former);
        replaces(law, former);

        assertEquals(SURVIVES, verdict(plan).state());
        assertEquals(law.id(), last(verdict(plan)));
    }

    @Test
    void doesNotStandOnADecreeThatHasNotBegun() {
        var plan = plan();
        var later = document(DirectiveKind.ND, DirectiveStatus.REGISTERED, DAY.plusDays(1), null);
        rests(plan, BASED_ON, decree);
        rests(plan, BASED_ON, later);
        rests(later, GUIDES, law);

        assertEquals(LOST, verdict(plan).state());
    }

    @Test
    void isLostInACircle() {
        var one = plan();
        var other = plan();
        rests(one, BASED_ON, other);
        rests(other, BASED_ON, one);
        rests(one, BASED_ON, decree);

        assertEquals(LOST, verdict(one).state());
        assertEquals(LOST, verdict(other).state());
    }

    @ParameterizedTest
    @CsvSource({
        "L,         LEGISLATIVE,    QH15,         true",
        "HIEN_PHAP, UNNUMBERED,     ,             true",
        "PL,        LEGISLATIVE,    UBTVQH11,     true",
        "NQ,        LEGISLATIVE,    QH14,         true",
        "NQ,        ADMINISTRATIVE, NQ-UBTVQH15,  true",
        "CT,        PARTY,          CT/TW,        true",
        "CT,        PARTY,          CT/TU,        false",
        "ND,        LEGISLATIVE,    NĐ-CP,        false",
        "NQ,        ADMINISTRATIVE, NQ-HĐND,      false",
        "NQ,        UNNUMBERED,     ,             false",
        "KH,        ADMINISTRATIVE, KH-PGD&ĐT,    false"
    })
    void knowsWhatNeedsNoBasis(DirectiveKind kind, NumberRegister register, @Nullable String symbol, boolean top) {
        var document = new Document(UUID.randomUUID(), kind, register, symbol, DirectiveStatus.REGISTERED, null, null);

        assertEquals(top, document.isTop());
    }

    /** Small random graphs, circles included, against all paths one by one. */
    @Test
    void agreesWithTryingAllPaths() {
        for (int seed = 0; seed < 3_000; seed++) {
            var random = new Random(seed);
            var test = new LostBasisTest();
            test.makeRandom(random);
            var ended = test.any(random);
            var lost = new LostBasis(test.graph, ended.id(), DAY);
            for (var document : test.documents.values()) {
                var verdict = lost.of(document.id());
                if (!document.equals(ended) && document.isTop()) {
                    continue;
                }
                assertEquals(
                        new Brute(test, ended.id()).stateOf(document.id()),
                        verdict.state(),
                        "seed " + seed + " " + test.documents.keySet() + document);
                test.assertIsAPath(verdict, document.id(), ended.id());
            }
        }
    }

    private void makeRandom(Random random) {
        var kinds = List.of(DirectiveKind.KH, DirectiveKind.QD, DirectiveKind.KH, DirectiveKind.ND, DirectiveKind.L);
        for (int i = 0; i < 6; i++) {
            var state = random.nextInt(6);
            document(
                    kinds.get(random.nextInt(kinds.size())),
                    random.nextInt(6) == 0 ? DirectiveStatus.STUB : DirectiveStatus.REGISTERED,
                    state == 0 ? null : state == 1 ? DAY.plusDays(1) : BEFORE,
                    state == 2 || state == 3 && random.nextBoolean() ? LAST : null);
        }
        for (int i = random.nextInt(14); i > 0; i--) {
            var from = any(random);
            var to = any(random);
            if (!from.equals(to)) {
                if (random.nextInt(4) == 0) {
                    replaces(from, to);
                } else {
                    rests(from, random.nextBoolean() ? BASED_ON : ISSUED_WITH, to);
                }
            }
        }
        if (random.nextInt(5) == 0) {
            graph.leaveOpen(any(random).id());
        }
    }

    private Document any(Random random) {
        return List.copyOf(documents.values()).get(random.nextInt(documents.size()));
    }

    /**
     * Connected, from the document on, without a circle (but for a doubtful end), around the directive exactly where it
     * survives.
     */
    private void assertIsAPath(LostBasis.Verdict verdict, UUID from, UUID ended) {
        var at = from;
        var seen = new HashSet<>(Set.of(from));
        for (var step : verdict.path()) {
            assertEquals(at, step.from());
            assertTrue(steps.contains(step));
            at = step.to();
            assertTrue(seen.add(at) || step.isReplacement() && verdict.state() == UNKNOWN && at.equals(last(verdict)));
        }
        switch (verdict.state()) {
            case LOST -> assertEquals(List.of(), verdict.path());
            case SURVIVES -> assertFalse(seen.contains(ended));
            case REPLACED -> assertTrue(seen.contains(ended) || new Brute(this, ended).isStandIn(at));
            case UNKNOWN -> {}
        }
    }

    /** The definition, by walking every path. */
    private record Brute(LostBasisTest of, UUID ended) {

        BasisState stateOf(UUID document) {
            var own = of.documents.get(document);
            if (reaches(document, document, false, false, this::isTopInForce, Set.of())) {
                return SURVIVES;
            }
            if (reaches(document, document, true, false, this::isTopInForce, Set.of())
                    || reaches(document, document, true, false, this::isStandIn, Set.of())) {
                return REPLACED;
            }
            if (isOpen(own) || reaches(document, document, true, true, id -> isOpen(of.documents.get(id)), Set.of())) {
                return UNKNOWN;
            }
            return LOST;
        }

        private boolean reaches(
                UUID start, UUID at, boolean through, boolean unsure, Predicate<UUID> goal, Set<UUID> walked) {
            if (at.equals(ended) && !through) {
                return false;
            }
            var on = new HashSet<>(walked);
            on.add(at);
            for (var step : of.steps) {
                var over = at.equals(ended) || stateIs(at, InForce.NO_LONGER);
                var top = of.documents.get(at).isTop() && !over;
                if (!step.from().equals(at) || step.isReplacement() != over || top) {
                    continue;
                }
                if (unsure && isUnsure(step) && !step.to().equals(start)) {
                    return true;
                }
                if (on.contains(step.to()) || isUnsure(step)) {
                    continue;
                }
                if (step.to().equals(ended) ? !through : stateIs(step.to(), InForce.NOT_YET)) {
                    continue;
                }
                if (goal.test(step.to()) || reaches(start, step.to(), through, unsure, goal, on)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isUnsure(Step step) {
            return step.isReplacement() && !step.to().equals(ended) && stateIs(step.to(), InForce.UNKNOWN);
        }

        private boolean isTopInForce(UUID id) {
            return !id.equals(ended) && of.documents.get(id).isTop() && stateIs(id, InForce.IN_FORCE);
        }

        private boolean isStandIn(UUID id) {
            return stateIs(id, InForce.IN_FORCE) && isReplacement(ended, id, Set.of());
        }

        private boolean isReplacement(UUID replaced, UUID sought, Set<UUID> walked) {
            var on = new HashSet<>(walked);
            on.add(replaced);
            return of.steps.stream()
                    .filter(step -> step.isReplacement()
                            && step.from().equals(replaced)
                            && !step.to().equals(ended))
                    .anyMatch(step -> step.to().equals(sought)
                            || stateIs(step.to(), InForce.NO_LONGER)
                                    && !on.contains(step.to())
                                    && isReplacement(step.to(), sought, on));
        }

        private boolean isOpen(Document document) {
            if (document.id().equals(ended) || isTopInForce(document.id())) {
                return false;
            }
            var stands = stateIs(document.id(), InForce.IN_FORCE) || stateIs(document.id(), InForce.UNKNOWN);
            var bare = of.steps.stream()
                    .noneMatch(step -> !step.isReplacement() && step.from().equals(document.id()));
            return stands
                    && (document.isTop()
                            || document.status() == DirectiveStatus.STUB
                            || of.graph.isOpen(document.id())
                            || bare);
        }

        private boolean stateIs(UUID id, InForce state) {
            return of.documents.get(id).on(DAY) == state;
        }
    }

    private LostBasis.Verdict verdict(Document document) {
        assertNull(document.inForceTo());
        return new LostBasis(graph, decree.id(), DAY).of(document.id());
    }

    private static UUID last(LostBasis.Verdict verdict) {
        return verdict.path().get(verdict.path().size() - 1).to();
    }

    /** In force, as far as anybody knows. */
    private Document plan() {
        return document(DirectiveKind.KH, DirectiveStatus.REGISTERED, null, null);
    }

    private Document inForce(DirectiveKind kind) {
        return document(kind, DirectiveStatus.REGISTERED, BEFORE, null);
    }

    private Document document(
            DirectiveKind kind, DirectiveStatus status, @Nullable LocalDate from, @Nullable LocalDate to) {
        var document = new Document(UUID.randomUUID(), kind, NumberRegister.UNNUMBERED, null, status, from, to);
        documents.put(document.id(), document);
        graph.add(document);
        return document;
    }

    private void rests(Document from, CitationRelation relation, Document to) {
        add(new Step(from.id(), to.id(), relation, false));
    }

    private void replaces(Document replacing, Document replaced) {
        add(new Step(replaced.id(), replacing.id(), REPLACES, true));
    }

    private void add(Step step) {
        steps.add(step);
        graph.add(step);
    }
}
