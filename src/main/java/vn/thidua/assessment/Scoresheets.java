package vn.thidua.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.AllowedAction;
import vn.thidua.access.AllowedActions;
import vn.thidua.access.Caller;
import vn.thidua.access.Role;
import vn.thidua.campaign.Decimals;
import vn.thidua.nomination.ConflictGround;
import vn.thidua.nomination.NominationReach;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.UnitRef;
import vn.thidua.page.Keyset;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.Faults;
import vn.thidua.problem.ProblemType;
import vn.thidua.revision.Revision;
import vn.thidua.text.Language;
import vn.thidua.text.Text;

/** The points that members of a bloc give themselves, and those that the lead fixes. */
@ApplicationScoped
class Scoresheets {

    private static final Set<Role> KEEPERS = EnumSet.of(Role.ADMINISTRATOR, Role.OFFICE, Role.UNIT);
    private static final Set<Role> READERS =
            EnumSet.of(Role.ADMINISTRATOR, Role.OFFICE, Role.UNIT, Role.COUNCIL_MEMBER, Role.AUDITOR);

    private final Caller caller;
    private final NominationReach sight;
    private final Blocs blocs;
    private final EntityManager database;
    private final HttpHeaders headers;
    private final Clock clock;

    Scoresheets(
            Caller caller,
            NominationReach sight,
            Blocs blocs,
            EntityManager database,
            HttpHeaders headers,
            Clock clock) {
        this.caller = caller;
        this.sight = sight;
        this.blocs = blocs;
        this.database = database;
        this.headers = headers;
        this.clock = clock;
    }

    private record Place(UUID id, BigDecimal total, String name, Scoresheet sheet) implements Ranking.Ranked {
        @Override
        public int requiredMet() {
            return 0;
        }
    }

    Page<ScoresheetItem> list(UUID blocId, @Nullable ScoresheetState state, PageRequest request) {
        var bloc = readable(blocId);
        return Keyset.of(
                        Scoresheet.class,
                        "s",
                        "Scoresheet s join fetch s.unit join fetch s.blocYear",
                        "s.id",
                        sheet -> sheet.id)
                .where("s.bloc.id = :bloc", "bloc", bloc.id)
                .where("s.state = :state", "state", state)
                .page(database, request)
                .map(ScoresheetItem::of);
    }

    ScoresheetView read(UUID blocId, UUID id) {
        return view(Scoresheet.existing(readable(blocId), id));
    }

    Scoresheet create(UUID blocId, ScoresheetInput input) {
        var bloc = EmulationBloc.existing(blocId);
        var unit = OrgUnit.referenced(input.unitId(), "#/unitId");
        sight.require(unit.id, KEEPERS);
        var year = BlocYear.of(bloc, input.year()).orElse(null);
        if (year == null || year.members().stream().noneMatch(member -> member.unit.id.equals(unit.id))) {
            throw DomainException.rule(
                    "#/unitId",
                    "NOT_A_MEMBER",
                    Text.of("Đơn vị không thuộc khối, cụm trong năm này.", "The unit is no member in this year."));
        }
        if (Scoresheet.count("blocYear = ?1 and unit = ?2", year, unit) > 0) {
            throw new DomainException(ProblemType.ALREADY_EXISTS, Text.of("bảng chấm điểm", "scoresheet"));
        }
        var sheet = new Scoresheet();
        sheet.bloc = bloc;
        sheet.blocYear = year;
        sheet.unit = unit;
        sheet.state = ScoresheetState.DRAFT;
        sheet.total = BigDecimal.ZERO;
        sheet.createdAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var lines = checked(year, input.lines());
        sheet.persist();
        store(sheet, input.remark(), lines);
        return sheet;
    }

    /** A draft of the member that the caller writes for; held for this transaction. */
    Scoresheet draft(UUID blocId, UUID id, @Nullable Revision revision, Text action) {
        var sheet = held(blocId, id);
        sight.require(sheet.unit.id, KEEPERS);
        Revision.check(revision, sheet.revision);
        sheet.require(ScoresheetState.DRAFT, action);
        return sheet;
    }

    void change(Scoresheet sheet, ScoresheetChange input) {
        var lines = checked(sheet.blocYear, input.lines());
        ScoresheetLine.delete("scoresheet", sheet);
        sheet.touch();
        store(sheet, input.remark(), lines);
    }

    void submit(Scoresheet sheet) {
        var said = sheet.lines().stream().map(line -> line.criterion.code).collect(Collectors.toSet());
        var faults = new Faults();
        sheet.blocYear.criteria().stream()
                .filter(one -> !said.contains(one.code))
                .forEach(one -> faults.rule(
                        "#/lines",
                        "CRITERION_MISSING",
                        Text.of("Chưa chấm tiêu chí " + one.code + ".", "Criterion " + one.code + " has no points.")));
        faults.refuse();
        sheet.state = ScoresheetState.SUBMITTED;
        database.flush();
    }

