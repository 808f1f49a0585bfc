package vn.thidua.report;

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
import vn.thidua.text.Language;
import vn.thidua.time.Validity;

/**
 * Deadlines in order of the due date, those without one last. Whoever may see the whole service reads
 * {@code report_deadline}; everybody else the rows of their units in {@code report_deadline_scope}, one run of an index
 * for each unit of the caller and each way of seeing (as the one who reports or stands above, as the one who receives),
 * so that a page reads its rows and no others.
 */
@ApplicationScoped
class DeadlineLists {

    private static final Set<Role> EVERY_ROLE = EnumSet.allOf(Role.class);

    private final EntityManager database;
    private final Caller caller;

    DeadlineLists(EntityManager database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** Whether the caller may see the deadline, by the same rows as the list. */
    boolean sees(ReportDeadline deadline) {
        if (caller.hasWholeService(EVERY_ROLE)) {
            return true;
        }
        var heads = caller.heads(EVERY_ROLE);
        return !heads.isEmpty()
                && !database.createQuery(
                                "select 1 from ReportDeadlineScope s where s.deadline = :deadline and s.unitId in (:heads)",
                                Integer.class)
                        .setParameter("deadline", deadline)
                        .setParameter("heads", heads)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }

    Page<ReportDeadlineItem> list(DeadlineFilter filter, PageRequest page, Language language) {
        var today = caller.today();
        var ids = keys(filter, today).page(database, page).map(DeadlineKey::id);
        return PagedRows.behind(
                        ids, database, DeadlineItem.QUERY + " where d.id in :ids", DeadlineItem.class, DeadlineItem::id)
                .map(row -> ReportDeadlineItem.of(row, today, language));
    }

    private Keyset<DeadlineKey> keys(DeadlineFilter filter, LocalDate today) {
        var wholeService = caller.hasWholeService(EVERY_ROLE);
        if (filter.unitId == null && wholeService) {
            return filtered(
                    keyset("ReportDeadline d", "d.id", "d.dueSort"), filter, today, "d", "d.campaign.id", "d.duty.id");
        }
        var scoped = filtered(
                keyset("ReportDeadlineScope s", "s.deadline.id", "s.dueSort"),
                filter,
                today,
                "s",
                "s.campaignId",
                "s.dutyId");
        var unit = filter.unitId;
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

    private static Keyset<DeadlineKey> keyset(String from, String id, String due) {
        var select = "new vn.thidua.report.DeadlineKey(" + id + ", " + due + ")";
        return Keyset.of(DeadlineKey.class, select, from, id, DeadlineKey::id)
                .orderBy(due, LocalDate.class, DeadlineKey::dueSort);
    }

    private static Keyset<DeadlineKey> filtered(
            Keyset<DeadlineKey> list,
            DeadlineFilter filter,
            LocalDate today,
            String row,
            String campaign,
            String duty) {
        list.where(campaign + " = :campaign", "campaign", filter.campaignId)
                .where(duty + " = :duty", "duty", filter.dutyId)
                .where(row + ".status = :status", "status", filter.status)
                .where(row + ".dueSort < :dueBefore", "dueBefore", filter.dueBefore)
                .where(row + ".dueSort >= :dueFrom", "dueFrom", filter.dueFrom);
        if (filter.dueFrom != null && filter.dueBefore == null) {
            list.where(row + ".dueSort < :notSet", "notSet", Validity.FOREVER);
        }
        if (Boolean.TRUE.equals(filter.late)) {
            list.where(row + ".timeliness in (:lateOnes)")
                    .across("lateOnes", List.of(Timeliness.AWAITED, Timeliness.LATE))
                    .where(row + ".dueSort < :today")
                    .where(row + ".onTimeUntil < :today")
                    .bind("today", today);
        }
        return list;
    }

    /** Steps of a deadline, first one first. */
    Page<ReportEventView> history(ReportDeadline deadline, PageRequest page) {
        return Keyset.of(ReportEvent.class, "e", "ReportEvent e", "e.id", event -> event.id)
                .where("e.deadline.id = :of", "of", deadline.id)
                .orderBy("e.number", Integer.class, event -> event.number)
                .page(database, page)
                .map(ReportEventView::of);
    }
}
