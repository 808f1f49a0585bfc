package vn.thidua.report;

import java.time.Instant;

/**
 * A file enclosed with a report.
 *
 * @param code by the form of the duty
 * @param number 1 for the first file of its code
 * @param size bytes
 * @param sha256 also its entity tag
 */
public record ReportAttachmentView(
        String code,
        int number,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        Instant uploadedAt,
        String uploadedBy) {

    static ReportAttachmentView of(ReportAttachment file) {
        return new ReportAttachmentView(
                file.code,
                file.number,
                file.fileName,
                file.mediaType,
                file.size,
                file.sha256,
                file.uploadedAt,
                file.uploadedBy);
    }
}
