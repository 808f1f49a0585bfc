package vn.thidua.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.text.Text;

/** What a document can be sent as. */
public enum DocumentFormat {
    PLAIN_TEXT(DocumentFormat.TEXT, Text.of("chữ thuần", "plain text")),
    PDF(DocumentFormat.PDF_TYPE, Text.of("PDF", "PDF")),
    DOCX(DocumentFormat.DOCX_TYPE, Text.of("DOCX", "DOCX"));

    public static final String TEXT = "text/plain";
    public static final String PDF_TYPE = "application/pdf";
    public static final String DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final String mediaType;
    private final Text label;

    DocumentFormat(String mediaType, Text label) {
        this.mediaType = mediaType;
        this.label = label;
    }

    /** Without parameters. */
    public String mediaType() {
        return mediaType;
    }

    Text label() {
        return label;
    }

    /** The format that a {@code Content-Type} declares. */
    static Optional<DocumentFormat> declaredBy(@Nullable String contentType) {
        if (contentType == null) {
            return Optional.empty();
        }
        var type = contentType.split(";", 2)[0].strip();
        for (var format : values()) {
            if (format.mediaType.equalsIgnoreCase(type)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
