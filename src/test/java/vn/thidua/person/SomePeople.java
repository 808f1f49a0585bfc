package vn.thidua.person;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.NomineeKind;
import vn.thidua.award.SubjectCategory;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.Units;
import vn.thidua.time.Validity;

/** People for tests, in units of the test. */
public final class SomePeople {

    /** Since when the people of tests belong to their units. */
    public static final LocalDate SINCE = LocalDate.of(2018, 9, 1);

    private SomePeople() {}

    /** A teacher of the unit, an adult. */
    public static Person teacher(OrgUnit unit, String name) {
        return member(unit, name, category(false, true));
    }

    public static Person member(OrgUnit unit, String name, SubjectCategory category) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var person = new Person();
            person.code = Units.freshCode();
            person.name(name);
            person.birthYear = 1985;
            person.category = SubjectCategory.findById(category.id);
            person.createdAt = Instant.parse("2024-01-02T03:04:05Z");
            person.persist();
            join(person, unit, SINCE, null);
            person.flush();
            Arc.container().instance(PersonScopes.class).get().place(List.of(person.id));
            return person;
        });
    }

    /** One who has left the unit. */
    public static Person former(OrgUnit unit, String name) {
        var person = teacher(unit, name);
        leave(person);
        return person;
    }

    public static void leave(Person person) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        Membership.update("validTo = ?1 where person.id = ?2", LocalDate.of(2023, 7, 31), person.id));
    }

    /** Enters a title. */
    public static void holds(Person person, String awardCode, int year) {
        QuarkusTransaction.requiringNew().run(() -> {
            var title = new HeldTitle();
            title.person = Person.findById(person.id);
            title.awardCode = awardCode;
            title.titleYear = year;
            title.source = "Hồ sơ cán bộ";
            title.decisionNumber = "15/QĐ-UBND";
            title.decidedOn = LocalDate.of(year, 5, 15);
            title.persist();
        });
    }

    private static void join(Person person, OrgUnit unit, LocalDate from, @Nullable LocalDate to) {
        var membership = new Membership();
        membership.person = person;
        membership.unit = OrgUnit.existing(unit.id);
        membership.category = person.category;
        membership.main = true;
        membership.validFrom = from;
        membership.validTo = Validity.stored(to);
        membership.persist();
    }

    public static SubjectCategory category(boolean minor, boolean directWorker) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var category = new SubjectCategory();
            category.code = Units.freshCode();
            category.nameVi = "Đối tượng thử";
            category.nameEn = "Trial category";
            category.nature = NomineeKind.INDIVIDUAL;
            category.minor = minor;
            category.directWorker = directWorker;
            category.persist();
            return category;
        });
    }
}
