package vn.thidua.report;

import java.util.List;

/** All files enclosed with a report, by code and number. */
public record ReportAttachmentsView(List<ReportAttachmentView> items) {}
