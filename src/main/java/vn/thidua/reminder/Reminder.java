package vn.thidua.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import vn.thidua.audit.NotAudited;
import vn.thidua.database.Identified;
import vn.thidua.report.ReportDeadline;

/** That a contact is told of a deadline so many days before it; a unique key keeps it from being told twice. */
@Entity
public class Reminder extends Identified implements NotAudited {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public ReminderMail mail;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public ReminderContact contact;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public ReportDeadline deadline;

    /** The due date, or the last day of an extension, as it was then. */
    public LocalDate dueOn;

    /** The setting of the contact that it follows. */
    public int days;
}
