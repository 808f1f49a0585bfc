package vn.thidua.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.report.DutyRef;

/**
 * A mail and what it tells of.
 *
 * @param digestOn the day of a digest; null: of a single report
 * @param nextAttemptAt null when nothing is left to do
 * @param failure why the last attempt failed
 */
public record ReminderMailView(
        UUID id,
        ReminderMailState state,
        @Nullable LocalDate digestOn,
        Instant createdAt,
        int attempts,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant finishedAt,
        @Nullable String failure,
        List<Told> reports) {

    /** @param days before the due date, as the contact has it set */
    public record Told(UUID deadlineId, DutyRef duty, LocalDate dueOn, int days) {}

    static ReminderMailView of(ReminderMail mail, List<Told> reports) {
        return new ReminderMailView(
                mail.id,
                mail.state,
                mail.digestOn,
                mail.createdAt,
                mail.attempts,
                mail.nextAttemptAt,
                mail.finishedAt,
                mail.failure,
                reports);
    }
}
