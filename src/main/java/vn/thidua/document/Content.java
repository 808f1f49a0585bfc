package vn.thidua.document;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;

/** What a file is, told by how it begins and not by what its sender says. */
enum Content {
    PDF(Optional.of(DocumentFormat.PDF), Text.of("PDF", "PDF")),
    ZIP(Optional.of(DocumentFormat.DOCX), Text.of("tệp ZIP (như DOCX)", "a ZIP file (such as DOCX)")),
    OLE(Optional.empty(), Text.of("Word kiểu cũ", "Word of the old kind")),
    PICTURE(Optional.empty(), Text.of("hình", "a picture")),
    RTF(Optional.empty(), Text.of("RTF", "RTF")),
    TEXT(Optional.of(DocumentFormat.PLAIN_TEXT), Text.of("chữ thuần", "plain text")),
    OTHER(Optional.empty(), Text.of("dữ liệu nhị phân", "binary data"));

    /** Bytes of the beginning that are looked at: before them a PDF may have a preface. */
    static final int LOOKED_AT = 1024;

    private final Optional<DocumentFormat> format;
    private final Text label;

    Content(Optional<DocumentFormat> format, Text label) {
        this.format = format;
        this.label = label;
    }

    /** @param beginning up to {@link #LOOKED_AT} bytes */
    static Content of(byte[] beginning) {
        var latin = new String(beginning, StandardCharsets.ISO_8859_1);
        if (latin.startsWith("PK\u0003\u0004") || latin.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (latin.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return OLE;
        }
        if (latin.startsWith("{\\rtf")) {
            return RTF;
        }
        if (latin.startsWith("\u0089PNG")
                || latin.startsWith("\u00FF\u00D8\u00FF")
                || latin.startsWith("GIF8")
                || latin.startsWith("II*\u0000")
                || latin.startsWith("MM\u0000*")) {
            return PICTURE;
        }
        var isText = hasByteOrderMark(latin) || latin.indexOf('\0') < 0;
        if (latin.stripLeading().startsWith("%PDF-") || (!isText && latin.contains("%PDF-"))) {
            return PDF;
        }
        return isText ? TEXT : OTHER;
    }

    /** The format to read; refuses what was declared as something else. */
    DocumentFormat checked(Optional<DocumentFormat> declared) {
        if (this == OLE && declared.orElse(DocumentFormat.DOCX) == DocumentFormat.DOCX) {
            return DocumentFormat.DOCX;
        }
        if (format.isEmpty() || !declared.orElse(format.get()).equals(format.get())) {
            throw new DomainException(
                    ProblemType.DOCUMENT_TYPE_MISMATCH,
                    declared.map(DocumentFormat::label).orElse(Text.of("không rõ", "unknown")),
                    label);
        }
        return format.get();
    }

    private static boolean hasByteOrderMark(String latin) {
        return latin.startsWith("\u00FF\u00FE") || latin.startsWith("\u00FE\u00FF");
    }
}
