package vn.thidua.letter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.thidua.letter.Letter.Column;
import vn.thidua.letter.Letter.Table;

/** The layout of Decree 30/2020, read back by the library that others read Word files with. */
class LetterFileTest {

    private static final double TWIPS_IN_A_MILLIMETRE = 1440 / 25.4;

    private final Letter decision = decision(300);

    @Test
    void standsOnA4WithTheMarginsOfTheDecree() throws IOException {
        var sections = sections(read(decision));

        assertEquals(2, sections.size());
        for (var section : sections) {
            assertEquals(210, millimetres(section.getPgSz().getW()), 0.5);
            assertEquals(297, millimetres(section.getPgSz().getH()), 0.5);
            assertBetween(20, 25, millimetres(section.getPgMar().getTop()));
            assertBetween(20, 25, millimetres(section.getPgMar().getBottom()));
            assertBetween(30, 35, millimetres(section.getPgMar().getLeft()));
            assertBetween(15, 20, millimetres(section.getPgMar().getRight()));
        }
    }

    @Test
    void numbersThePagesFromTheSecondOnAndEachAppendixAnew() throws IOException {
        var document = read(decision);

        for (var section : sections(document)) {
            assertTrue(section.isSetTitlePg());
            assertEquals(1, section.getPgNumType().getStart().intValue());
            assertEquals(1, section.sizeOfHeaderReferenceArray());
        }
        var header = document.getHeaderList().get(0);
        assertTrue(header._getHdrFtr().xmlText().contains("PAGE"));
        assertEquals("PageNumber", header.getParagraphs().get(0).getStyle());
    }

    @Test
    void isSetInTimesNewRomanOfTheSizesOfTheDecree() throws IOException {
        var document = read(decision);
        var fonts = document.getStyles()
                .getCtStyles()
                .getDocDefaults()
                .getRPrDefault()
                .getRPr()
                .getRFontsArray(0);

        for (var font : List.of(fonts.getAscii(), fonts.getHAnsi(), fonts.getCs(), fonts.getEastAsia())) {
            assertEquals("Times New Roman", font);
        }
        var sizes = Map.of(
                "Nation",
                12,
                "Motto",
                13,
                "IssuingBody",
                12,
                "ParentBody",
                12,
                "Number",
                13,
                "PlaceAndDate",
                14,
                "RecipientsTitle",
                12,
                "Recipient",
                11,
                "TableText",
                13,
                "PageNumber",
                14);
        sizes.forEach((style, size) -> assertEquals(size, size(document, style), style));
        assertEquals(14, size(document, "Normal"));
        document.getParagraphs().forEach(one -> assertTrue(isKnown(document, one), one.getStyle()));
    }

