package vn.thidua.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.NomineeKind;
import vn.thidua.award.SubjectCategory;
import vn.thidua.organization.OrgUnit;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.Faults;
import vn.thidua.problem.FieldError;
import vn.thidua.problem.ProblemType;
import vn.thidua.revision.Revision;
import vn.thidua.text.Text;
import vn.thidua.time.Validity;

/** Entering, correcting and forgetting people. */
@ApplicationScoped
public class People {

    private final PersonAccess access;
    private final PersonScopes scopes;
    private final Instance<PersonTraces> traces;
    private final EntityManager database;
    private final Clock clock;

    People(
            PersonAccess access,
            PersonScopes scopes,
            @Any Instance<PersonTraces> traces,
            EntityManager database,
            Clock clock) {
        this.access = access;
        this.scopes = scopes;
        this.traces = traces;
        this.database = database;
        this.clock = clock;
    }

    /** A new person of a unit that the caller may write for. */
    public Person create(PersonInput input) {
        var unit = OrgUnit.referenced(input.unitId(), "#/unitId");
        access.requireWrite(unit.id);
        var person = new Person();
        var code = input.code() == null ? freshCode() : input.code();
        write(
                person,
                new PersonChange(code, input.fullName(), input.birthYear(), input.category(), input.directWorker()));
        enter(person, unit, input);
        database.flush();
        scopes.place(List.of(person.id));
        return person;
    }

    private void enter(Person person, OrgUnit unit, PersonInput input) {
        person.createdAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        person.persist();
        var membership = new Membership();
        membership.person = person;
        membership.unit = unit;
        membership.category = person.category;
        membership.position = input.position();
        membership.main = true;
        membership.validFrom = input.from();
        membership.validTo = Validity.FOREVER;
        membership.persist();
    }

    void change(Person person, PersonChange input) {
        requireKnown(person);
        write(person, input);
        database.flush();
        scopes.place(List.of(person.id));
    }

    private static void write(Person person, PersonChange input) {
        var faults = new Faults();
        var category = individual(input.category(), "#/category", faults);
        faults.refuse();
        if (!input.code().equals(person.code)) {
            requireFree(input.code());
        }
        person.code = input.code();
        person.name(input.fullName());
        person.birthYear = input.birthYear();
        person.category = category.orElseThrow();
        person.directWorker = input.directWorker();
    }

    /** A category of individuals by its code. */
    static Optional<SubjectCategory> individual(String code, String pointer, Faults faults) {
        var found = SubjectCategory.byCode(code);
        if (found.isEmpty()) {
            faults.unknown(pointer, Text.of("đối tượng", "subject category"), code);
        }
        found.ifPresent(category -> requireIndividual(category, pointer, faults));
        return found;
    }

    static void requireIndividual(SubjectCategory category, String pointer, Faults faults) {
        faults.ruleIf(
                category.nature != NomineeKind.INDIVIDUAL,
                pointer,
                "NATURE_DOES_NOT_FIT",
                Text.of("Đối tượng này là tập thể.", "This category is of collectives."));
    }

    private static void requireFree(String code) {
        if (Person.count("code", code) > 0) {
            throw new DomainException(
                    ProblemType.ALREADY_EXISTS,
                    List.of(FieldError.at("#/code", "ALREADY_EXISTS", Text.of("Mã đã dùng.", "The code is taken."))),
                    Person.WHAT);
        }
    }

    private static void requireKnown(Person person) {
        if (person.anonymizedAt != null) {
            throw new DomainException(
                    ProblemType.CONFLICT, Text.of("Người này đã được ẩn danh.", "This person has been anonymised."));
        }
    }

    static String freshCode() {
        return "CN-"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 16).toUpperCase(Locale.ROOT);
    }

    /** Removes a person entered by mistake: while nothing but memberships and consents tells of them. */
    void delete(UUID id, @Nullable Revision revision) {
        var person = access.kept(id, revision).person();
        if (HeldTitle.count("person", person) > 0) {
            throw new DomainException(ProblemType.IN_USE, Text.of("danh hiệu đã đạt", "titles held"));
        }
        if (Discipline.count("person", person) > 0) {
            throw new DomainException(ProblemType.IN_USE, Discipline.WHAT);
        }
        PersonConsent.<PersonConsent>list("person", person).forEach(PersonConsent::delete);
        Membership.<Membership>list("person", person).forEach(Membership::delete);
        database.flush();
        person.delete();
        database.flush();
    }

    /**
     * Takes away what tells who somebody was, once no unit has them and nothing pending needs them. Titles stay, and so
     * does what was decided: a register of awards is not rewritten.
     */
    Person anonymize(UUID id, @Nullable Revision revision) {
        var kept = access.kept(id, revision);
        var person = kept.person();
        requireKnown(person);
        var today = LocalDate.now(clock);
        if (kept.places().all().stream().anyMatch(one -> !one.validTo.isBefore(today))) {
            throw new DomainException(
                    ProblemType.IN_USE, Text.of("quá trình công tác chưa kết thúc", "a membership that has not ended"));
        }
        traces.stream().flatMap(trace -> trace.need(id).stream()).findFirst().ifPresent(need -> {
            throw new DomainException(ProblemType.IN_USE, need);
        });
        traces.forEach(trace -> trace.erase(id));
        PersonConsent.<PersonConsent>list("person", person).forEach(PersonConsent::delete);
        Discipline.<Discipline>list("person", person).forEach(Discipline::delete);
        kept.places().all().forEach(one -> one.position = null);
        person.code = freshCode();
        person.name(Person.NO_NAME);
        person.birthYear = null;
        person.directWorker = null;
        person.anonymizedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        database.flush();
        scopes.place(List.of(id));
        return person;
    }
}
