package vn.thidua.merit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.access.Role;
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
import vn.thidua.revision.Revision;
import vn.thidua.text.Text;

/** Initiatives, from draft to recognition. */
@ApplicationScoped
public class Initiatives {

    private static final String RECOGNISED = """
            select new vn.thidua.merit.RecognisedInitiative(i.id, a.person.id, i.title, i.scope, i.recognisedOn,
             i.certificateNumber, i.council, a.share)
            from InitiativeAuthor a join a.initiative i
            where a.person.id in :ids and i.state = :recognised and i.recognisedOn >= :first and i.recognisedOn <= :last
            order by i.recognisedOn, i.id""";

    private final MeritAccess access;
    private final Members members;
    private final PersonNames names;
    private final Caller caller;
    private final EntityManager database;
    private final Clock clock;

    Initiatives(
            MeritAccess access,
            Members members,
            PersonNames names,
            Caller caller,
            EntityManager database,
            Clock clock) {
        this.access = access;
        this.members = members;
        this.names = names;
        this.caller = caller;
        this.database = database;
        this.clock = clock;
    }

    /** What lists can be narrowed by. */
    record Filter(
            @Nullable UUID unitId,
            @Nullable UUID personId,
            @Nullable Integer year,
            @Nullable InitiativeState state) {}

    /**
     * Initiatives of each person that were recognised from one day to another, both inclusive; nobody without one. One
     * statement, however many people.
     */
    public Map<UUID, List<RecognisedInitiative>> recognised(Collection<UUID> people, LocalDate first, LocalDate last) {
        return people.isEmpty()
                ? Map.of()
                : ManyIds.query(database, RECOGNISED, RecognisedInitiative.class, people)
                        .setParameter("recognised", InitiativeState.RECOGNISED)
                        .setParameter("first", first)
                        .setParameter("last", last)
                        .getResultList()
                        .stream()
                        .collect(Collectors.groupingBy(RecognisedInitiative::personId));
    }

    /** By id, whoever reads them; none for an id that is of none. One statement. */
    public Map<UUID, InitiativeLabel> labels(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : ManyIds.query(
                                database,
                                "select distinct i from Initiative i join fetch i.unit left join fetch i.authors"
                                        + " where i.id in :ids",
                                Initiative.class,
                                ids)
                        .getResultStream()
                        .map(InitiativeLabel::of)
                        .collect(Collectors.toMap(InitiativeLabel::id, Function.identity()));
    }

    Page<InitiativeView> list(Filter filter, PageRequest request) {
        access.requireListed(filter.unitId, filter.personId);
        var ofPerson = filter.personId != null;
        var ids = Keyset.of(
                        UUID.class,
                        "i.id",
                        ofPerson ? "InitiativeAuthor a join a.initiative i" : "Initiative i",
                        "i.id",
                        Function.identity())
                .where("a.person.id = :person", "person", filter.personId)
                .where("i.unit.id = :unit", "unit", filter.unitId)
                .where("i.ofYear = :year", "year", filter.year)
                .where("i.state = :state", "state", filter.state)
                .page(database, request);
        if (ids.items().isEmpty()) {
            return new Page<>(List.of(), ids.next(), ids.total());
        }
        var rows = ManyIds.query(
                        database,
                        "select distinct i from Initiative i join fetch i.unit left join fetch i.authors where i.id in :ids",
                        Initiative.class,
                        ids.items())
                .getResultStream()
                .collect(Collectors.toMap(one -> one.id, Function.identity()));
        var people = names.of(rows.values().stream()
                .flatMap(one -> one.authors.stream())
                .map(author -> author.person.id)
                .collect(Collectors.toSet()));
        return new Page<>(
                ids.items().stream()
                        .map(rows::get)
                        .map(one -> InitiativeView.of(one, people))
                        .toList(),
                ids.next(),
                ids.total());
    }

    Initiative create(InitiativeInput input) {
        var initiative = new Initiative();
        initiative.state = InitiativeState.DRAFT;
        initiative.createdAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        write(initiative, input);
        initiative.persistAndFlush();
        return initiative;
    }

    Initiative seen(UUID id) {
        var initiative = Initiative.<Initiative>find(
                        "from Initiative i join fetch i.unit left join fetch i.authors where i.id = ?1", id)
                .singleResultOptional()
                .orElseThrow(() -> DomainException.notFound(Initiative.WHAT));
        access.requireSight(initiative.unit.id, Initiative.WHAT);
        return initiative;
    }

