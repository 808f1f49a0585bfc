package vn.thidua.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.thidua.letter.Letter.Appendix;
import vn.thidua.letter.Letter.Block;
import vn.thidua.letter.Letter.Form;
import vn.thidua.letter.Letter.Paragraph;
import vn.thidua.letter.Letter.Signatures;
import vn.thidua.letter.Letter.Table;

/**
 * Where things stand on the page: Decree 30/2020/NĐ-CP, annex I. The styles say how they look. Lengths are in
 * twentieths of a point; a millimetre is 56.7.
 */
final class LetterLayout {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final char NO_BREAK = '\u00a0';

    /** Such as "thị xã Mỹ Hào", with at most four words of a name. */
    private static final Pattern PLACE = Pattern.compile(
            "(?iu)(?<!\\p{L})(tỉnh|thành phố|thị xã|huyện|quận|thị trấn|phường|xã)(?-i:( \\p{Lu}[\\p{L}-]*){1,4})$");

    /** A4 with 20 mm above, below and to the right and 30 mm to the left. */
    private static final String PAGE = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
            + "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"510\""
            + " w:footer=\"510\" w:gutter=\"0\"/><w:pgNumType w:start=\"1\"/><w:titlePg/></w:sectPr>";

    private static final String SECTION =
            "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/><w:type w:val=\"nextPage\"/>" + PAGE;

    private static final int TEXT_WIDTH = 11906 - 1701 - 1134;

    /** The head reaches a little beyond the margins, as there is no room for the name of the nation otherwise. */
    private static final int HEAD_INDENT = -397;

    private static final int HEAD_LEFT = 4309;
    private static final int HEAD_RIGHT = 5528;

    /** As long as the motto above it. */
    private static final int MOTTO_LENGTH = 3430;

    private static final int HALF = TEXT_WIDTH / 2;
    private static final int ROOM_TO_SIGN = 4;

    private final WordXml xml = new WordXml();

    String document(Letter letter) {
        head(letter.head());
        title(letter);
        blocks(letter.body(), letter.signature() != null || !letter.recipients().isEmpty());
        if (letter.signature() != null || !letter.recipients().isEmpty()) {
            foot(letter);
        }
        for (var appendix : letter.appendices()) {
            xml.sectionEnds(SECTION);
            appendix(appendix);
        }
        return xml.document(SECTION);
    }

