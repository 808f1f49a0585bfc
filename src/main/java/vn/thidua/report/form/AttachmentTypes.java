package vn.thidua.report.form;

import java.util.List;

/** What a file enclosed with a report can be; its content is held against it. */
public final class AttachmentTypes {

    public static final String PDF = "application/pdf";
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String JPEG = "image/jpeg";
    public static final String PNG = "image/png";

    public static final List<String> ALL = List.of(PDF, DOCX, JPEG, PNG);

    private AttachmentTypes() {}
}
