package vn.thidua.access;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Aim.Maker;
import vn.thidua.contract.Api;
import vn.thidua.dossier.SomeFilesOfDossiers;
import vn.thidua.report.SomeReports;

/** Reports are enclosed with files by the school, and confirmed by the offices on their way. */
final class ReportFormAims {

    private ReportFormAims() {}

    static void add(Map<String, Maker> all) {
        all.put("confirmReport", place -> {
            var some = new SomeReports();
            var input = some.with(some.oneOff(), "content", Map.of("confirmedByRoute", true));
            var deadline = some.deadline(some.active(input));
            some.sent(deadline);
            return new Aim(some.homeAffairs, some.committee, new Object[] {deadline}, null);
        });
        all.put("putReportAttachment", place -> {
            var some = new SomeReports();
            return new Aim(
                    some.school, some.office, new Object[] {deadline(some), "TEP-1"}, SomeFilesOfDossiers.pdf("a"));
        });
        all.put("deleteReportAttachment", place -> {
            var some = new SomeReports();
            var deadline = deadline(some);
            Api.as(some.teacher)
                    .contentType("application/pdf")
                    .body(SomeFilesOfDossiers.pdf("a"))
                    .put("/report-deadlines/{id}/attachments/TEP-1", deadline)
                    .then()
                    .statusCode(201);
            return new Aim(some.school, some.office, new Object[] {deadline, "TEP-1"}, null);
        });
    }

    private static UUID deadline(SomeReports some) {
        var form = Map.of("attachments", List.of(Map.of("code", "TEP-1", "name", "Bản ký")));
        return some.deadline(some.active(some.with(some.oneOff(), "content", form)));
    }
}
