package vn.thidua.calendar;

import static vn.thidua.access.Role.ADMINISTRATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.database.Turns;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.UnitRef;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.Faults;
import vn.thidua.problem.FieldError;
import vn.thidua.revision.Revision;
import vn.thidua.text.Text;

/** The yearly data behind {@link WorkingDays}: who may read it and who keeps it. */
@ApplicationScoped
class Holidays {

    static final int FIRST_YEAR = 1968;
    static final int LAST_YEAR = 2100;

    /** Longer than any Tết; what is longer is taken for a mistake. */
    private static final int LONGEST = 31;

    /** Working days are counted over ten years at most. */
    private static final int FARTHEST_DAYS = 3660;

    private final EntityManager database;
    private final WorkingDays workingDays;
    private final Caller caller;
    private final Turns turns;
    private final Event<HolidaysChanged> changes;

    Holidays(
            EntityManager database,
            WorkingDays workingDays,
            Caller caller,
            Turns turns,
            Event<HolidaysChanged> changes) {
        this.database = database;
        this.workingDays = workingDays;
        this.caller = caller;
        this.turns = turns;
        this.changes = changes;
    }

    HolidayYearView year(int year, @Nullable UUID unitId) {
        var unit = unit(unitId);
        var first = LocalDate.of(year, 1, 1);
        var last = LocalDate.of(year, 12, 31);
        var calendar = workingDays.of(unitId);
        var items = new ArrayList<HolidayYearView.Item>();
        known(unitId, first, last).stream().map(HolidayYearView.Item::of).forEach(items::add);
        calendar.computed(year).stream().map(HolidayYearView.Item::computed).forEach(items::add);
        items.sort(Comparator.comparing(HolidayYearView.Item::firstDay));
        return new HolidayYearView(year, UnitRef.ofNullable(unit), calendar.data(first, last), List.copyOf(items));
    }

    private List<Holiday> known(@Nullable UUID unitId, LocalDate first, LocalDate last) {
        var local = unitId == null ? "" : """

                or exists (select 1 from OrgUnitAncestor a where a.unitId = :unit and a.ancestorId = h.unit.id
                 and a.validFrom <= h.firstDay and a.validTo >= h.firstDay)""";
        var query = database.createQuery(
                        "from Holiday h left join fetch h.unit where h.firstDay <= :last and h.lastDay >= :first"
                                + " and (h.unit is null" + local + ") order by h.firstDay, h.id",
                        Holiday.class)
                .setParameter("first", first)
                .setParameter("last", last);
        if (unitId != null) {
            query.setParameter("unit", unitId);
        }
        return query.getResultList();
    }

    private static @Nullable OrgUnit unit(@Nullable UUID id) {
        if (id == null) {
            return null;
        }
        OrgUnit unit = OrgUnit.findById(id);
        if (unit == null) {
            throw DomainException.invalid(FieldError.parameter(
                    "unitId", "UNKNOWN_REFERENCE", Text.of("Không có đơn vị này.", "There is no such unit.")));
        }
        return unit;
    }

    /** Counts up to a day, or to the n-th working day; exactly one of both. */
    WorkingDaysView count(LocalDate from, @Nullable LocalDate to, @Nullable Integer count, @Nullable UUID unitId) {
        if ((to == null) == (count == null)) {
            throw DomainException.invalid(FieldError.parameter(
                    "to", "ONE_OF", Text.of("Cần đúng một trong to và count.", "Exactly one of to and count.")));
        }
        var farthest = from.plusDays(FARTHEST_DAYS);
        if (from.getYear() < FIRST_YEAR || from.getYear() > LAST_YEAR || (to != null && to.isAfter(farthest))) {
            throw DomainException.invalid(FieldError.parameter(
                    to != null && to.isAfter(farthest) ? "to" : "from",
                    "OUT_OF_RANGE",
                    Text.of("Chỉ tính trong mười năm, từ 1968 đến 2100.", "At most ten years, from 1968 to 2100.")));
        }
        var unit = unit(unitId);
        var calendar = workingDays.of(unitId);
        var last = to == null ? calendar.after(from, count == null ? 0 : count) : to;
        var others = new ArrayList<WorkingDaysView.OtherDay>();
        for (var day = from.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            var worked = calendar.isWorked(day);
            if (worked == LawfulHolidays.isWeekend(day)) {
                others.add(new WorkingDaysView.OtherDay(day, worked ? HolidayKind.WORKED : HolidayKind.DAY_OFF));
            }
        }
        return new WorkingDaysView(
                from,
                last,
                calendar.between(from, last),
                UnitRef.ofNullable(unit),
                calendar.data(from, last.isBefore(from) ? from : last),
                others);
    }

