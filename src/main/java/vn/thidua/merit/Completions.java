package vn.thidua.merit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
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
import vn.thidua.text.Text;

/** Grades of completion by year; one of a holder and year stands, a wrong one is withdrawn and entered again. */
@ApplicationScoped
public class Completions {

    private static final String FACTS = """
            select new vn.thidua.merit.CompletionFact(c.id, c.holderId, c.ofYear, c.grade, c.gradedOn, c.source)
            from CompletionRecord c where c.holderId in :ids and c.ofYear in (:years) and c.standing = 1""";

    private final MeritAccess access;
    private final Members members;
    private final PersonNames names;
    private final Caller caller;
    private final EntityManager database;

    Completions(MeritAccess access, Members members, PersonNames names, Caller caller, EntityManager database) {
        this.access = access;
        this.members = members;
        this.names = names;
        this.caller = caller;
        this.database = database;
    }

    /** The grades of people and units for some years; nobody without any. One statement, however many. */
    public Map<UUID, List<CompletionFact>> of(Collection<UUID> holders, Collection<Integer> years) {
        return holders.isEmpty() || years.isEmpty()
                ? Map.of()
                : ManyIds.query(database, FACTS, CompletionFact.class, holders)
                        .setParameter("years", years)
                        .getResultList()
                        .stream()
                        .collect(Collectors.groupingBy(CompletionFact::holderId));
    }

    Page<CompletionView> list(
            @Nullable UUID unitId, @Nullable UUID personId, @Nullable Integer year, PageRequest request) {
        access.requireListed(unitId, personId);
        var page = Keyset.of(
                        CompletionRecord.class,
                        "c",
                        "CompletionRecord c join fetch c.unit",
                        "c.id",
                        completion -> completion.id)
                .where("c.unit.id = :unit", "unit", unitId)
                .where("c.person.id = :person", "person", personId)
                .where("c.ofYear = :year", "year", year)
                .page(database, request);
        var people = names.of(page.items().stream()
                .flatMap(one -> Stream.ofNullable(one.person))
                .map(person -> person.id)
                .collect(Collectors.toSet()));
        return page.map(one -> CompletionView.of(one, one.person == null ? null : people.get(one.person.id)));
    }

    CompletionRecord create(CompletionInput input) {
        var unit = OrgUnit.referenced(input.unitId(), "#/unitId");
        caller.requireWrite(unit.id);
        var faults = new Faults();
        var person = input.personId();
        faults.ruleIf(
                person != null && !members.isAtOrBelow(person, unit.id, caller.today()),
                "#/personId",
                "NOT_A_MEMBER",
                Text.of(
                        "Không có người này trong đơn vị hoặc đơn vị trực thuộc hôm nay.",
                        "There is no such person in the unit or one below it today."));
        faults.ruleIf(
                input.gradedOn().isAfter(caller.today()),
                "#/gradedOn",
                "IN_THE_FUTURE",
                Text.of("Ngày chưa đến.", "The day is in the future."));
        faults.refuse();
        var completion = new CompletionRecord();
        completion.unit = unit;
        completion.person = person == null ? null : Person.findById(person);
        completion.holderId = person == null ? unit.id : person;
        completion.ofYear = input.year();
        completion.grade = input.grade();
        completion.gradedOn = input.gradedOn();
        completion.source = input.source();
        completion.enteredBy = caller.subject();
        completion.standing = 1;
        requireNew(completion);
        completion.persistAndFlush();
        return completion;
    }

    /** The unique key stands behind this. */
    private static void requireNew(CompletionRecord completion) {
        if (CompletionRecord.count(
                        "holderId = ?1 and ofYear = ?2 and standing = 1", completion.holderId, completion.ofYear)
                > 0) {
            throw new DomainException(ProblemType.ALREADY_EXISTS, CompletionRecord.WHAT);
        }
    }

    CompletionRecord seen(UUID id) {
        var completion = CompletionRecord.<CompletionRecord>find(
                        "from CompletionRecord c join fetch c.unit where c.id = ?1", id)
                .singleResultOptional()
                .orElseThrow(() -> DomainException.notFound(CompletionRecord.WHAT));
        access.requireSight(completion.unit.id, CompletionRecord.WHAT);
        return completion;
    }

    CompletionRecord withdraw(UUID id, @Nullable Revision revision) {
        var completion = seen(id);
        caller.requireWrite(completion.unit.id);
        Revision.check(revision, completion.revision);
        if (completion.standing == null) {
            throw new DomainException(
                    ProblemType.CONFLICT, Text.of("Kết quả này đã được rút.", "This grade has been withdrawn."));
        }
        completion.withdrawnOn = caller.today();
        completion.standing = null;
        completion.flush();
        return completion;
    }

    CompletionView view(CompletionRecord completion) {
        var person = completion.person;
        return CompletionView.of(
                completion, person == null ? null : names.of(List.of(person.id)).get(person.id));
    }
}
