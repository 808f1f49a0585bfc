package vn.thidua.dossier;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.text.Text;

/** What a file of a dossier can be. */
enum FileKind {
    PDF(FileKind.PDF_TYPE, "pdf", Text.of("PDF", "PDF")),
    DOCX(FileKind.DOCX_TYPE, "docx", Text.of("DOCX", "DOCX")),
    JPEG(FileKind.JPEG_TYPE, "jpg", Text.of("hình JPEG", "a JPEG picture")),
    PNG(FileKind.PNG_TYPE, "png", Text.of("hình PNG", "a PNG picture"));

    static final String PDF_TYPE = "application/pdf";
    static final String DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String JPEG_TYPE = "image/jpeg";
    static final String PNG_TYPE = "image/png";

    /** Bytes of the beginning that are looked at: before them a PDF may have a preface. */
    static final int LOOKED_AT = 1024;

    private final String mediaType;
    private final String extension;
    private final Text label;

    FileKind(String mediaType, String extension, Text label) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.label = label;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    Text label() {
        return label;
    }

    /** The kind that a {@code Content-Type} declares. */
    static Optional<FileKind> declaredBy(@Nullable String contentType) {
        if (contentType == null) {
            return Optional.empty();
        }
        var type = contentType.split(";", 2)[0].strip();
        for (var kind : values()) {
            if (kind.mediaType.equalsIgnoreCase(type)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The kind that a file begins like; a ZIP file passes for DOCX until it is opened. */
    static Optional<FileKind> beginningLike(byte[] beginning) {
        var latin = new String(beginning, StandardCharsets.ISO_8859_1);
        if (latin.startsWith("PK\u0003\u0004")) {
            return Optional.of(DOCX);
        }
        if (latin.startsWith("\u00FF\u00D8\u00FF")) {
            return Optional.of(JPEG);
        }
        if (latin.startsWith("\u0089PNG\r\n\u001A\n")) {
            return Optional.of(PNG);
        }
        return latin.contains("%PDF-") ? Optional.of(PDF) : Optional.empty();
    }
}
