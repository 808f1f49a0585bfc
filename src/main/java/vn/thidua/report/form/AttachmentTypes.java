package vn.thidua.report.form;

import java.util.List;

/** What a file enclosed with a report can be; its content is held against it. */
public final class AttachmentTypes {

    public static final List<String> ALL = List.of(
            "application/pdf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "image/jpeg",
            "image/png");

    private AttachmentTypes() {}
}
