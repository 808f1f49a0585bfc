package vn.thidua.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An administrative document, ready to be laid out.
 *
 * @param kind its name in capitals, such as "QUYẾT ĐỊNH"
 * @param subject what it is about (trích yếu); null for none
 * @param signature null: unsigned, as minutes that two people sign in their own blocks are
 * @param recipients the lines below "Nơi nhận:", without dashes and final marks; empty: no such block
 * @param appendices each on pages of its own, numbered anew
 */
public record Letter(
        LetterHead head,
        String kind,
        @Nullable String subject,
        List<Block> body,
        @Nullable Signature signature,
        List<String> recipients,
        List<Appendix> appendices) {

    public Letter {
        body = List.copyOf(body);
        recipients = List.copyOf(recipients);
        appendices = List.copyOf(appendices);
    }

    /** A part of the text. */
    public sealed interface Block permits Paragraph, Table, Signatures {}

    /** A paragraph in one of the forms of the decree. */
    public record Paragraph(Form form, String text) implements Block {}

    /** How a paragraph is set. */
    public enum Form {
        /** Whom it is for: "Kính gửi: …". */
        ADDRESSEE,
        /** What a list belongs to, in italics below its title. */
        REFERENCE,
        /** Who decides, in bold capitals. */
        AUTHORITY,
        /** A legal basis, in italics. */
        BASIS,
        /** "QUYẾT ĐỊNH:" between the bases and the articles. */
        WORD,
        /** An article: what stands before the first full stop after its number is bold. */
        ARTICLE,
        /** The heading of a section, in bold. */
        HEADING,
        TEXT
    }

    /** A table whose first row is repeated on every page. */
    public record Table(List<Column> columns, List<List<String>> rows) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param share of the width of the page, beside the shares of the other columns
     * @param centred numbers and dates are, names are not
     */
    public record Column(String title, int share, boolean centred) {}

    /** Two people sign side by side, such as the secretary and the chair of a council. */
    public record Signatures(Signature left, Signature right) implements Block {}

    /** What is attached. @param reference the document it belongs to */
    public record Appendix(
            @Nullable String label, String title, @Nullable String reference, List<Block> body) {

        public Appendix {
            body = List.copyOf(body);
        }
    }
}
