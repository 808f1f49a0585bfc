package vn.thidua.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thidua.award.SubjectCategory;
import vn.thidua.database.Batches;
import vn.thidua.organization.OrgUnit;
import vn.thidua.problem.DatabaseFaults;
import vn.thidua.problem.Faults;
import vn.thidua.problem.FieldError;
import vn.thidua.text.Language;
import vn.thidua.text.Text;
import vn.thidua.time.Validity;
import vn.thidua.write.RepeatableException;

/**
 * Takes in the people of a register, each row by itself: one that is against a rule fails and the others stay. A second
 * time the same rows change nothing. A few statements, however many rows.
 */
@ApplicationScoped
class PersonImport {

    private final PersonAccess access;
    private final PersonScopes scopes;
    private final HttpHeaders headers;
    private final EntityManager database;
    private final Clock clock;

    PersonImport(PersonAccess access, PersonScopes scopes, HttpHeaders headers, EntityManager database, Clock clock) {
        this.access = access;
        this.scopes = scopes;
        this.headers = headers;
        this.database = database;
        this.clock = clock;
    }

    /** What the rows name, read beforehand. */
    private record Known(
            Map<String, OrgUnit> units,
            Map<String, SubjectCategory> categories,
            Map<String, Person> people,
            Map<UUID, List<Membership>> memberships) {}

    PersonImportView take(PersonImportInput input) {
        Batches.use(database);
        var known = read(input.items());
        var seen = new HashSet<String>();
        var placed = new ArrayList<UUID>();
        var faults = new ArrayList<Faults>();
        for (int i = 0; i < input.items().size(); i++) {
            var row = input.items().get(i);
            var ofRow = new Faults();
            var at = "#/items/" + i;
            ofRow.ruleIf(
                    !seen.add(row.code()),
                    at + "/code",
                    "DUPLICATE",
                    Text.of("Mã đã có ở dòng trước.", "An earlier row has this code."));
            check(row, at, known, ofRow);
            faults.add(ofRow);
        }
        var rows = new PersonImportView.Row[input.items().size()];
        for (var i : inOrderOfCodes(input.items())) {
            var row = input.items().get(i);
            rows[i] = faults.get(i).isEmpty() ? write(row, known, placed) : failed(row, faults.get(i));
        }
        flush();
        scopes.place(placed);
        return PersonImportView.of(List.of(rows));
    }

