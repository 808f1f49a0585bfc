package vn.thidua.person;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.NomineeKind;
import vn.thidua.award.SubjectCategory;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.Units;
import vn.thidua.time.Validity;

/** A province with an education office and a school, and people of it: nothing that another test sees. */
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
            return person;
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
