package vn.thidua.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Role;
import vn.thidua.contract.Api;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.Units;

/** What eligibility asks of people. */
@QuarkusTest
class PersonFactsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    @Inject
    Memberships memberships;

    private final OrgUnit office = Units.educationOffice(Units.province());
    private final OrgUnit school = Units.school(office);

    @Test
    void countsTheMembersBelowAndThoseWithATitleOfTheYear() {
        var group = Units.subUnit(school);
        var holder = SomePeople.teacher(group, "Lê An");
        SomePeople.teacher(school, "Lê Bình");
        SomePeople.former(school, "Lê Chi");
        SomePeople.holds(holder, "LDTT", 2024);
        SomePeople.holds(holder, "CSTDCS", 2023);

        var units = List.of(school.id, group.id, office.id);
        var counted = asked(() -> bean(Members.class).countOn(units, DAY));
        var titled = asked(() -> bean(Members.class).countWithTitle(units, DAY, Set.of("LDTT", "CSTDCS"), 2024));

        assertEquals(List.of(2L, 1L, 2L), units.stream().map(counted::get).toList());
        assertEquals(List.of(1L, 1L, 1L), units.stream().map(titled::get).toList());
        assertTrue(asked(() -> bean(Members.class).isAtOrBelow(holder.id, school.id, DAY)));
        assertFalse(asked(() -> bean(Members.class).isAtOrBelow(holder.id, school.id, LocalDate.of(2010, 1, 1))));
    }

    @Test
    void readsTheFactsOfManyWithTheStatementsOfOne() {
        var people = IntStream.range(0, 100)
                .mapToObj(i -> SomePeople.teacher(school, "Lê An").id)
                .toList();
        SomePeople.holds(person(people.get(0)), "LDTT", 2023);

        var one = statements(people.subList(0, 1));
        var many = statements(people);

        assertEquals(one, many);
        assertTrue(many <= 4, many + " statements");
        assertEquals(
                Set.of(people.get(0)),
                asked(() -> bean(Titles.class).of(people)).keySet());
    }

    @Test
    void listsFiftyWithTheStatementsOfOne() {
        var council = Api.somebody(Role.COUNCIL_MEMBER, office.id);
        var pupils = SomePeople.category(true, false);
        SomePeople.member(school, "Nguyễn Thị An", pupils);
        Runnable list = () -> Api.as(council).get("/people").then().statusCode(200);
        var one = counted(list);

        Stream.generate(() -> "Nguyễn Thị Bình").limit(49).forEach(name -> SomePeople.member(school, name, pupils));

        assertEquals(one, counted(list));
    }

    private long statements(List<UUID> people) {
        return counted(() -> {
            asked(() -> bean(Titles.class).of(people));
            asked(() -> bean(Disciplines.class).of(people));
            asked(() -> memberships.of(people, DAY));
        });
    }

    private static Person person(UUID id) {
        return asked(() -> Person.findById(id));
    }

    private static <T> T asked(Supplier<T> question) {
        return QuarkusTransaction.requiringNew().call(question::get);
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }

    private static long counted(Runnable call) {
        var statistics = bean(SessionFactory.class).getStatistics();
        var before = statistics.getPrepareStatementCount();
        call.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