    /** Two imports that make the same people then wait for each other and not in a ring. */
    private static List<Integer> inOrderOfCodes(List<PersonImportRow> rows) {
        return IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparing(i -> rows.get(i).code()))
                .toList();
    }

    /** An import that made the same people at the same time makes this one start anew and find them. */
    private void flush() {
        try {
            database.flush();
        } catch (PersistenceException refused) {
            throw DatabaseFaults.isDuplicateKey(refused) ? new RepeatableException() : refused;
        }
    }

    private Known read(List<PersonImportRow> rows) {
        Person.lockByCode(rows.stream().map(PersonImportRow::code).toList());
        var people = byCode(
                "from Person p join fetch p.category where p.code in :codes",
                Person.class,
                rows,
                PersonImportRow::code,
                person -> person.code);
        var ids = people.values().stream().map(person -> person.id).toList();
        List<Membership> memberships = ids.isEmpty()
                ? List.of()
                : Membership.list(
                        "from Membership m join fetch m.unit where m.person.id in ?1 order by m.validFrom, m.id", ids);
        return new Known(
                byCode(
                        "from OrgUnit u where u.code in :codes",
                        OrgUnit.class,
                        rows,
                        PersonImportRow::unitCode,
                        unit -> unit.code),
                byCode(
                        "from SubjectCategory c where c.code in :codes",
                        SubjectCategory.class,
                        rows,
                        PersonImportRow::category,
                        category -> category.code),
                people,
                memberships.stream().collect(Collectors.groupingBy(one -> one.person.id)));
    }

    private <T> Map<String, T> byCode(
            String query,
            Class<T> type,
            Collection<PersonImportRow> rows,
            Function<PersonImportRow, String> sought,
            Function<T, String> code) {
        var codes = rows.stream().map(sought).collect(Collectors.toSet());
        return database.createQuery(query, type).setParameter("codes", codes).getResultList().stream()
                .collect(Collectors.toMap(code, Function.identity(), (one, same) -> one, HashMap::new));
    }

    private void check(PersonImportRow row, String at, Known known, Faults faults) {
        var unit = known.units.get(row.unitCode());
        if (unit == null) {
            faults.unknown(at + "/unitCode", Text.of("đơn vị", "unit"), row.unitCode());
        } else if (!access.mayWrite(unit.id)) {
            faults.rule(
                    at + "/unitCode",
                    "FOREIGN_UNIT",
                    Text.of("Bạn không ghi được cho đơn vị này.", "You may not write for this unit."));
        }
        var category = known.categories.get(row.category());
        if (category == null) {
            faults.unknown(at + "/category", Text.of("đối tượng", "subject category"), row.category());
        } else {
            People.requireIndividual(category, at + "/category", faults);
        }
        var person = known.people.get(row.code());
        if (person != null) {
            checkPlace(row, at, places(person, known), faults);
        }
    }

    private void checkPlace(PersonImportRow row, String at, Places places, Faults faults) {
        if (!access.keeps(places)) {
            faults.rule(
                    at + "/code",
                    "CODE_TAKEN",
                    Text.of("Mã này của người ở đơn vị khác.", "The code is of somebody of another unit."));
            return;
        }
        var last = last(places);
        faults.ruleIf(
                !last.unit.code.equals(row.unitCode()) && !row.from().isAfter(last.validFrom),
                at + "/from",
                "OVERLAPS",
                Text.of("Phải sau ngày đầu ở đơn vị trước.", "Must be after the first day in the unit before."));
    }

    private static Places places(Person person, Known known) {
        return new Places(known.memberships.getOrDefault(person.id, List.of()));
    }

    private static Membership last(Places places) {
        var mains = places.mains();
        return mains.get(mains.size() - 1);
    }

    private PersonImportView.Row write(PersonImportRow row, Known known, List<UUID> placed) {
        var unit = Objects.requireNonNull(known.units.get(row.unitCode()));
        var category = Objects.requireNonNull(known.categories.get(row.category()));
        var person = known.people.get(row.code());
        if (person == null) {
            var made = create(row, category);
            join(made, unit, row);
            placed.add(made.id);
            return new PersonImportView.Row(row.code(), ImportOutcome.CREATED, made.id, List.of());
        }
        var changed = describe(person, row, category) | move(person, unit, row, known);
        if (changed) {
            placed.add(person.id);
        }
        return new PersonImportView.Row(
                row.code(), changed ? ImportOutcome.UPDATED : ImportOutcome.UNCHANGED, person.id, List.of());
    }

    private Person create(PersonImportRow row, SubjectCategory category) {
        var person = new Person();
        person.code = row.code();
        person.name(row.fullName());
        person.birthYear = row.birthYear();
        person.category = category;
        person.directWorker = row.directWorker();
        person.createdAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        person.persist();
        return person;
    }

    private static boolean describe(Person person, PersonImportRow row, SubjectCategory category) {
        var same = person.fullName.equals(row.fullName())
                && Objects.equals(person.birthYear, row.birthYear())
                && person.category.id.equals(category.id)
                && Objects.equals(person.directWorker, row.directWorker());
        person.name(row.fullName());
        person.birthYear = row.birthYear();
        person.category = category;
        person.directWorker = row.directWorker();
        return !same;
    }

    /** Another unit than the last ends that membership on the day before; in the same unit only the position counts. */
    private static boolean move(Person person, OrgUnit unit, PersonImportRow row, Known known) {
        var last = last(places(person, known));
        if (last.unit.id.equals(unit.id)) {
            var same = Objects.equals(last.position, row.position()) && last.category.id.equals(person.category.id);
            last.position = row.position();
            last.category = person.category;
            return !same;
        }
        if (!last.validTo.isBefore(row.from())) {
            last.validTo = row.from().minusDays(1);
        }
        join(person, unit, row);
        return true;
    }

    private static void join(Person person, OrgUnit unit, PersonImportRow row) {
        var membership = new Membership();
        membership.person = person;
        membership.unit = unit;
        membership.category = person.category;
        membership.position = row.position();
        membership.main = true;
        membership.validFrom = row.from();
        membership.validTo = Validity.FOREVER;
        membership.persist();
    }

    private PersonImportView.Row failed(PersonImportRow row, Faults faults) {
        var language = Language.preferredBy(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        var errors = faults.refusal().stream()
                .flatMap(refusal -> refusal.errors.stream())
                .map(fault -> fault(fault, language))
                .toList();
        return new PersonImportView.Row(row.code(), ImportOutcome.FAILED, null, errors);
    }

    private static PersonImportView.Fault fault(FieldError fault, Language language) {
        return new PersonImportView.Fault(
                fault.pointer(), fault.code(), fault.words().in(language));
    }
}
