package vn.thidua.reminder;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.thidua.text.Language;

/**
 * Sends what is in the outbox. A mail is taken in one transaction, sent outside of any, and its end is noted in
 * another: nothing is lost in a crash, and nothing is said that was rolled back. A server that dies between sending and
 * noting makes another send it again, with the same {@code Message-ID}, by which mail programs show it once.
 */
@ApplicationScoped
class ReminderPost {

    private static final Logger LOG = Logger.getLogger(ReminderPost.class);
    private static final int AT_ONCE = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Pattern REPLY_CODE = Pattern.compile("\\b([245]\\d\\d)\\b");

    private final EntityManager database;
    private final ReactiveMailer mailer;
    private final Clock clock;
    private final String from;

    ReminderPost(
            EntityManager database,
            ReactiveMailer mailer,
            Clock clock,
            @ConfigProperty(name = "quarkus.mailer.from") String from) {
        this.database = database;
        this.mailer = mailer;
        this.clock = clock;
        this.from = from;
    }

    /** Sends all that is to be sent now. @return how many left */
    int send() {
        var sent = 0;
        for (var taken = take(); !taken.isEmpty(); taken = take()) {
            for (var mail : taken) {
                sent += send(mail) ? 1 : 0;
            }
        }
        return sent;
    }

    /** @param attempt tells whether somebody else has taken it over since */
    private record Taken(UUID id, int attempt) {}

    @SuppressWarnings("unchecked")
    private List<Taken> take() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var now = clock.instant();
            var ids = (List<UUID>) database.createNativeQuery(
                            "select id from reminder_mail where next_attempt_at <= :now order by next_attempt_at limit "
                                    + AT_ONCE + " for update skip locked",
                            UUID.class)
                    .setParameter("now", now)
                    .getResultList();
            return ids.stream()
                    .map(id -> database.find(ReminderMail.class, id))
                    .map(mail -> {
                        mail.begin(now);
                        return new Taken(mail.id, mail.attempts);
                    })
                    .toList();
        });
    }

    private boolean send(Taken taken) {
        var mail = QuarkusTransaction.requiringNew().call(() -> composed(taken.id));
        if (mail.isEmpty()) {
            end(taken, ReminderMailState.NOT_NEEDED, null);
            return false;
        }
        try {
            mailer.send(mail.get()).await().atMost(PATIENCE);
        } catch (RuntimeException failure) {
            var why = described(failure);
            LOG.warnf("The reminder %s could not be sent at attempt %d: %s", taken.id, taken.attempt, why);
            end(taken, ReminderMailState.WAITING, why);
            return false;
        }
        end(taken, ReminderMailState.SENT, null);
        return true;
    }

    private void end(Taken taken, ReminderMailState state, @Nullable String failure) {
        QuarkusTransaction.requiringNew().run(() -> {
            var mail = database.find(ReminderMail.class, taken.id);
            if (mail == null || mail.state != ReminderMailState.SENDING || mail.attempts != taken.attempt) {
                return;
            }
            if (failure == null) {
                mail.finish(state, clock.instant());
            } else {
                mail.fail(failure, clock.instant());
            }
        });
    }

    /** The mail as of now; empty when nothing of it is missing any more, or nobody wants to be told. */
    private Optional<Mail> composed(UUID id) {
        var contact = database.createQuery(
                        "select m.contact from ReminderMail m join fetch m.contact.unit where m.id = :id",
                        ReminderContact.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
        if (contact.isEmpty() || contact.get().frequency == ReminderFrequency.OFF) {
            return Optional.empty();
        }
        var missing = database.createQuery("""
                        select y.code, y.name, d.periodFrom, d.periodTo, r.dueOn, d.dueWording
                        from Reminder r join r.deadline d join d.duty y left join d.campaign k
                        where r.mail.id = :id and d.timeliness = AWAITED and d.status = OPEN
                         and (k.id is null or k.status <> CANCELLED)
                        order by r.dueOn, y.code, d.periodFrom""", ReminderLetter.Missing.class)
                .setParameter("id", id)
                .getResultList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        var letter = ReminderLetter.of(
                contact.get().unit.name, missing, LocalDate.now(clock), Language.preferredBy(contact.get().language));
        return Optional.of(Mail.withText(contact.get().address, letter.subject(), letter.text())
                .addHeader("Message-ID", "<" + id + "@" + domain() + ">")
                .addHeader("Auto-Submitted", "auto-generated"));
    }

    private String domain() {
        var at = from.lastIndexOf('@');
        return from.substring(at + 1).replaceAll("[^A-Za-z0-9.-]", "");
    }

    /** What kind of failure it was, and what number the mail server answered: its words may have the address. */
    private static String described(RuntimeException failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        var code = REPLY_CODE.matcher(String.valueOf(cause.getMessage()));
        return cause.getClass().getSimpleName() + (code.find() ? " " + code.group(1) : "");
    }
}
