package vn.thidua.assessment;

import static vn.thidua.access.Role.ADMINISTRATOR;
import static vn.thidua.access.Role.OFFICE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.organization.OrgUnit;
import vn.thidua.page.Keyset;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.Faults;
import vn.thidua.problem.ProblemType;
import vn.thidua.revision.Revision;
import vn.thidua.text.Text;

/** Blocs and clusters and, year by year, their members, lead and criteria. */
@ApplicationScoped
class Blocs {

    private static final Text UNIT = Text.of("đơn vị", "unit");

    private final Caller caller;
    private final EntityManager database;
    private final Clock clock;

    Blocs(Caller caller, EntityManager database, Clock clock) {
        this.caller = caller;
        this.database = database;
        this.clock = clock;
    }

    Page<BlocView> list(@Nullable UUID organizer, PageRequest request) {
        return Keyset.of(EmulationBloc.class, "b", "EmulationBloc b join fetch b.organizer", "b.id", bloc -> bloc.id)
                .where("b.organizer.id = :organizer", "organizer", organizer)
                .page(database, request)
                .map(BlocView::of);
    }

    EmulationBloc create(BlocInput input) {
        var bloc = new EmulationBloc();
        bloc.createdAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        write(bloc, input);
        bloc.persist();
        database.flush();
        return bloc;
    }

    EmulationBloc writable(UUID id, @Nullable Revision revision) {
        var bloc = EmulationBloc.existing(id);
        caller.require(bloc.organizer.id, Set.of(ADMINISTRATOR, OFFICE));
        Revision.check(revision, bloc.revision);
        return bloc;
    }

    void write(EmulationBloc bloc, BlocInput input) {
        var organizer = OrgUnit.referenced(input.organizerId(), "#/organizerId");
        caller.require(organizer.id, Set.of(OFFICE));
        bloc.organizer = organizer;
        bloc.name = input.name();
        bloc.kind = input.kind();
        database.flush();
    }

    BlocYear year(UUID blocId, int year) {
        return BlocYear.of(EmulationBloc.existing(blocId), year)
                .orElseThrow(() -> DomainException.notFound(Text.of("năm thi đua", "year of the bloc")));
    }

    /** Sets members, lead and criteria of a year; once there is a scoresheet they stay as they are. */
    BlocYear put(UUID blocId, int number, @Nullable Revision revision, BlocYearInput input) {
        var bloc = writable(blocId, revision);
        var year = BlocYear.of(bloc, number).orElseGet(BlocYear::new);
        if (year.id != null && Scoresheet.count("blocYear", year) > 0) {
            throw new DomainException(
                    ProblemType.CONFLICT,
                    Text.of("Đã có bảng chấm điểm của năm này.", "There are scoresheets of this year."));
        }
        var members = members(input);
        year.bloc = bloc;
        year.year = number;
        year.leadUnit = members.get(input.memberIds().indexOf(input.leadUnitId()));
        year.persist();
        BlocMember.delete("blocYear", year);
        BlocCriterion.delete("blocYear", year);
        for (int i = 0; i < members.size(); i++) {
            var member = new BlocMember();
            member.blocYear = year;
            member.unit = members.get(i);
            member.ordinal = i;
            member.persist();
        }
        for (int i = 0; i < input.criteria().size(); i++) {
            var said = input.criteria().get(i);
            var criterion = new BlocCriterion();
            criterion.blocYear = year;
            criterion.code = said.code();
            criterion.title = said.title();
            criterion.maxPoints = said.maxPoints();
            criterion.ordinal = i;
            criterion.persist();
        }
        bloc.touch();
        database.flush();
        return year;
    }

    private List<OrgUnit> members(BlocYearInput input) {
        var faults = new Faults();
        var units = new ArrayList<OrgUnit>();
        for (int i = 0; i < input.memberIds().size(); i++) {
            OrgUnit unit = OrgUnit.findById(input.memberIds().get(i));
            if (unit == null) {
                faults.unknown("#/memberIds/" + i, UNIT, input.memberIds().get(i));
            } else {
                units.add(unit);
            }
        }
        faults.unique(input.memberIds(), UUID::toString, "#/memberIds", "");
        faults.unique(input.criteria(), BlocCriterionInput::code, "#/criteria", "/code");
        faults.ruleIf(
                !input.memberIds().contains(input.leadUnitId()),
                "#/leadUnitId",
                "NOT_A_MEMBER",
                Text.of("Trưởng khối, cụm phải là một thành viên.", "The lead is one of the members."));
        faults.refuse();
        return units;
    }
}