    /** The lead fixes the points of the others; its own are fixed by those who organise the bloc. */
    Scoresheet fix(UUID blocId, UUID id, @Nullable Revision revision, ScoresheetFixInput input) {
        var sheet = held(blocId, id);
        requireLead(sheet);
        Revision.check(revision, sheet.revision);
        sheet.require(ScoresheetState.SUBMITTED, Text.of("Chốt điểm", "Fix"));
        var fixed = checked(sheet.blocYear, input.lines()).stream()
                .collect(Collectors.toMap(line -> line.criterion.id, Function.identity()));
        var total = BigDecimal.ZERO;
        for (var line : sheet.lines()) {
            var by = fixed.get(line.criterion.id);
            var points = by == null ? line.points : by.points;
            line.fixedPoints = points;
            line.fixedNote = by == null ? null : by.evidence;
            total = total.add(points);
        }
        sheet.fixedTotal = total;
        sheet.state = ScoresheetState.FIXED;
        database.flush();
        return sheet;
    }

    BlocRankingView rank(UUID blocId, int year) {
        readable(blocId);
        var of = blocs.year(blocId, year);
        var sheets = Scoresheet.<Scoresheet>list(
                "from Scoresheet s join fetch s.unit where s.blocYear = ?1 and s.state = FIXED", of);
        var ordered = Ranking.ordered(sheets.stream()
                .map(sheet ->
                        new Place(sheet.unit.id, Objects.requireNonNull(sheet.fixedTotal), sheet.unit.name, sheet))
                .toList());
        var ranks = Ranking.ranks(ordered);
        return new BlocRankingView(
                blocId,
                year,
                IntStream.range(0, ranks.length)
                        .mapToObj(i -> new BlocRankingView.Place(
                                ranks[i],
                                UnitRef.of(ordered.get(i).sheet.unit),
                                ordered.get(i).sheet.id,
                                Decimals.bare(ordered.get(i).total)))
                        .toList());
    }

    ScoresheetView view(Scoresheet sheet) {
        var language = Language.preferredBy(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Runnable member = () -> {
            sight.require(sheet.unit.id, KEEPERS);
            sheet.require(ScoresheetState.DRAFT, Text.of("Sửa, gửi", "Change or submit"));
        };
        List<AllowedAction> actions = List.of(
                AllowedActions.tried("UPDATE", language, member),
                AllowedActions.tried("SUBMIT", language, member),
                AllowedActions.tried("FIX", language, () -> {
                    requireLead(sheet);
                    sheet.require(ScoresheetState.SUBMITTED, Text.of("Chốt điểm", "Fix"));
                }));
        return ScoresheetView.of(sheet, actions);
    }

    private void requireLead(Scoresheet sheet) {
        if (caller.reaches(sheet.bloc.organizer.id, KEEPERS)) {
            return;
        }
        sight.require(sheet.blocYear.leadUnit.id, KEEPERS);
        if (sheet.unit.id.equals(sheet.blocYear.leadUnit.id)) {
            throw new DomainException(ProblemType.CONFLICT_OF_INTEREST, ConflictGround.OWN_UNIT.label());
        }
    }

    private Scoresheet held(UUID blocId, UUID id) {
        var sheet = Scoresheet.existing(readable(blocId), id);
        sheet.hold();
        return sheet;
    }

    /** Members and organisers read the sheets of a bloc; for everybody else there are none. */
    private EmulationBloc readable(UUID blocId) {
        var bloc = EmulationBloc.existing(blocId);
        if (!caller.reaches(bloc.organizer.id, READERS)
                && memberIds(bloc).stream().noneMatch(unit -> caller.reaches(unit, READERS))) {
            throw DomainException.notFound(EmulationBloc.WHAT);
        }
        return bloc;
    }

    private List<UUID> memberIds(EmulationBloc bloc) {
        return database.createQuery(
                        "select distinct m.unit.id from BlocMember m where m.blocYear.bloc = :bloc", UUID.class)
                .setParameter("bloc", bloc)
                .getResultList();
    }

    private static List<ScoresheetLine> checked(BlocYear year, List<ScoresheetLineInput> inputs) {
        var criteria = year.criteria().stream().collect(Collectors.toMap(one -> one.code, Function.identity()));
        var faults = new Faults();
        var seen = new HashSet<String>();
        var lines = new ArrayList<ScoresheetLine>();
        for (int i = 0; i < inputs.size(); i++) {
            var input = inputs.get(i);
            var at = "#/lines/" + i;
            var criterion = criteria.get(input.criterion());
            if (criterion == null) {
                faults.unknown(at + "/criterion", Text.of("tiêu chí", "criterion"), input.criterion());
                continue;
            }
            var most = criterion.maxPoints;
            faults.ruleIf(
                    !seen.add(criterion.code),
                    at + "/criterion",
                    "DUPLICATE",
                    Text.of("Tiêu chí này đã có.", "This criterion is there already."));
            faults.ruleIf(
                    input.points().compareTo(most) > 0,
                    at + "/points",
                    "TOO_MANY_POINTS",
                    Text.of("Tối đa " + most + " điểm.", "At most " + most + " points."));
            var line = new ScoresheetLine();
            line.criterion = criterion;
            line.points = input.points();
            line.evidence = input.note();
            lines.add(line);
        }
        faults.refuse();
        return lines;
    }

    private void store(Scoresheet sheet, @Nullable String remark, List<ScoresheetLine> lines) {
        sheet.remark = remark;
        sheet.total = lines.stream().map(line -> line.points).reduce(BigDecimal.ZERO, BigDecimal::add);
        for (var line : lines) {
            line.scoresheet = sheet;
            line.persist();
        }
        database.flush();
    }
}
