package vn.thidua.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.contract.Api;
import vn.thidua.problem.DomainException;

@QuarkusTest
class HierarchyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    @Inject
    Hierarchy hierarchy;

    @Inject
    HierarchyChanges changes;

    @Inject
    PlannedMoves plannedMoves;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** Parents by first day, per unit: what people record, and nothing derived. */
    private final Map<UUID, TreeMap<LocalDate, UUID>> parents = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300})
    void knowsTheAncestorsOfEveryDayAfterAnyMoves(long seed) {
        var random = new Random(seed);
        var units = new ArrayList<OrgUnit>();
        var days = new TreeSet<>(Set.of(TODAY));
        for (int i = 0; i < 9; i++) {
            var unit = Units.province();
            units.add(unit);
            parents.put(unit.id, new TreeMap<>());
        }
        int refused = 0;
        for (int i = 0; i < 40; i++) {
            var unit = units.get(random.nextInt(units.size()));
            var parent = units.get(random.nextInt(units.size()));
            var day = LocalDate.of(2016 + random.nextInt(20), 1 + random.nextInt(12), 1);
            days.add(day);
            days.add(day.minusDays(1));
            if (closesACircle(unit.id, parent.id, day, days)) {
                assertThrows(DomainException.class, () -> Units.moved(unit, parent, day));
                refused++;
            } else {
                Units.moved(unit, parent, day);
                record(parents, unit.id, parent.id, day);
            }
        }

        assertTrue(refused > 0 && refused < 40, "refused " + refused);
        for (var unit : units) {
            for (var day : days) {
                assertEquals(walk(parents, unit.id, day), hierarchy.selfAndAncestors(unit.id, day), () -> "on " + day);
            }
        }
    }

    @Test
    void reachesFarBelow() {
        var top = Units.province();
        var unit = top;
        for (int i = 0; i < 60; i++) {
            unit = Units.create(OrgUnitKind.SUB_UNIT, OrgUnitLevel.SUB_UNIT, unit);
        }

        assertTrue(hierarchy.selfAndAncestors(unit.id, TODAY).contains(top.id));
        assertEquals(61, hierarchy.selfAndAncestors(unit.id, TODAY).size());
        Units.moved(top, Units.province(), LocalDate.of(2020, 1, 1));
        assertEquals(62, hierarchy.selfAndAncestors(unit.id, TODAY).size());
    }

    @Test
    void takesTheLastDayOfAUnitThatHasEndedAndTheFirstOfOneToCome() {
        var province = Units.province();
        var past = Units.school(province, LocalDate.of(2015, 1, 1), LocalDate.of(2019, 12, 31));
        var future = Units.school(province, LocalDate.of(2190, 1, 1), null);

        assertTrue(hierarchy.selfAndAncestors(past.id, TODAY).contains(province.id));
        assertTrue(hierarchy.selfAndAncestors(future.id, TODAY).contains(province.id));
        assertEquals(List.of(future.id, province.id), hierarchy.selfAndAncestors(future.id, TODAY));
        assertFalse(hierarchy.selfAndAncestors(province.id, TODAY).contains(past.id));
    }

    @Test
    void announcesTheWholeSubtreeThatMoved() {
        var district = Units.district(Units.province());
        var office = Units.educationOffice(district);
        var school = Units.school(office);
        var before = changes.seen().size();

        Units.moved(office, Units.province(), LocalDate.of(2020, 1, 1));

        assertEquals(
                List.of(new HierarchyChanged(Set.of(office.id, school.id))),
                changes.seen().subList(before, changes.seen().size()));
    }

    @Test
    void announcesAMoveOnTheDayItWasPlannedFor() {
        var school = Units.school(Units.educationOffice(Units.province()));
        var club = Units.subUnit(school);
        Units.moved(school, Units.province(), LocalDate.now(clock));
        var before = changes.seen().size();

        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("update hierarchy_turn set announced_on = :yesterday where id = 1")
                    .setParameter("yesterday", LocalDate.now(clock).minusDays(1))
                    .executeUpdate();
            plannedMoves.announce();
            plannedMoves.announce();
        });

        var announced = changes.seen().subList(before, changes.seen().size());
        assertEquals(1, announced.size());
        assertTrue(announced.get(0).unitIds().containsAll(Set.of(school.id, club.id)));
    }

    @Test
    void letsOnlyOneOfTwoMovesThatTogetherCloseACircle() throws Exception {
        var administrator = Api.administrator();
        for (int round = 0; round < 5; round++) {
            var first = Units.province();
            var second = Units.province();

            var statuses = atOnce(() -> move(administrator, first, second), () -> move(administrator, second, first));

            assertEquals(Set.of(201, 422), Set.copyOf(statuses));
        }
    }

    @Test
    void placesAUnitThatIsCreatedWhileItsParentMoves() throws Exception {
        var administrator = Api.administrator();
        for (int round = 0; round < 5; round++) {
            var above = Units.province();
            var office = Units.educationOffice(Units.province());
            var input = Units.input(OrgUnitKind.SCHOOL, OrgUnitLevel.INSTITUTION, office.id);

            var statuses = atOnce(
                    () -> move(administrator, office, above),
                    () -> Api.as(administrator).body(input).post("/org-units").statusCode());

            assertEquals(List.of(201, 201), statuses);
            var school = QuarkusTransaction.requiringNew()
                    .call(() -> OrgUnit.byCode(input.code()).orElseThrow().id);
            assertEquals(List.of(school, office.id, above.id), hierarchy.selfAndAncestors(school, TODAY));
        }
    }

    private static int move(String subject, OrgUnit unit, OrgUnit parent) {
        return Api.as(subject)
                .body(Map.of("parentId", parent.id, "validFrom", "2020-01-01"))
                .post("/org-units/{id}/parents", unit.id)
                .statusCode();
    }

    private static List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other) throws Exception {
        var start = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var results = new ArrayList<Integer>();
            for (var result : threads.invokeAll(List.of(together(start, one), together(start, other)))) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }

    private static Callable<Integer> together(CyclicBarrier start, Callable<Integer> call) {
        return () -> {
            start.await();
            return call.call();
        };
    }

    private boolean closesACircle(UUID unit, UUID parent, LocalDate from, Set<LocalDate> days) {
        var imagined = new HashMap<UUID, TreeMap<LocalDate, UUID>>();
        parents.forEach((id, places) -> imagined.put(id, new TreeMap<>(places)));
        record(imagined, unit, parent, from);
        return days.stream().anyMatch(day -> walk(imagined, unit, day).isEmpty());
    }

    private static void record(Map<UUID, TreeMap<LocalDate, UUID>> places, UUID unit, UUID parent, LocalDate from) {
        var own = places.get(unit);
        own.tailMap(from, true).clear();
        own.put(from, parent);
    }

    /** The unit and those above it, step by step; empty when the way leads back to where it came from. */
    private static List<UUID> walk(Map<UUID, TreeMap<LocalDate, UUID>> places, UUID unit, LocalDate day) {
        var way = new ArrayList<UUID>(List.of(unit));
        for (var place = places.get(unit).floorEntry(day);
                place != null;
                place = places.get(place.getValue()).floorEntry(day)) {
            if (way.contains(place.getValue())) {
                return List.of();
            }
            way.add(place.getValue());
        }
        return way;
    }
}
