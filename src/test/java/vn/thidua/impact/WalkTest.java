package vn.thidua.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thidua.directive.CitationRelation.BASED_ON;
import static vn.thidua.directive.CitationRelation.CITES;
import static vn.thidua.directive.CitationRelation.GUIDES;
import static vn.thidua.directive.CitationRelation.ISSUED_WITH;
import static vn.thidua.directive.CitationRelation.REPLACES;
import static vn.thidua.directive.CitationRelation.STUDIES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
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
import vn.thidua.directive.CitationRelation;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.directive.DirectiveStatus;
import vn.thidua.directive.NumberRegister;

/** The walks over a register in memory, with circles and bounds. */
class WalkTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final LocalDate BEFORE = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);

    private final Register register = new Register();

    @Test
    void stopsAtTenThousandDocumentsAndSaysSo() {
        var decree = register.document(DirectiveKind.ND, BEFORE, null);
        for (int i = 0; i <= Downwards.MOST; i++) {
            register.cites(register.document(DirectiveKind.KH, null, null), BASED_ON, decree);
        }

        var down = new Downwards(register, decree, DAY);

        assertEquals(Downwards.MOST, down.affected().size());
        assertFalse(down.isComplete());
        assertEquals(2, register.statements, "those that cite it, and what it issues or replaces");
    }

    @Test
    void readsAThousandDocumentsInTheStatementsOfOne() {
        var decree = register.document(DirectiveKind.ND, BEFORE, null);
        for (int i = 0; i < 1_000; i++) {
            register.cites(register.document(DirectiveKind.KH, null, null), BASED_ON, decree);
        }

        var down = new Downwards(register, decree, DAY);

        assertEquals(1_000, down.affected().size());
        assertTrue(down.isComplete());
        assertEquals(4, register.statements);
    }

    @Test
    void readsNoFurtherUpThanTheNearestOtherBasis() {
        var decree = register.document(DirectiveKind.ND, BEFORE, null);
        var law = register.document(DirectiveKind.L, BEFORE, null);
        var plan = register.document(DirectiveKind.KH, null, null);
        var other = register.document(DirectiveKind.KH, null, null);
        register.cites(plan, BASED_ON, decree);
        register.cites(plan, BASED_ON, law);
        register.cites(plan, BASED_ON, other);
        register.cites(other, BASED_ON, register.document(DirectiveKind.KH, null, null));

        var lost = register.upwards(decree, Set.of(plan.id()));

        assertEquals(BasisState.SURVIVES, lost.of(plan.id()).state());
        assertEquals(2, register.statements);
    }

    @Test
    void countsNothingAsLostForWantOfReading() {
        var decree = register.document(DirectiveKind.ND, BEFORE, null);
        var plan = register.document(DirectiveKind.KH, null, null);
        register.cites(plan, BASED_ON, decree);
        var last = plan;
        for (int i = 0; i < 30; i++) {
            var next = register.document(DirectiveKind.KH, null, null);
            register.cites(last, BASED_ON, next);
            last = next;
        }
        register.cites(last, BASED_ON, decree);

        assertEquals(
                BasisState.UNKNOWN,
                register.upwards(decree, Set.of(plan.id())).of(plan.id()).state());
    }

    /** Early stops change neither what is affected nor what remains. */
    @Test
    void findsWhatTheWholeRegisterWouldSay() {
        for (int seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            var some = new Register();
            some.fill(random);
            var ended = some.any(random);
            var down = new Downwards(some, ended, DAY);
            assertEquals(some.resting(ended), down.affected(), "seed " + seed);

            var lost = some.upwards(ended, down.affected());
            var whole = new LostBasis(some.whole(ended), ended.id(), DAY);
            for (var id : down.affected()) {
                assertEquals(whole.of(id).state(), lost.of(id).state(), "seed " + seed);
                assertEquals(
                        ended.id(), down.why(id).get(down.why(id).size() - 1).to());
            }
            assertEquals(
                    whole.of(ended.id()).state() == BasisState.REPLACED,
                    lost.of(ended.id()).state() == BasisState.REPLACED,
                    "seed " + seed);
        }
    }

    private record Cited(Document citing, CitationRelation relation, Document cited) {}

    /** Citations in memory instead of a database. */
    private static final class Register extends Citations {

        private final Map<UUID, Document> documents = new LinkedHashMap<>();
        private final List<Cited> all = new ArrayList<>();
        private int statements;

        @SuppressWarnings("NullAway")
        Register() {
            super(null);
        }

        Document document(DirectiveKind kind, @Nullable LocalDate from, @Nullable LocalDate to) {
            var document = new Document(
                    UUID.randomUUID(), kind, NumberRegister.UNNUMBERED, null, DirectiveStatus.REGISTERED, from, to);
            documents.put(document.id(), document);
            return document;
        }

        void cites(Document citing, CitationRelation relation, Document cited) {
            all.add(new Cited(citing, relation, cited));
        }

        Document any(Random random) {
            return List.copyOf(documents.values()).get(random.nextInt(documents.size()));
        }

        void fill(Random random) {
            var kinds =
                    List.of(DirectiveKind.KH, DirectiveKind.KH, DirectiveKind.QD, DirectiveKind.ND, DirectiveKind.L);
            var relations = List.of(BASED_ON, BASED_ON, GUIDES, ISSUED_WITH, REPLACES, CITES, STUDIES);
            for (int i = 0; i < 8; i++) {
                document(
                        kinds.get(random.nextInt(kinds.size())),
                        random.nextInt(4) == 0 ? null : BEFORE,
                        random.nextInt(4) == 0 ? LAST : null);
            }
            for (int i = random.nextInt(16); i > 0; i--) {
                var citing = any(random);
                var cited = any(random);
                if (!citing.equals(cited)) {
                    cites(citing, relations.get(random.nextInt(relations.size())), cited);
                }
            }
        }

        LostBasis upwards(Document ended, Set<UUID> targets) {
            var graph = new BasisGraph();
            graph.add(ended);
            targets.forEach(id -> graph.add(documents.get(id)));
            return new Upwards(this, graph, ended, DAY).read(targets);
        }

        /** Everything, without a walk. */
        BasisGraph whole(Document ended) {
            var graph = new BasisGraph();
            documents.values().forEach(graph::add);
            for (var one : all) {
                rests(one).forEach(step -> graph.add(step));
                if (one.relation == REPLACES) {
                    graph.add(new Step(one.cited.id(), one.citing.id(), REPLACES, true));
                }
            }
            return graph;
        }

        private static List<Step> rests(Cited one) {
            var steps = new ArrayList<Step>();
            if (EnumSet.of(BASED_ON, GUIDES, ISSUED_WITH).contains(one.relation)
                    || one.relation == CITES && one.cited.isLegal()) {
                steps.add(new Step(one.citing.id(), one.cited.id(), one.relation, false));
            }
            if (one.relation == ISSUED_WITH) {
                steps.add(new Step(one.cited.id(), one.citing.id(), one.relation, true));
            }
            return steps;
        }

        /** What rests on a document, by growing the set until it grows no more. */
        Set<UUID> resting(Document ended) {
            var affected = new HashSet<UUID>();
            var handing = new HashSet<>(Set.of(ended.id()));
            for (boolean grown = true; grown; ) {
                grown = false;
                for (var one : all) {
                    for (var step : rests(one)) {
                        var far = documents.get(step.from());
                        if (handing.contains(step.to())
                                && !far.equals(ended)
                                && !far.isOver(DAY)
                                && !far.isTop()
                                && affected.add(far.id())) {
                            handing.add(far.id());
                            grown = true;
                        }
                    }
                    if (one.relation == REPLACES && handing.contains(one.citing.id()) && one.cited.isOver(DAY)) {
                        grown |= handing.add(one.cited.id());
                    }
                }
            }
            return affected;
        }

        @Override
        Read restingOn(Collection<UUID> ids, boolean legal, LocalDate day, int most) {
            return read(ids, most, true, one -> !rests(one).isEmpty() && (legal || one.relation != CITES));
        }

        @Override
        Read issuedBy(Collection<UUID> ids, LocalDate day, int most) {
            return read(ids, most, false, one -> one.relation == ISSUED_WITH || one.relation == REPLACES);
        }

        @Override
        Read basesOf(Collection<UUID> ids, LocalDate day, int most) {
            return read(ids, most, false, one -> !rests(one).isEmpty());
        }

        @Override
        Read issuing(Collection<UUID> ids, LocalDate day, int most) {
            return read(ids, most, true, one -> one.relation == ISSUED_WITH || one.relation == REPLACES);
        }

        private Read read(Collection<UUID> ids, int most, boolean nearIsCited, Predicate<Cited> wanted) {
            if (ids.isEmpty()) {
                return new Read(List.of(), true);
            }
            statements++;
            var found = all.stream()
                    .filter(wanted)
                    .filter(one -> ids.contains((nearIsCited ? one.cited : one.citing).id()))
                    .map(one -> nearIsCited ? link(one.cited, one, one.citing) : link(one.citing, one, one.cited))
                    .toList();
            return new Read(found.subList(0, Math.min(most, found.size())), found.size() <= most);
        }

        private static Link link(Document near, Cited one, Document far) {
            return new Link(
                    near.id(),
                    one.relation,
                    far.id(),
                    far.kind(),
                    far.register(),
                    far.symbol(),
                    far.status(),
                    far.inForceFrom(),
                    far.inForceTo());
        }
    }
}