    private void head(LetterHead head) {
        xml.layout(HEAD_INDENT, List.of(HEAD_LEFT, HEAD_RIGHT)).row(false).cell(HEAD_LEFT, false);
        if (head.parentBody() != null) {
            xml.paragraph("ParentBody", body(head.parentBody()));
        }
        xml.paragraph("IssuingBody", body(head.issuingBody()));
        xml.rule(HEAD_LEFT, HEAD_LEFT / 3).endCell().cell(HEAD_RIGHT, false);
        xml.paragraph("Nation", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        xml.paragraph("Motto", "Độc lập - Tự do - Hạnh phúc");
        xml.rule(HEAD_RIGHT, MOTTO_LENGTH).endCell().endRow();
        xml.row(false).cell(HEAD_LEFT, false).paragraph("Number", number(head));
        xml.endCell().cell(HEAD_RIGHT, false).paragraph("PlaceAndDate", placeAndDate(head));
        xml.endCell().endRow().endTable();
    }

    /** The name of a place, otherwise the last two words, stay on one line. */
    private static String body(String name) {
        var place = PLACE.matcher(name).replaceAll(found -> found.group().replace(' ', NO_BREAK));
        var last = place.lastIndexOf(' ');
        return capitals(
                last < 0 || place.indexOf(NO_BREAK) >= 0
                        ? place
                        : place.substring(0, last) + NO_BREAK + place.substring(last + 1));
    }

    private static String number(LetterHead head) {
        if (head.number() == null) {
            return "Số: ………";
        }
        return head.number().isEmpty() ? "" : "Số: " + head.number();
    }

    /** Days below 10 and the months 1 and 2 are written with a zero (II.4.b). */
    private static String placeAndDate(LetterHead head) {
        var place = head.place() == null ? "………" : head.place();
        var date = head.date();
        if (date == null) {
            return place + ", ngày …… tháng …… năm ……";
        }
        var month = date.getMonthValue();
        return "%s, ngày %02d tháng %s năm %d"
                .formatted(place, date.getDayOfMonth(), month < 3 ? "0" + month : month, date.getYear());
    }

    private void title(Letter letter) {
        xml.paragraph("Kind", letter.kind());
        if (letter.subject() != null) {
            xml.paragraph("Subject", letter.subject());
        }
        xml.rule(TEXT_WIDTH, TEXT_WIDTH / 4);
    }

    /** The paragraph before signatures stays with them: nobody signs an empty page. */
    private void blocks(List<Block> blocks, boolean signedBelow) {
        for (int i = 0; i < blocks.size(); i++) {
            var isLast = i == blocks.size() - 1;
            block(blocks.get(i), isLast ? signedBelow : blocks.get(i + 1) instanceof Signatures);
        }
    }

    private void block(Block block, boolean signedBelow) {
        if (block instanceof Paragraph paragraph) {
            paragraph(paragraph, signedBelow ? "<w:keepNext/>" : "");
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Signatures both) {
            xml.paragraph("Gap", "").layout(0, List.of(HALF, HALF)).row(false).cell(HALF, false);
            signature(both.left());
            xml.endCell().cell(HALF, false);
            signature(both.right());
            xml.endCell().endRow().endTable().paragraph("Gap", "");
        }
    }

    private void paragraph(Paragraph paragraph, String properties) {
        var text = paragraph.text();
        if (paragraph.form() != Form.ARTICLE) {
            xml.open(style(paragraph.form()), properties).run(text, false).close();
            return;
        }
        var end = text.indexOf(". ");
        var number = end < 0 ? text : text.substring(0, end + 1);
        xml.open("Text", properties)
                .run(number, true)
                .run(text.substring(number.length()), false)
                .close();
    }

    private static String style(Form form) {
        return switch (form) {
            case ADDRESSEE -> "Addressee";
            case REFERENCE -> "AppendixReference";
            case AUTHORITY -> "Authority";
            case BASIS -> "Basis";
            case WORD -> "Word";
            case HEADING -> "Heading";
            case ARTICLE, TEXT -> "Text";
        };
    }

    private void table(Table table) {
        var widths = widths(table);
        xml.paragraph("Gap", "").grid(widths).row(true);
        for (int i = 0; i < widths.size(); i++) {
            xml.cell(widths.get(i), true)
                    .paragraph("TableTitle", table.columns().get(i).title());
            xml.endCell();
        }
        xml.endRow();
        for (var row : table.rows()) {
            xml.row(false);
            for (int i = 0; i < widths.size(); i++) {
                var style = table.columns().get(i).centred() ? "TableCentred" : "TableText";
                xml.cell(widths.get(i), true).paragraph(style, row.get(i)).endCell();
            }
            xml.endRow();
        }
        xml.endTable().paragraph("Gap", "");
    }

    private static List<Integer> widths(Table table) {
        var shares = table.columns().stream().mapToInt(Letter.Column::share).sum();
        var widths = new ArrayList<Integer>();
        table.columns().forEach(column -> widths.add(TEXT_WIDTH * column.share() / shares));
        return widths;
    }

    private void foot(Letter letter) {
        xml.paragraph("Gap", "").layout(0, List.of(HALF, HALF)).row(false).cell(HALF, false);
        var recipients = letter.recipients();
        if (recipients.isEmpty()) {
            xml.paragraph("Recipient", "");
        } else {
            xml.paragraph("RecipientsTitle", "Nơi nhận:");
            for (int i = 0; i < recipients.size(); i++) {
                xml.paragraph("Recipient", "- " + recipients.get(i) + (i == recipients.size() - 1 ? "." : ";"));
            }
        }
        xml.endCell().cell(HALF, false);
        if (letter.signature() == null) {
            xml.paragraph("Recipient", "");
        } else {
            signature(letter.signature());
        }
        xml.endCell().endRow().endTable();
    }

    private void signature(Signature signature) {
        signature.lines().forEach(line -> xml.paragraph("SignerRole", line));
        for (int i = 0; i < ROOM_TO_SIGN; i++) {
            xml.paragraph("SignatureSpace", "");
        }
        xml.paragraph("SignerName", signature.name() == null ? "" : signature.name());
    }

    private void appendix(Appendix appendix) {
        if (appendix.label() != null) {
            xml.paragraph("AppendixLabel", appendix.label());
        }
        xml.paragraph("AppendixTitle", appendix.title());
        if (appendix.reference() != null) {
            xml.paragraph("AppendixReference", appendix.reference());
        }
        xml.rule(TEXT_WIDTH, TEXT_WIDTH / 4);
        blocks(appendix.body(), false);
    }

    private static String capitals(String text) {
        return text.toUpperCase(VIETNAMESE);
    }
}
