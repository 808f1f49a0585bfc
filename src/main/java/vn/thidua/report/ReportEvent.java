package vn.thidua.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.Identified;

/** One step of a report: who, when and why. */
@Entity
public class ReportEvent extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public ReportDeadline deadline;

    /** 1, 2, 3 … without a gap. */
    public int number;

    @Enumerated(EnumType.STRING)
    public ReportAction action;

    @Enumerated(EnumType.STRING)
    public @Nullable DeadlineStatus fromStatus;

    @Enumerated(EnumType.STRING)
    public DeadlineStatus toStatus;

    public Instant happenedAt;

    public String subject;

    public @Nullable String reason;

    /** The next step of a deadline. Two at once cannot have one number: the database refuses the second. */
    static void add(
            ReportDeadline deadline,
            ReportAction action,
            @Nullable DeadlineStatus from,
            Instant at,
            String subject,
            @Nullable String reason) {
        Integer last = getEntityManager()
                .createQuery("select max(e.number) from ReportEvent e where e.deadline = :deadline", Integer.class)
                .setParameter("deadline", deadline)
                .getSingleResult();
        var event = new ReportEvent();
        event.deadline = deadline;
        event.number = last == null ? 1 : last + 1;
        event.action = action;
        event.fromStatus = from;
        event.toStatus = deadline.status;
        event.happenedAt = at;
        event.subject = subject;
        event.reason = reason;
        event.persist();
    }
}
