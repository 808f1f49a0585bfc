package vn.thidua.report;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Does what time brings: makes deadlines ahead, passes on what ended units owe. Quartz keeps the job in the database, so
 * that of several servers one does it; what is still to do follows from the rows alone, so that after days without a
 * server, or in the middle of it, the next one goes on where the last one stopped. A transaction makes one period.
 */
@ApplicationScoped
class DeadlineSchedule {

    private static final Logger LOG = Logger.getLogger(DeadlineSchedule.class);

    private static final int TIMEOUT_SECONDS = 600;

    private final EntityManager database;
    private final DeadlineMaker maker;
    private final DeadlineHeirs heirs;
    private final Clock clock;

    DeadlineSchedule(EntityManager database, DeadlineMaker maker, DeadlineHeirs heirs, Clock clock) {
        this.database = database;
        this.maker = maker;
        this.heirs = heirs;
        this.clock = clock;
    }

    @Scheduled(
            cron = "${thidua.reports.schedule:0 * * * * ?}",
            timeZone = "Asia/Ho_Chi_Minh",
            identity = "report-deadlines",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void catchUp() {
        for (var duty : QuarkusTransaction.requiringNew().call(this::waiting)) {
            make(duty);
        }
        var today = LocalDate.now(clock);
        var passed = DeadlineHeirs.MOST_AT_ONCE;
        while (passed == DeadlineHeirs.MOST_AT_ONCE) {
            passed = QuarkusTransaction.requiringNew()
                    .timeout(TIMEOUT_SECONDS)
                    .call(() -> heirs.inherit(today));
        }
    }

    /** A duty that cannot be made shall not stop the others. */
    private void make(UUID duty) {
        try {
            var more = true;
            while (more) {
                more = QuarkusTransaction.requiringNew()
                        .timeout(TIMEOUT_SECONDS)
                        .call(() -> maker.makeNext(ReportDuty.existing(duty)));
            }
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "The deadlines of duty %s could not be made; the next attempt is in a minute", duty);
        }
    }

    /** Duties in force with periods that begin before the horizon and were not made. */
    private List<UUID> waiting() {
        return database.createQuery("""
                        select y.id from ReportDuty y where y.status = ACTIVE and y.period <> ON_REQUEST
                         and (y.madeUntil is null or (y.madeUntil < :horizon and y.madeUntil < y.appliesTo))
                        order by y.id""", UUID.class)
                .setParameter("horizon", maker.horizon())
                .getResultList();
    }
}
