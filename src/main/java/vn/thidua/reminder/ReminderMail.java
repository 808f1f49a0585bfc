package vn.thidua.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.audit.NotAudited;
import vn.thidua.database.Identified;

/** A mail in the outbox. Its id is in its {@code Message-ID}, so that a second sending is known for what it is. */
@Entity
public class ReminderMail extends Identified implements NotAudited {

    /** How long one server may take to send it before another may try. */
    static final Duration LEASE = Duration.ofMinutes(10);

    /** Pauses after failures; after the last one it is given up. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24));

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public ReminderContact contact;

    @Enumerated(EnumType.STRING)
    public ReminderMailState state;

    /** The day of a digest; null: of a single report. */
    public @Nullable LocalDate digestOn;

    public Instant createdAt;

    public int attempts;

    /** While it is being sent: when another server may take it over; null when nothing is left to do. */
    public @Nullable Instant nextAttemptAt;

    public @Nullable Instant finishedAt;

    /** Why the last attempt failed, without any address. */
    public @Nullable String failure;

    static ReminderMail waiting(ReminderContact contact, @Nullable LocalDate digestOn, Instant now) {
        var mail = new ReminderMail();
        mail.contact = contact;
        mail.state = ReminderMailState.WAITING;
        mail.digestOn = digestOn;
        mail.createdAt = now;
        mail.nextAttemptAt = now;
        return mail;
    }

    void begin(Instant now) {
        state = ReminderMailState.SENDING;
        attempts++;
        nextAttemptAt = now.plus(LEASE);
    }

    void finish(ReminderMailState end, Instant now) {
        state = end;
        finishedAt = now;
        nextAttemptAt = null;
        failure = null;
    }

    void fail(String why, Instant now) {
        failure = why;
        if (attempts > PAUSES.size()) {
            state = ReminderMailState.GIVEN_UP;
            finishedAt = now;
            nextAttemptAt = null;
        } else {
            state = ReminderMailState.WAITING;
            nextAttemptAt = now.plus(PAUSES.get(attempts - 1));
        }
    }
}
