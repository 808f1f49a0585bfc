package vn.thidua.report.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.thidua.audit.AuditTrail;
import vn.thidua.audit.ChangeLog;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.problem.Violations;
import vn.thidua.report.ReportIntake;
import vn.thidua.text.Language;
import vn.thidua.text.Text;

/** Takes many reports in one request. */
@ApplicationScoped
class BulkDesk {

    static final String OPERATION = "submitReports";
    static final String PATH = "/api/v1/report-submissions/bulk";

    private final ReportIntake intake;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Validator validator;
    private final ObjectMapper json;
    private final EntityManager database;

    BulkDesk(
            ReportIntake intake,
            AuditTrail audit,
            ChangeLog changes,
            Validator validator,
            ObjectMapper json,
            EntityManager database) {
        this.intake = intake;
        this.audit = audit;
        this.changes = changes;
        this.validator = validator;
        this.json = json;
        this.database = database;
    }

    /** What is wrong with the whole is refused here; from then on each row is answered. */
    StreamingOutput submit(
            BulkUpload upload, @Nullable String contentType, boolean dryRun, @Nullable String acceptLanguage) {
        var rows = rows(upload, BulkFormat.of(contentType));
        var run =
                new BulkRun(work(rows.haveTextFields()), json, database, Language.preferredBy(acceptLanguage), dryRun);
        return out -> {
            try (upload) {
                run.answer(rows, out);
            }
        };
    }

    private BulkRows rows(BulkUpload upload, BulkFormat format) {
        try {
            return format.rows(upload, json);
        } catch (IOException broken) {
            upload.close();
            throw BulkRun.unreadable(0);
        } catch (DomainException refused) {
            upload.close();
            throw refused;
        }
    }

    private BulkRun.RowWork work(boolean textFields) {
        return new BulkRun.RowWork() {
            @Override
            public ReportIntake.Receipt apply(BulkRow row) {
                requireValid(row);
                var receipt = intake.submit(row.target(), row.input(), textFields);
                audit.record(OPERATION, PATH);
                return receipt;
            }

            @Override
            public void forget() {
                changes.clear();
            }

            @Override
            public String path() {
                return PATH;
            }
        };
    }

    private void requireValid(BulkRow row) {
        var violations = validator.validate(row);
        if (!row.isAimed()) {
            throw DomainException.invalid(FieldError.at(
                    "#",
                    "REQUIRED",
                    Text.of("Cần deadlineId, hoặc unit và duty.", "deadlineId is needed, or unit and duty.")));
        }
        if (!violations.isEmpty()) {
            throw DomainException.invalid(Violations.of(violations));
        }
    }
}