    @Test
    void putsTheNationAtTheRightAndTheIssuerAtTheLeft() throws IOException {
        var head = read(decision).getTables().get(0);

        assertEquals(
                List.of("ỦY BAN NHÂN DÂN TỈNH\u00a0SÔNG\u00a0LAM", "SỞ GIÁO DỤC VÀ ĐÀO\u00a0TẠO"), texts(head, 0, 0));
        assertEquals(List.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"), texts(head, 0, 1));
        assertEquals(List.of("Số: 1025/QĐ-SGDĐT"), texts(head, 1, 0));
        assertEquals(List.of("Sông Lam, ngày 05 tháng 02 năm 2032"), texts(head, 1, 1));
    }

    @Test
    void writesDaysBelowTenAndTheFirstTwoMonthsWithAZero() throws IOException {
        for (var each : Map.of(
                        LocalDate.of(2032, 3, 9), "ngày 09 tháng 3 năm 2032",
                        LocalDate.of(2032, 12, 20), "ngày 20 tháng 12 năm 2032",
                        LocalDate.of(2032, 1, 31), "ngày 31 tháng 01 năm 2032")
                .entrySet()) {
            var letter = SomeLetters.decision(1, each.getKey());
            assertEquals(
                    "Sông Lam, " + each.getValue(),
                    texts(read(letter).getTables().get(0), 1, 1).get(0));
        }
    }

    @Test
    void listsEveryLaureateUnderAHeaderThatIsRepeated() throws IOException {
        var list = read(decision).getTables().get(2);

        assertEquals(301, list.getNumberOfRows());
        assertTrue(list.getRow(0).isRepeatHeader());
        assertFalse(list.getRow(1).isRepeatHeader());
        assertEquals(List.of("TT"), texts(list, 0, 0));
        assertEquals(List.of("300"), texts(list, 300, 0));
        assertTrue(list.getRows().stream().allMatch(row -> row.isCantSplitRow()));
    }

    @Test
    void endsWithTheRecipientsAtTheLeftAndTheSignatureAtTheRight() throws IOException {
        var foot = read(decision).getTables().get(1);

        assertEquals("Nơi nhận:", texts(foot, 0, 0).get(0));
        assertEquals("- Lưu: VT, TĐKT.", texts(foot, 0, 0).get(2));
        assertEquals(List.of("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Trần Quang Minh"), texts(foot, 0, 1));
    }

    @Test
    void leavesOutLinesOfWhichAValueIsMissing() {
        var template =
                LetterTemplate.parsed("KIND TỜ TRÌNH\nTEXT Kính gửi {who}\nEACH TEXT names: - {each}\nTEXT {none}");

        var letter = template.fill(
                decision.head(),
                new LetterTemplate.Values(Map.of("who", "Ủy ban"), Map.of("names", List.of("A", "B"))),
                Map.of(),
                null);

        assertEquals(3, letter.body().size());
        assertNull(letter.subject());
    }

    @Test
    void namesTheLetterThatAListBelongsTo() {
        var values = new LetterTemplate.Values(
                Map.of("number", "12/TTr-THBĐ", "day", "09/05/2032", "from", "Trường Tiểu học Bến Đò"), Map.of());

        var list = LetterTemplate.named("submission-list").fill(decision.head(), values, Map.of(), null);

        assertEquals(
                List.of(new Letter.Paragraph(
                        Letter.Form.REFERENCE,
                        "(Kèm theo Tờ trình số 12/TTr-THBĐ ngày 09/05/2032 của Trường Tiểu học Bến Đò)")),
                list.body());
    }

    @Test
    void takesWhatXmlCannotHoldOutOfTheText() throws IOException {
        var letter = SomeLetters.of(List.of(
                new Letter.Paragraph(Letter.Form.TEXT, "A \u0000\uFFFE<b>&amp;\uD83D\uDE00 Nguyễn Thị \u001FẦn"),
                new Table(List.of(new Column("<w:t>", 1, true)), List.of(List.of("]]>&")))));

        var read = read(letter);

        assertTrue(read.getParagraphs().stream()
                .anyMatch(one -> one.getText().equals("A <b>&amp;\uD83D\uDE00 Nguyễn Thị Ần")));
        assertEquals(List.of("<w:t>"), texts(read.getTables().get(1), 0, 0));
    }

    @Test
    void isTheSameFileEveryTime() {
        assertArrayEquals(LetterFile.of(decision), LetterFile.of(decision));
    }

    private static Letter decision(int laureates) {
        return SomeLetters.decision(laureates, LocalDate.of(2032, 2, 5));
    }

    private static XWPFDocument read(Letter letter) throws IOException {
        var bytes = LetterFile.of(letter);
        var folder = System.getProperty("letters");
        if (folder != null) {
            Files.write(Path.of(folder, letter.kind().replace(' ', '-') + ".docx"), bytes);
        }
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    private static List<CTSectPr> sections(XWPFDocument document) {
        var found = new ArrayList<CTSectPr>();
        document.getParagraphs().stream()
                .map(one -> one.getCTP().getPPr())
                .filter(one -> one != null && one.isSetSectPr())
                .forEach(one -> found.add(one.getSectPr()));
        found.add(document.getDocument().getBody().getSectPr());
        return found;
    }

    private static int size(XWPFDocument document, String style) {
        var found = document.getStyles().getStyle(style);
        var runs = found.getCTStyle().getRPr();
        return runs == null || runs.sizeOfSzArray() == 0
                ? 14
                : Integer.parseInt(runs.getSzArray(0).getVal().toString()) / 2;
    }

    private static boolean isKnown(XWPFDocument document, XWPFParagraph paragraph) {
        return document.getStyles().styleExist(paragraph.getStyle());
    }

    private static List<String> texts(XWPFTable table, int row, int cell) {
        return table.getRow(row).getCell(cell).getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toList());
    }

    private static double millimetres(Object twips) {
        return Double.parseDouble(twips.toString()) / TWIPS_IN_A_MILLIMETRE;
    }

    private static void assertBetween(double least, double most, double value) {
        assertTrue(value >= least - 0.1 && value <= most + 0.1, value + " is not between " + least + " and " + most);
    }
}
