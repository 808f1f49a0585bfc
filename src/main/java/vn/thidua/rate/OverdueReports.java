package vn.thidua.rate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.thidua.access.Caller;
import vn.thidua.access.Role;
import vn.thidua.page.Keyset;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.page.PagedRows;

/**
 * Reports that have not come although they were due, the longest overdue first: the same rows as the list of deadlines,
 * without those that nobody owes. Each unit of the caller is one run of an index.
 */
@ApplicationScoped
class OverdueReports {

    private static final Set<Role> EVERY_ROLE = EnumSet.allOf(Role.class);

    /** An ended unit owes what was due while it was there; a cancelled campaign wants nothing. */
    private static final String OWED = """
            d.onTimeUntil < :today and exists (select 1 from OrgUnit u where u.id = d.unit.id and u.validTo >= d.dueSort)
             and not exists (select 1 from Campaign k where k.id = d.campaign.id and k.status = CANCELLED)""";

    private final EntityManager database;
    private final Caller caller;

    OverdueReports(EntityManager database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    Page<OverdueReportItem> list(OverdueFilter filter, PageRequest page) {
        var today = caller.today();
        var ids = keys(filter, today).page(database, page).map(OverdueKey::id);
        return PagedRows.behind(ids, database, OverdueRow.QUERY, OverdueRow.class, OverdueRow::id)
                .map(row -> OverdueReportItem.of(row, today));
    }

    private Keyset<OverdueKey> keys(OverdueFilter filter, LocalDate today) {
        var wholeService = caller.hasWholeService(EVERY_ROLE);
        var unit = filter.unitId;
        if (unit == null && wholeService) {
            return overdue(keyset("OverdueReport d", "d"), filter, today, "d", "d.campaign.id", "d.duty.id");
        }
        var scoped = overdue(
                keyset("ReportDeadlineScope s join OverdueReport d on d.id = s.deadline.id", "s"),
                filter,
                today,
                "s",
                "s.campaignId",
                "s.dutyId");
        if (unit != null && (wholeService || caller.sees(unit))) {
            return scoped.where("s.unitId = :unit and s.below = true", "unit", unit);
        }
        scoped.where("s.unitId in (:heads) and s.below in (:ways)")
                .across("heads", caller.heads(EVERY_ROLE))
                .across("ways", List.of(true, false));
        return scoped.where("""
                exists (select 1 from ReportDeadlineScope w
                 where w.unitId = :unit and w.deadline = s.deadline and w.below = true)""", "unit", unit);
    }

    private static Keyset<OverdueKey> keyset(String from, String row) {
        var select = "new vn.thidua.rate.OverdueKey(d.id, " + row + ".dueSort)";
        var id = row.equals("d") ? "d.id" : "s.deadline.id";
        return Keyset.of(OverdueKey.class, select, from, id, OverdueKey::id)
                .orderBy(row + ".dueSort", LocalDate.class, OverdueKey::dueSort);
    }

    private static Keyset<OverdueKey> overdue(
            Keyset<OverdueKey> list, OverdueFilter filter, LocalDate today, String row, String campaign, String duty) {
        return list.where(row + ".timeliness = AWAITED and " + row + ".dueSort < :today")
                .where(OWED)
                .bind("today", today)
                .where(campaign + " = :campaign", "campaign", filter.campaignId)
                .where(duty + " = :duty", "duty", filter.dutyId);
    }
}
