package vn.thidua.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.award.AwardType;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.Faults;
import vn.thidua.problem.ProblemType;
import vn.thidua.revision.Revision;
import vn.thidua.text.Text;

/** Titles of one person: all are shown, those entered can be written. */
@ApplicationScoped
class TitleDesk {

    private final PersonAccess access;
    private final Titles titles;
    private final Caller caller;

    TitleDesk(PersonAccess access, Titles titles, Caller caller) {
        this.access = access;
        this.titles = titles;
        this.caller = caller;
    }

    Items<TitleView> list(UUID person) {
        access.seenInFull(person);
        var revisions = HeldTitle.<HeldTitle>list("person.id", person).stream()
                .collect(Collectors.toMap(title -> title.id, title -> title.revision));
        return new Items<>(titles.of(List.of(person)).getOrDefault(person, List.of()).stream()
                .map(title -> TitleView.of(title, revisions.getOrDefault(title.id(), 0)))
                .toList());
    }

    HeldTitle create(UUID person, HeldTitleInput input) {
        var kept = access.kept(person);
        Limit.require(HeldTitle.count("person.id", person));
        var title = new HeldTitle();
        title.person = kept.person();
        write(title, input);
        title.persistAndFlush();
        return title;
    }

    HeldTitle kept(UUID person, UUID id, @Nullable Revision revision) {
        access.kept(person);
        var title = HeldTitle.<HeldTitle>find("id = ?1 and person.id = ?2", id, person)
                .firstResultOptional()
                .orElseThrow(() -> DomainException.notFound(HeldTitle.WHAT));
        Revision.check(revision, title.revision);
        return title;
    }

    void change(HeldTitle title, HeldTitleInput input) {
        write(title, input);
        title.flush();
    }

    /**
     * Catalogues begin with the law of today, and titles are older: any year of the award will do. One title is held
     * once a year, whoever tells of it.
     */
    private void write(HeldTitle title, HeldTitleInput input) {
        var faults = new Faults();
        if (AwardType.count("code", input.awardCode()) == 0) {
            faults.unknown("#/awardCode", Text.of("danh hiệu, hình thức khen thưởng", "award"), input.awardCode());
        }
        faults.ruleIf(
                input.year() > caller.today().getYear(),
                "#/year",
                "IN_THE_FUTURE",
                Text.of("Năm chưa đến.", "The year has not begun."));
        var decidedOn = input.decidedOn();
        faults.ruleIf(
                decidedOn != null && (decidedOn.getYear() < input.year() || decidedOn.isAfter(caller.today())),
                "#/decidedOn",
                "WRONG_DAY",
                Text.of(
                        "Ngày quyết định phải từ năm đó đến hôm nay.",
                        "It was decided in that year or later, and not in the future."));
        faults.refuse();
        var person = title.person.id;
        var again = titles.of(List.of(person)).getOrDefault(person, List.of()).stream()
                .anyMatch(other -> other.awardCode().equals(input.awardCode())
                        && other.year() == input.year()
                        && !other.id().equals(title.id));
        if (again) {
            throw new DomainException(ProblemType.ALREADY_EXISTS, HeldTitle.WHAT);
        }
        title.awardCode = input.awardCode();
        title.titleYear = input.year();
        title.decisionNumber = input.decisionNumber();
        title.decidedOn = decidedOn;
        title.decidedBy = input.decidedBy();
        title.source = input.source();
    }
}
