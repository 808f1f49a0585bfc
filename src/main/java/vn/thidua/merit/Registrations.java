package vn.thidua.merit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.award.AwardType;
import vn.thidua.database.ManyIds;
import vn.thidua.organization.OrgUnit;
import vn.thidua.page.Keyset;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.person.Members;
import vn.thidua.person.Person;
import vn.thidua.person.PersonNames;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.Faults;
import vn.thidua.problem.ProblemType;
import vn.thidua.revision.Revision;
import vn.thidua.text.Folding;
import vn.thidua.text.Text;

/** Registering for a year, and what is registered. */
@ApplicationScoped
public class Registrations {

    private static final String FACTS = """
            select new vn.thidua.merit.RegistrationFact(r.id, r.holderId, r.kind, r.awardCode, r.name, r.ofYear,
             r.registeredOn) from Registration r
            where r.holderId in :ids and r.ofYear = :year and r.standing = 1""";

    private final MeritAccess access;
    private final Members members;
    private final PersonNames names;
    private final Caller caller;
    private final EntityManager database;

    Registrations(MeritAccess access, Members members, PersonNames names, Caller caller, EntityManager database) {
        this.access = access;
        this.members = members;
        this.names = names;
        this.caller = caller;
        this.database = database;
    }

    /**
     * What each holder, a person or a unit, has registered for a year and not withdrawn; nobody without any. One
     * statement, however many.
     */
    public Map<UUID, List<RegistrationFact>> of(Collection<UUID> holders, int year) {
        return holders.isEmpty()
                ? Map.of()
                : ManyIds.query(database, FACTS, RegistrationFact.class, holders)
                        .setParameter("year", year)
                        .getResultList()
                        .stream()
                        .collect(Collectors.groupingBy(RegistrationFact::holderId));
    }

    Page<RegistrationView> list(
            @Nullable UUID unitId, @Nullable UUID personId, @Nullable Integer year, PageRequest request) {
        access.requireListed(unitId, personId);
        var page = Keyset.of(
                        Registration.class,
                        "r",
                        "Registration r join fetch r.unit",
                        "r.id",
                        registration -> registration.id)
                .where("r.unit.id = :unit", "unit", unitId)
                .where("r.person.id = :person", "person", personId)
                .where("r.ofYear = :year", "year", year)
                .page(database, request);
        var people = names.of(page.items().stream()
                .flatMap(one -> Stream.ofNullable(one.person))
                .map(person -> person.id)
                .collect(Collectors.toSet()));
        return page.map(one -> RegistrationView.of(one, one.person == null ? null : people.get(one.person.id)));
    }

    Registration create(RegistrationInput input) {
        var unit = OrgUnit.referenced(input.unitId(), "#/unitId");
        caller.requireWrite(unit.id);
        var faults = new Faults();
        check(input, unit, faults);
        faults.refuse();
        var registration = new Registration();
        registration.kind = input.kind();
        registration.unit = unit;
        registration.person = input.personId() == null ? null : Person.findById(input.personId());
        registration.holderId = input.personId() == null ? unit.id : input.personId();
        registration.awardCode = input.awardCode();
        registration.name = input.name();
        registration.target =
                input.awardCode() == null ? Folding.fold(Objects.requireNonNull(input.name())) : input.awardCode();
        registration.ofYear = input.year();
        registration.registeredOn = input.registeredOn() == null ? caller.today() : input.registeredOn();
        registration.registeredBy = caller.subject();
        registration.standing = 1;
        requireNew(registration);
        registration.persistAndFlush();
        return registration;
    }

    private void check(RegistrationInput input, OrgUnit unit, Faults faults) {
        var award = input.kind() == RegistrationKind.AWARD;
        faults.required(
                award && input.awardCode() == null,
                "#/awardCode",
                Text.of("Cần danh hiệu, hình thức.", "It needs an award."));
        faults.notAllowed(
                !award && input.awardCode() != null,
                "#/awardCode",
                Text.of("Chỉ dành cho đăng ký danh hiệu.", "Only a registration for an award has one."));
        faults.required(
                !award && input.name() == null,
                "#/name",
                Text.of("Sáng kiến, công trình cần tên.", "An initiative or project needs a name."));
        faults.notAllowed(
                award && input.name() != null,
                "#/name",
                Text.of("Đăng ký danh hiệu không có tên.", "A registration for an award has no name."));
        var code = input.awardCode();
        if (code != null && AwardType.count("code", code) == 0) {
            faults.unknown("#/awardCode", Text.of("danh hiệu, hình thức khen thưởng", "award"), code);
        }
        var person = input.personId();
        faults.ruleIf(
                person != null && !members.isAtOrBelow(person, unit.id, caller.today()),
                "#/personId",
                "NOT_A_MEMBER",
                Text.of(
                        "Không có người này trong đơn vị hoặc đơn vị trực thuộc hôm nay.",
                        "There is no such person in the unit or one below it today."));
        var day = input.registeredOn();
        faults.ruleIf(
                day != null && day.isAfter(caller.today()),
                "#/registeredOn",
                "IN_THE_FUTURE",
                Text.of("Ngày chưa đến.", "The day is in the future."));
    }

    /** The unique key stands behind this. */
    private static void requireNew(Registration registration) {
        if (Registration.count(
                        "holderId = ?1 and ofYear = ?2 and kind = ?3 and target = ?4 and standing = 1",
                        registration.holderId,
                        registration.ofYear,
                        registration.kind,
                        registration.target)
                > 0) {
            throw new DomainException(ProblemType.ALREADY_EXISTS, Registration.WHAT);
        }
    }

    Registration seen(UUID id) {
        var registration = Registration.<Registration>find("from Registration r join fetch r.unit where r.id = ?1", id)
                .singleResultOptional()
                .orElseThrow(() -> DomainException.notFound(Registration.WHAT));
        access.requireSight(registration.unit.id, Registration.WHAT);
        return registration;
    }

    Registration withdraw(UUID id, @Nullable Revision revision) {
        var registration = seen(id);
        caller.requireWrite(registration.unit.id);
        Revision.check(revision, registration.revision);
        if (registration.standing == null) {
            throw new DomainException(
                    ProblemType.CONFLICT, Text.of("Đăng ký này đã được rút.", "This registration has been withdrawn."));
        }
        registration.withdrawnOn = caller.today();
        registration.standing = null;
        registration.flush();
        return registration;
    }

    RegistrationView view(Registration registration) {
        var person = registration.person;
        return RegistrationView.of(
                registration,
                person == null ? null : names.of(List.of(person.id)).get(person.id));
    }
}
