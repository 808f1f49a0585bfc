package vn.thidua.report.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.report.DeadlineStatus;
import vn.thidua.report.SentReports;

/** All reports of a duty in one answer: read page by page, written as they are read. */
@ApplicationScoped
class ReportDownload {

    private final SentReports reports;
    private final ObjectMapper json;

    ReportDownload(SentReports reports, ObjectMapper json) {
        this.reports = reports;
        this.json = json;
    }

    /** The first page is read before the answer begins, so that what is wrong is still told as a problem. */
    ReportStream of(UUID dutyId, @Nullable UUID unitId, @Nullable DeadlineStatus status, @Nullable String accepted) {
        var duty = reports.asked(dutyId);
        var form = ReportForm.of(accepted);
        var first = reports.read(dutyId, unitId, status, null);
        return new ReportStream(
                form == ReportForm.CSV ? form.mediaType + ";charset=UTF-8" : form.mediaType,
                duty.code() + "." + form.extension,
                out -> write(form, duty, first, dutyId, unitId, status, out));
    }

    private void write(
            ReportForm form,
            SentReports.Asked duty,
            SentReports.Batch first,
            UUID dutyId,
            @Nullable UUID unitId,
            @Nullable DeadlineStatus status,
            OutputStream out)
            throws IOException {
        try (var writer = form.writer(out, duty, json)) {
            for (var batch = first; ; batch = reports.read(dutyId, unitId, status, batch.next())) {
                for (var report : batch.reports()) {
                    writer.write(report);
                }
                writer.flush();
                if (batch.next() == null) {
                    break;
                }
            }
        }
    }
}
