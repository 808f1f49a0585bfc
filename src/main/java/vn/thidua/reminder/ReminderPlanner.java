package vn.thidua.reminder;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import vn.thidua.database.Batches;
import vn.thidua.database.Turns;
import vn.thidua.report.ReportDeadline;

/**
 * Decides whom to remind of what, and puts the mails into the outbox in the same transaction. Told is, for each report
 * that is missing, the last of the moments that the contact has set and that have come; so after days on which the
 * service did not run, one mail makes up for several. A digest looks ahead to the end of its day or week.
 */
@ApplicationScoped
class ReminderPlanner {

    /** Contacts in one transaction. */
    private static final int CHUNK = 200;

    private static final UUID FIRST = new UUID(0, 0);

    private static final String CONTACTS = """
            select c.id from reminder_contact c
            where c.id > :last and c.frequency <> 'OFF' and not exists (select 1 from reminder_mail m
             where m.contact_id = c.id
              and m.digest_on >= (case when c.frequency = 'WEEKLY' then :monday else :today end))
            order by c.id limit %d""".formatted(CHUNK);

    private static final String TO_TELL = """
            select w.contact_id, w.frequency, w.deadline_id, w.due_on, w.days from (
             select c.id as contact_id, c.frequency, d.id as deadline_id,
              greatest(d.due_on, coalesce(d.extended_until, d.due_on)) as due_on, min(y.days) as days
             from reminder_contact c join reminder_contact_day y on y.contact_id = c.id
             join org_unit u on u.id = c.unit_id and u.valid_to >= :today
             join report_deadline d on d.unit_id = c.unit_id and d.due_sort >= :earliest and d.due_sort <= :latest
             left join campaign k on k.id = d.campaign_id
             where c.id in (:contacts) and d.timeliness = 'AWAITED' and d.status = 'OPEN'
              and (k.id is null or k.status <> 'CANCELLED')
              and greatest(d.due_on, coalesce(d.extended_until, d.due_on)) >= :forgotten
              and y.days >= datediff(greatest(d.due_on, coalesce(d.extended_until, d.due_on)),
               case when c.frequency = 'WEEKLY' then :sunday else :today end)
             group by c.id, c.frequency, d.id, d.due_on, d.extended_until) w
            where not exists (select 1 from reminder r where r.contact_id = w.contact_id
             and r.deadline_id = w.deadline_id and r.due_on = w.due_on and r.days = w.days)
            order by w.contact_id, w.due_on, w.deadline_id""";

    /** What is overdue for longer is no longer a matter of reminding. */
    private static final int LONGEST_OVERDUE = 30;

    private static final int LONGEST_AHEAD = 67;
    private static final int LONGEST_EXTENSION = 400;

    private final EntityManager database;
    private final Turns turns;
    private final Clock clock;

    ReminderPlanner(EntityManager database, Turns turns, Clock clock) {
        this.database = database;
        this.turns = turns;
        this.clock = clock;
    }

    /** In transactions of its own; with several servers one after the other. @return how many mails are to be sent */
    int plan() {
        var mails = 0;
        var last = FIRST;
        while (last != null) {
            var after = last;
            var chunk = QuarkusTransaction.requiringNew().call(() -> planAfter(after));
            mails += chunk.mails;
            last = chunk.last;
        }
        return mails;
    }

    private record Chunk(
            int mails, @org.jspecify.annotations.Nullable UUID last) {}

    private Chunk planAfter(UUID last) {
        turns.take("reminders");
        var today = LocalDate.now(clock);
        var contacts = contacts(last, today);
        if (contacts.isEmpty()) {
            return new Chunk(0, null);
        }
        Batches.use(database);
        return new Chunk(
                write(toTell(contacts, today), today, clock.instant()),
                contacts.size() < CHUNK ? null : contacts.get(CHUNK - 1));
    }

    @SuppressWarnings("unchecked")
    private List<UUID> contacts(UUID last, LocalDate today) {
        return (List<UUID>) database.createNativeQuery(CONTACTS, UUID.class)
                .setParameter("last", last)
                .setParameter("monday", monday(today))
                .setParameter("today", today)
                .getResultList();
    }

    private static LocalDate monday(LocalDate today) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> toTell(List<UUID> contacts, LocalDate today) {
        var query = (NativeQuery<Tuple>)
                database.createNativeQuery(TO_TELL, Tuple.class).unwrap(NativeQuery.class);
        return query.addScalar("contact_id", UUID.class)
                .addScalar("frequency", String.class)
                .addScalar("deadline_id", UUID.class)
                .addScalar("due_on", LocalDate.class)
                .addScalar("days", Integer.class)
                .setParameter("contacts", contacts)
                .setParameter("today", today)
                .setParameter("sunday", monday(today).plusDays(6))
                .setParameter("forgotten", today.minusDays(LONGEST_OVERDUE))
                .setParameter("earliest", today.minusDays(LONGEST_EXTENSION))
                .setParameter("latest", today.plusDays(LONGEST_AHEAD))
                .getResultList();
    }

    private int write(List<Tuple> rows, LocalDate today, Instant now) {
        var digests = new HashMap<UUID, ReminderMail>();
        var mails = 0;
        for (var row : rows) {
            var contact = database.getReference(ReminderContact.class, row.get("contact_id", UUID.class));
            var single = ReminderFrequency.valueOf(row.get("frequency", String.class)) == ReminderFrequency.EACH;
            var mail = single ? null : digests.get(contact.id);
            if (mail == null) {
                mail = ReminderMail.waiting(contact, single ? null : today, now);
                mail.persist();
                mails++;
                if (!single) {
                    digests.put(contact.id, mail);
                }
            }
            var reminder = new Reminder();
            reminder.mail = mail;
            reminder.contact = contact;
            reminder.deadline = database.getReference(ReportDeadline.class, row.get("deadline_id", UUID.class));
            reminder.dueOn = row.get("due_on", LocalDate.class);
            reminder.days = row.get("days", Integer.class);
            reminder.persist();
        }
        return mails;
    }
}