    Holiday add(HolidayInput input) {
        var unit = input.unitId() == null ? null : OrgUnit.referenced(input.unitId(), "#/unitId");
        requireKeeper(unit);
        turns.take("holidays");
        var faults = new Faults();
        check(input, faults);
        faults.refuse();
        var holiday = new Holiday();
        holiday.unit = unit;
        holiday.kind = input.kind();
        holiday.occasion = input.occasion();
        holiday.name = input.name();
        holiday.firstDay = input.firstDay();
        holiday.lastDay = input.last();
        holiday.source = input.source();
        holiday.verified = !Boolean.FALSE.equals(input.verified());
        holiday.persistAndFlush();
        announce(holiday);
        return holiday;
    }

    private void check(HolidayInput input, Faults faults) {
        faults.order(input.firstDay(), input.lastDay(), "#/lastDay");
        faults.ruleIf(
                input.firstDay().getYear() < FIRST_YEAR || input.last().getYear() > LAST_YEAR,
                "#/firstDay",
                "OUT_OF_RANGE",
                Text.of("Chỉ từ năm 1968 đến 2100.", "From 1968 to 2100 only."));
        faults.ruleIf(
                input.last().isAfter(input.firstDay().plusDays(LONGEST)),
                "#/lastDay",
                "TOO_LONG",
                Text.of("Không quá " + LONGEST + " ngày.", "At most " + LONGEST + " days."));
        faults.ruleIf(
                input.unitId() != null && input.occasion() != HolidayOccasion.OTHER,
                "#/occasion",
                "NATIONAL_OCCASION",
                Text.of(
                        "Đơn vị chỉ bổ sung dịp khác (OTHER).",
                        "A unit adds other occasions (OTHER) only: these are national."));
        if (!faults.isEmpty()) {
            return;
        }
        for (var day = input.firstDay(); !day.isAfter(input.last()); day = day.plusDays(1)) {
            faults.ruleIf(
                    input.kind() == HolidayKind.WORKED && !LawfulHolidays.isWeekend(day),
                    "#/firstDay",
                    "NOT_A_WEEKEND",
                    Text.of("Ngày " + day + " vốn là ngày làm việc.", day + " is a working day anyway."));
        }
        var overlapping = database.createQuery(
                        "select h.name from Holiday h where h.firstDay <= :last and h.lastDay >= :first and "
                                + (input.unitId() == null ? "h.unit is null" : "h.unit.id = :unit"),
                        String.class)
                .setParameter("first", input.firstDay())
                .setParameter("last", input.last());
        if (input.unitId() != null) {
            overlapping.setParameter("unit", input.unitId());
        }
        overlapping.setMaxResults(1).getResultStream().findFirst().ifPresent(name -> faults.rule(
                "#/firstDay",
                "OVERLAPS",
                Text.of("Trùng với: " + name + ".", "It overlaps with: " + name + ".")));
    }

    void remove(UUID id, @Nullable Revision revision) {
        var holiday = Holiday.existing(id);
        requireKeeper(holiday.unit);
        Revision.check(revision, holiday.revision);
        turns.take("holidays");
        holiday.delete();
        database.flush();
        announce(holiday);
    }

    /** A change may make the law's own days appear or go, anywhere in the year. */
    private void announce(Holiday holiday) {
        changes.fire(new HolidaysChanged(
                LocalDate.of(holiday.firstDay.getYear(), 1, 1),
                LocalDate.of(holiday.lastDay.getYear(), 12, 31),
                holiday.unit == null ? null : holiday.unit.id));
    }

    private void requireKeeper(@Nullable OrgUnit unit) {
        if (unit == null) {
            caller.requireWholeService(Set.of(ADMINISTRATOR));
        } else {
            caller.require(unit.id, Set.of(ADMINISTRATOR));
        }
    }
}
