package vn.thidua.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which days offices work, as the calendar stands now. Every question reads it: ask once and keep the answer. */
@ApplicationScoped
public class WorkingDays {

    private static final String ENTRY =
            "select new vn.thidua.calendar.WorkCalendar$Entry(h.firstDay, h.lastDay, h.kind, h.occasion, h.verified)"
                    + " from Holiday h ";

    private final EntityManager database;

    WorkingDays(EntityManager database) {
        this.database = database;
    }

    /** The calendar of the whole country. */
    public WorkCalendar national() {
        return new WorkCalendar(nationalEntries(), List.of());
    }

    /** The calendar of a unit, with what it and those above it add; null for the whole country. */
    public WorkCalendar of(@Nullable UUID unit) {
        if (unit == null) {
            return national();
        }
        return new WorkCalendar(
                nationalEntries(),
                database.createQuery(ENTRY + """
                        join OrgUnitAncestor a on a.ancestorId = h.unit.id and a.validFrom <= h.firstDay
                         and a.validTo >= h.firstDay
                        where a.unitId = :unit order by h.firstDay, h.id""", WorkCalendar.Entry.class)
                        .setParameter("unit", unit)
                        .getResultList());
    }

    /** The n-th working day after a day, for the whole country; 0 gives the day itself. */
    public LocalDate after(LocalDate day, int count) {
        return count == 0 ? day : national().after(day, count);
    }

    /** Whether the national holidays of all years of these days are published and checked. */
    public HolidayData data(LocalDate from, LocalDate to) {
        return national().data(from, to);
    }

    /** Units that have days of their own between two days, with their calendars; all others work as the country does. */
    public Map<UUID, WorkCalendar> localBetween(LocalDate from, LocalDate to) {
        var added = new HashMap<UUID, WorkCalendar.Entry>();
        for (var row : database.createQuery(
                        "select h.id, h.firstDay, h.lastDay, h.kind, h.occasion, h.verified from Holiday h"
                                + " where h.unit is not null and h.firstDay <= :to and h.lastDay >= :from",
                        Object[].class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList()) {
            added.put(
                    (UUID) row[0],
                    new WorkCalendar.Entry(
                            (LocalDate) row[1],
                            (LocalDate) row[2],
                            (HolidayKind) row[3],
                            (HolidayOccasion) row[4],
                            (Boolean) row[5]));
        }
        return added.isEmpty() ? Map.of() : calendars(added);
    }

    private Map<UUID, WorkCalendar> calendars(Map<UUID, WorkCalendar.Entry> added) {
        var daysOf = new HashMap<UUID, Set<UUID>>();
        for (var row : database.createQuery("""
                        select a.unitId, h.id from Holiday h
                        join OrgUnitAncestor a on a.ancestorId = h.unit.id and a.validFrom <= h.firstDay
                         and a.validTo >= h.firstDay
                        where h.id in :added""", Object[].class)
                .setParameter("added", added.keySet())
                .getResultList()) {
            daysOf.computeIfAbsent((UUID) row[0], unit -> new HashSet<>()).add((UUID) row[1]);
        }
        var national = nationalEntries();
        var shared = new HashMap<Set<UUID>, WorkCalendar>();
        var calendars = new HashMap<UUID, WorkCalendar>();
        daysOf.forEach((unit, days) -> calendars.put(
                unit,
                shared.computeIfAbsent(days, same -> {
                    var local = new ArrayList<WorkCalendar.Entry>();
                    added.forEach((id, entry) -> {
                        if (same.contains(id)) {
                            local.add(entry);
                        }
                    });
                    return new WorkCalendar(national, local);
                })));
        return calendars;
    }

    private List<WorkCalendar.Entry> nationalEntries() {
        return database.createQuery(
                        ENTRY + "where h.unit is null order by h.firstDay, h.id", WorkCalendar.Entry.class)
                .getResultList();
    }
}
