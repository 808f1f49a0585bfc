package vn.thidua.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.ManyIds;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.Faults;
import vn.thidua.revision.Revision;
import vn.thidua.text.Text;
import vn.thidua.time.Validity;

/** What bars people from being proposed. */
@ApplicationScoped
public class Disciplines {

    private static final String FACTS = """
            select new vn.thidua.person.DisciplineFact(d.id, d.person.id, d.kind, d.state, d.grade, d.validFrom,
             d.validTo) from Discipline d where d.person.id in :ids""";

    private final PersonAccess access;
    private final EntityManager database;

    Disciplines(PersonAccess access, EntityManager database) {
        this.access = access;
        this.database = database;
    }

    /** What is known of each person, of any day; nobody of whom nothing is. One statement, however many people. */
    public Map<UUID, List<DisciplineFact>> of(Collection<UUID> people) {
        return people.isEmpty()
                ? Map.of()
                : ManyIds.query(database, FACTS, DisciplineFact.class, people).getResultList().stream()
                        .collect(Collectors.groupingBy(DisciplineFact::personId));
    }

    Items<DisciplineView> list(UUID person) {
        access.seenInFull(person);
        return new Items<>(Discipline.<Discipline>list("person.id = ?1 order by validFrom, id", person).stream()
                .map(DisciplineView::of)
                .toList());
    }

    Discipline create(UUID person, DisciplineInput input) {
        var kept = access.kept(person);
        Limit.require(Discipline.count("person.id", person));
        var discipline = new Discipline();
        discipline.person = kept.person();
        write(discipline, input);
        discipline.persistAndFlush();
        return discipline;
    }

    Discipline kept(UUID person, UUID id, @Nullable Revision revision) {
        access.kept(person);
        var discipline = Discipline.<Discipline>find("id = ?1 and person.id = ?2", id, person)
                .firstResultOptional()
                .orElseThrow(() -> DomainException.notFound(Discipline.WHAT));
        Revision.check(revision, discipline.revision);
        return discipline;
    }

    void change(Discipline discipline, DisciplineInput input) {
        write(discipline, input);
        discipline.flush();
    }

    private static void write(Discipline discipline, DisciplineInput input) {
        var faults = new Faults();
        faults.order(input.from(), input.to(), "#/to");
        faults.notAllowed(
                input.grade() != null && input.kind() != DisciplineKind.DISCIPLINE,
                "#/grade",
                Text.of("Chỉ kỷ luật mới có hình thức.", "Only a discipline has a grade."));
        faults.notAllowed(
                input.grade() != null && input.state() == DisciplineState.OPEN,
                "#/grade",
                Text.of("Chưa kết thúc thì chưa có hình thức.", "While it is pending there is no grade."));
        faults.notAllowed(
                input.to() != null && input.state() == DisciplineState.OPEN,
                "#/to",
                Text.of("Chưa kết thúc thì chưa có ngày cuối.", "While it is pending there is no last day."));
        faults.required(
                input.to() == null && input.state() == DisciplineState.CLOSED && input.grade() == null,
                "#/to",
                Text.of("Đã kết thúc thì phải có ngày cuối.", "What was closed has a last day."));
        faults.refuse();
        discipline.kind = input.kind();
        discipline.state = input.state();
        discipline.grade = input.grade();
        discipline.validFrom = input.from();
        discipline.validTo = Validity.stored(input.to());
        discipline.decisionNumber = input.decisionNumber();
        discipline.note = input.note();
    }
}
