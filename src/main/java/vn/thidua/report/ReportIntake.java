package vn.thidua.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.problem.DomainException;
import vn.thidua.report.form.FormFinding;
import vn.thidua.report.form.TextFields;
import vn.thidua.text.Text;

/** Takes reports one by one from those who bring many. Each call belongs into a transaction of its own. */
@ApplicationScoped
public class ReportIntake {

    /** Deadlines that are looked at to say what a row could mean. */
    private static final int CANDIDATES = 20;

    private final EntityManager database;
    private final Caller caller;
    private final DeadlineLists lists;
    private final SubmissionDesk desk;

    ReportIntake(EntityManager database, Caller caller, DeadlineLists lists, SubmissionDesk desk) {
        this.database = database;
        this.caller = caller;
        this.lists = lists;
        this.desk = desk;
    }

    /**
     * Which deadline is meant: by its id, or by codes.
     *
     * @param owner code of the unit that imposes the duty, where its own code is not enough
     * @param period first day of the period; null where there is only one
     */
    public record Target(
            @Nullable UUID deadlineId,
            @Nullable String unit,
            @Nullable String duty,
            @Nullable String owner,
            @Nullable LocalDate period) {}

    /**
     * What became of a report.
     *
     * @param isNew false: the same was sent before, and nothing was done
     */
    public record Receipt(
            UUID deadlineId,
            boolean isNew,
            DeadlineStatus deadlineStatus,
            int timesSent,
            @Nullable Instant firstSentAt,
            @Nullable Boolean late,
            List<FormFinding> findings) {}

    /**
     * Writes and sends a report, unless the same was sent before.
     *
     * @param textFields whether own fields came as text and have to be read by their schema
     * @throws DomainException as the single operations do
     */
    public Receipt submit(Target target, ReportSubmissionInput input, boolean textFields) {
        var deadline = ReportDeadline.existing(resolve(target));
        var sent = desk.submit(deadline.id, textFields ? typed(deadline, input) : input);
        database.flush();
        return new Receipt(
                deadline.id,
                sent.isNew(),
                deadline.status,
                sent.submission().timesSent,
                sent.submission().firstSentAt,
                deadline.late(caller.today()),
                sent.findings());
    }

    private static ReportSubmissionInput typed(ReportDeadline deadline, ReportSubmissionInput input) {
        var content = input.content();
        var form = Objects.requireNonNullElse(deadline.duty.content(), DutyContent.NOTHING);
        if (content == null || content.fields() == null || form.fieldsSchema() == null) {
            return input;
        }
        ObjectNode fields = TextFields.typed(form.fieldsSchema(), content.fields());
        return new ReportSubmissionInput(
                input.narrative(), new SubmissionContentInput(content.sections(), content.indicators(), fields));
    }

    private UUID resolve(Target target) {
        if (target.deadlineId != null) {
            return target.deadlineId;
        }
        var found = candidates(target).stream().filter(lists::sees).toList();
        if (found.isEmpty()) {
            throw DomainException.unknownReference(
                    target.unit == null || target.duty == null ? "#" : "#/duty",
                    ReportDeadline.WHAT,
                    target.unit + " " + target.duty + " " + (target.period == null ? "" : target.period));
        }
        if (found.size() > 1) {
            var periods = found.stream()
                    .map(deadline -> deadline.periodFrom + " (" + deadline.duty.owner.code + ")")
                    .distinct()
                    .collect(Collectors.joining(", "));
            throw DomainException.rule(
                    "#/period",
                    "SEVERAL_DEADLINES",
                    Text.of(
                            "Có nhiều hạn báo cáo: " + periods + ". Nêu period (và owner).",
                            "Several deadlines fit: " + periods + ". Give period (and owner)."));
        }
        return found.get(0).id;
    }

    private List<ReportDeadline> candidates(Target target) {
        var hql = new StringBuilder("""
                from ReportDeadline d join fetch d.unit u join fetch d.duty y join fetch y.owner o
                where u.code = :unit and y.code = :duty""");
        hql.append(target.owner == null ? "" : " and o.code = :owner");
        hql.append(target.period == null ? "" : " and d.periodFrom = :period");
        var query = database.createQuery(hql + " order by d.periodFrom, d.id", ReportDeadline.class)
                .setParameter("unit", String.valueOf(target.unit))
                .setParameter("duty", String.valueOf(target.duty));
        if (target.owner != null) {
            query.setParameter("owner", target.owner);
        }
        if (target.period != null) {
            query.setParameter("period", target.period);
        }
        return query.setMaxResults(CANDIDATES).getResultList();
    }
}
