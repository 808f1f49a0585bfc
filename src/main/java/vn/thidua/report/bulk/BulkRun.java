package vn.thidua.report.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.problem.Problem;
import vn.thidua.problem.ProblemType;
import vn.thidua.problem.RowProblems;
import vn.thidua.report.ReportIntake;
import vn.thidua.text.Language;
import vn.thidua.text.Text;

/** Works on the rows of one request, each in a transaction of its own, and answers each as soon as it is done. */
final class BulkRun {

    private static final Logger LOG = Logger.getLogger(BulkRun.class);
    private static final int ATTEMPTS = 4;
    private static final long FLUSH_NANOS = 500_000_000L;

    private final RowWork work;
    private final ObjectMapper json;
    private final EntityManager database;
    private final Language language;
    private final boolean dryRun;
    private final Map<BulkAnswer.Outcome, Integer> counts = new EnumMap<>(BulkAnswer.Outcome.class);

    /** What is done with a row inside its transaction. */
    interface RowWork {

        ReportIntake.Receipt apply(BulkRow row);

        /** Forgets what was noted of a row that was rolled back. */
        void forget();

        String path();
    }

    /** Carries the receipt out of a transaction that is to leave nothing. */
    private static final class DryRunEnd extends RuntimeException {

        private final transient ReportIntake.Receipt receipt;

        DryRunEnd(ReportIntake.Receipt receipt) {
            super(null, null, false, false);
            this.receipt = receipt;
        }
    }

    BulkRun(RowWork work, ObjectMapper json, EntityManager database, Language language, boolean dryRun) {
        this.work = work;
        this.json = json;
        this.database = database;
        this.language = language;
        this.dryRun = dryRun;
    }

    void answer(BulkRows rows, OutputStream out) throws IOException {
        var number = 0;
        Problem end = null;
        var flushed = System.nanoTime();
        try (rows) {
            for (var source = next(rows, number); source != null; source = next(rows, number)) {
                number++;
                var answer = answer(number, source);
                counts.merge(answer.outcome(), 1, Integer::sum);
                write(answer, out);
                if (System.nanoTime() - flushed > FLUSH_NANOS) {
                    out.flush();
                    flushed = System.nanoTime();
                }
            }
        } catch (UnreadableRows broken) {
            end = problem(broken.problem);
        }
        write(
                new BulkAnswer.End(
                        end == null,
                        number,
                        counts.getOrDefault(BulkAnswer.Outcome.SENT, 0),
                        counts.getOrDefault(BulkAnswer.Outcome.UNCHANGED, 0),
                        counts.getOrDefault(BulkAnswer.Outcome.REFUSED, 0),
                        dryRun,
                        end),
                out);
        out.flush();
    }

    /** Nothing can be read from here on. */
    private static final class UnreadableRows extends IOException {

        private final transient DomainException problem;

        UnreadableRows(IOException cause, int after) {
            super(cause);
            problem = unreadable(after);
        }
    }

    static DomainException unreadable(int after) {
        return DomainException.invalid(FieldError.at(
                "#",
                "UNREADABLE",
                Text.of(
                        "Không đọc được gì sau dòng " + after + ". Xem dấu ngoặc kép chưa đóng.",
                        "Nothing can be read after row " + after + ". Look for a quote that is not closed.")));
    }

    private static BulkRows.@Nullable Source next(BulkRows rows, int after) throws UnreadableRows {
        try {
            return rows.next();
        } catch (IOException broken) {
            throw new UnreadableRows(broken, after);
        }
    }

    private BulkAnswer answer(int number, BulkRows.Source source) {
        BulkRow row = null;
        try {
            row = source.read();
            var receipt = attempted(row);
            return new BulkAnswer(
                    number,
                    receipt.isNew() ? BulkAnswer.Outcome.SENT : BulkAnswer.Outcome.UNCHANGED,
                    receipt.deadlineId(),
                    row.unit(),
                    row.duty(),
                    receipt.deadlineStatus(),
                    receipt.timesSent(),
                    receipt.late(),
                    receipt.findings().stream()
                            .map(finding -> finding.in(language))
                            .toList(),
                    null);
        } catch (IOException | RuntimeException failure) {
            return refused(number, row, problem(failure));
        }
    }

    private static BulkAnswer refused(int number, @Nullable BulkRow row, Problem problem) {
        return new BulkAnswer(
                number,
                BulkAnswer.Outcome.REFUSED,
                row == null ? null : row.deadlineId(),
                row == null ? null : row.unit(),
                row == null ? null : row.duty(),
                null,
                null,
                null,
                null,
                problem);
    }

    private ReportIntake.Receipt attempted(BulkRow row) {
        for (int attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(() -> {
                    var receipt = work.apply(row);
                    database.flush();
                    if (dryRun) {
                        throw new DryRunEnd(receipt);
                    }
                    return receipt;
                });
            } catch (DryRunEnd end) {
                work.forget();
                return end.receipt;
            } catch (RuntimeException failure) {
                work.forget();
                if (attempt == ATTEMPTS || !RowProblems.isRepeatable(failure)) {
                    throw failure;
                }
            }
        }
    }

    private Problem problem(Exception failure) {
        var known = RowProblems.of(failure).orElseGet(() -> {
            var code = UUID.randomUUID().toString();
            LOG.errorf(failure, "Unexpected failure %s in a row of %s", code, work.path());
            return new DomainException(ProblemType.INTERNAL_ERROR, code);
        });
        return Problem.of(known, language, work.path());
    }

    private void write(Object line, OutputStream out) throws IOException {
        out.write(json.writeValueAsBytes(line));
        out.write('\n');
    }
}
