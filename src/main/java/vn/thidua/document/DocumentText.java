package vn.thidua.document;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A document as plain text. Plain text stays as it was sent, without its byte order mark. In text taken from DOCX a
 * paragraph ends with an empty line, the cells of a table come in reading order, and a footnote stands behind the
 * paragraph that refers to it, after the same raised number (¹). In text taken from PDF lines end where the page ends
 * them, and hyphens at their ends stay.
 */
public record DocumentText(DocumentFormat format, String text) {

    /** On the wire a document is its content. */
    @Override
    @JsonValue
    public String text() {
        return text;
    }

    /** Length in Unicode code points. */
    public int characters() {
        return text.codePointCount(0, text.length());
    }
}