    /** One that the caller may write about. */
    Initiative kept(UUID id, @Nullable Revision revision) {
        var initiative = seen(id);
        caller.requireWrite(initiative.unit.id);
        Revision.check(revision, initiative.revision);
        return initiative;
    }

    void change(Initiative initiative, InitiativeInput input) {
        initiative.requireDraft(Text.of("Sửa", "Change"));
        write(initiative, input);
        initiative.touch();
        initiative.flush();
    }

    void delete(Initiative initiative) {
        initiative.requireDraft(Text.of("Xóa", "Delete"));
        initiative.delete();
        initiative.flush();
    }

    void submit(Initiative initiative) {
        initiative.submit();
        initiative.flush();
    }

    /** A unit recognises for itself; what reaches farther is recognised by an office. */
    void recognise(Initiative initiative, RecognitionInput input) {
        if (input.scope() != InitiativeScope.UNIT) {
            caller.require(initiative.unit.id, Set.of(Role.OFFICE));
        }
        var faults = new Faults();
        faults.ruleIf(
                input.recognisedOn().isAfter(caller.today()),
                "#/recognisedOn",
                "IN_THE_FUTURE",
                Text.of("Ngày chưa đến.", "The day is in the future."));
        faults.required(
                input.scope() != InitiativeScope.UNIT && input.decision() == null,
                "#/decision",
                Text.of(
                        "Phạm vi trên cấp cơ sở cần quyết định công nhận.",
                        "A scope beyond the unit needs the decision that recognised it."));
        faults.refuse();
        initiative.recognise(input);
        initiative.flush();
    }

    void refuse(Initiative initiative, String reason) {
        initiative.refuse(reason);
        initiative.flush();
    }

    InitiativeView view(Initiative initiative) {
        return InitiativeView.of(
                initiative,
                names.of(initiative.authors.stream()
                        .map(author -> author.person.id)
                        .collect(Collectors.toSet())));
    }

    private void write(Initiative initiative, InitiativeInput input) {
        var unit = OrgUnit.referenced(input.unitId(), "#/unitId");
        caller.requireWrite(unit.id);
        checkAuthors(input, unit);
        initiative.title = input.title();
        initiative.summary = input.summary();
        initiative.unit = unit;
        initiative.ofYear = input.year();
        initiative.scope = input.scope();
        if (!InitiativeInput.of(initiative).authors().equals(input.authors())) {
            initiative.authors.clear();
            if (initiative.id != null) {
                database.flush();
            }
            for (int i = 0; i < input.authors().size(); i++) {
                initiative.authors.add(author(initiative, input.authors().get(i), i));
            }
        }
    }

    private static InitiativeAuthor author(Initiative initiative, AuthorInput input, int ordinal) {
        var author = new InitiativeAuthor();
        author.initiative = initiative;
        author.person = Person.findById(input.personId());
        author.ordinal = ordinal;
        author.share = input.share();
        return author;
    }

    private void checkAuthors(InitiativeInput input, OrgUnit unit) {
        var faults = new Faults();
        var seen = new HashSet<UUID>();
        var there = members.amongThem(
                input.authors().stream().map(AuthorInput::personId).toList(), unit.id, caller.today());
        for (int i = 0; i < input.authors().size(); i++) {
            var person = input.authors().get(i).personId();
            var at = "#/authors/" + i + "/personId";
            faults.ruleIf(
                    !there.contains(person),
                    at,
                    "NOT_A_MEMBER",
                    Text.of(
                            "Không có người này trong đơn vị hoặc đơn vị trực thuộc hôm nay.",
                            "There is no such person in the unit or one below it today."));
            faults.ruleIf(
                    !seen.add(person),
                    at,
                    "DUPLICATE",
                    Text.of("Tác giả đã có ở trước.", "An earlier author is the same."));
        }
        faults.ruleIf(
                input.authors().stream().mapToInt(AuthorInput::share).sum() != 100,
                "#/authors",
                "SHARES_NOT_WHOLE",
                Text.of("Tổng tỷ lệ đóng góp phải là 100.", "The shares must come to 100."));
        faults.refuse();
    }
}
