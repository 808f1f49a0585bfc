package vn.thidua.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import vn.thidua.problem.ProblemType;

class DocxTextTest {

    private static final ReaderMain.Bounds BOUNDS = new ReaderMain.Bounds(20_000_000, 100, 100_000);

    @TempDir
    Path folder;

    @Test
    void readsParagraphs() throws Exception {
        assertEquals("Một đoạn.\n\nĐoạn thứ hai.\n\n", read(SomeFiles.docx(List.of("Một đoạn.", "Đoạn thứ hai."))));
    }

    @Test
    void putsAFootnoteBehindItsParagraph() throws Exception {
        var docx = SomeFiles.docx(document -> {
            document.createFootnotes();
            var noted = document.createParagraph();
            noted.createRun().setText("Theo hướng dẫn");
            var note = document.createFootnote();
            note.createParagraph().createRun().setText("Hướng dẫn số 9/HD-SNV.");
            noted.addFootnoteReference(note);
            noted.createRun().setText(" của Sở.");
            document.createParagraph().createRun().setText("Đoạn sau.");
        });

        assertEquals("Theo hướng dẫn¹ của Sở.\n\n¹ Hướng dẫn số 9/HD-SNV.\n\nĐoạn sau.\n\n", read(docx));
    }

    @Test
    void readsTheCellsOfATableInTheirOrder() throws Exception {
        var docx = SomeFiles.docx(document -> {
            document.createParagraph().createRun().setText("Chỉ tiêu:");
            var table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Giáo viên đạt chuẩn");
            table.getRow(0).getCell(1).setText("97,5%");
            table.getRow(1).getCell(0).setText("Học sinh khá");
            table.getRow(1).getCell(1).setText("60%");
        });

        assertEquals("Chỉ tiêu:\n\nGiáo viên đạt chuẩn\t97,5%\nHọc sinh khá\t60%\n\n", read(docx));
    }

    @Test
    void readsTheColumnsOfALetterheadOneBelowTheOther() throws Exception {
        var docx = SomeFiles.docx(document -> {
            var table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("TRƯỜNG TIỂU HỌC BẾN ĐÒ");
            table.getRow(0).getCell(1).setText("Bến Đò, ngày 3 tháng 9 năm 2031");
        });

        assertEquals(
                "TRƯỜNG TIỂU HỌC BẾN ĐÒ\nBến Đò, ngày 3 tháng 9 năm 2031",
                read(docx).strip());
    }

    @Test
    void leavesOutWhatRevisionsDeletedAndKeepsWhatTheyInserted() throws Exception {
        var docx = SomeFiles.docx(document -> {
            var paragraph = document.createParagraph();
            paragraph.createRun().setText("Hạn nộp: ");
            var deleted = paragraph.getCTP().addNewDel().addNewR();
            deleted.addNewDelText().setStringValue("30/4");
            paragraph.getCTP().addNewIns().addNewR().addNewT().setStringValue("15/5");
        });

        assertEquals("Hạn nộp: 15/5", read(docx).strip());
    }

    @Test
    void leavesOutHeadersAndFootersOfThePages() throws Exception {
        var docx = SomeFiles.docx(document -> {
            document.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Lưu hành nội bộ");
            document.createParagraph().createRun().setText("Nội dung.");
        });

        assertEquals("Nội dung.", read(docx).strip());
    }

    @Test
    void writesOutTheNumbersThatWordMakes() throws Exception {
        var docx = SomeFiles.docx(document -> {
            var list = numbered(document, STNumberFormat.UPPER_ROMAN, 1);
            for (var words : List.of("MỤC ĐÍCH", "NỘI DUNG")) {
                var paragraph = document.createParagraph();
                paragraph.setNumID(list);
                paragraph.createRun().setText(words);
            }
        });

        assertEquals("I. MỤC ĐÍCH\n\nII. NỘI DUNG", read(docx).strip());
    }

    @ParameterizedTest
    @CsvSource({
        "decimal, 2147483647",
        "decimalZero, 2147483647",
        "lowerRoman, mmmcmxcix",
        "lowerLetter, wwwww",
        "upperLetter, WWWWW",
    })
    void endsAtTheHighestNumber(String format, String highest) throws Exception {
        var docx = SomeFiles.docx(document -> {
            var list = numbered(document, STNumberFormat.Enum.forString(format), Integer.MAX_VALUE);
            for (var words : List.of("MỤC ĐÍCH", "NỘI DUNG", "KINH PHÍ")) {
                var paragraph = document.createParagraph();
                paragraph.setNumID(list);
                paragraph.createRun().setText(words);
            }
        });

        assertEquals(
                "%1$s. MỤC ĐÍCH\n\n%1$s. NỘI DUNG\n\n%1$s. KINH PHÍ".formatted(highest),
                read(docx).strip());
    }

    @Test
    void refusesMacros() {
        var docx = SomeFiles.docx(List.of("Nội dung."));
        var types = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Default Extension='xml' ContentType='application/xml'/>"
                + "<Override PartName='/word/document.xml' "
                + "ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/></Types>";
        var docm = SomeFiles.withPart(docx, "[Content_Types].xml", types.getBytes(StandardCharsets.UTF_8));

        assertEquals(ProblemType.DOCUMENT_HAS_MACROS, refused(docm));
    }

    @Test
    void refusesWhatUnpacksWithoutEnd() {
        assertEquals(ProblemType.DOCUMENT_TOO_COMPLEX, refused(SomeFiles.bomb(60)));
        assertEquals(ProblemType.DOCUMENT_TOO_COMPLEX, refused(SomeFiles.bomb(15)));
    }

    @Test
    void refusesWhatIsLocked() {
        assertEquals(ProblemType.DOCUMENT_ENCRYPTED, refused(SomeFiles.lockedDocx(List.of("Nội dung."))));
    }

    @Test
    void refusesOldWord() {
        assertEquals(ProblemType.DOCUMENT_TYPE_OLD, refused(SomeFiles.oldWord()));
    }

    @Test
    void refusesWhatIsBroken() {
        var whole = SomeFiles.docx(SomeFiles.PLAN);
        var half = java.util.Arrays.copyOf(whole, whole.length / 2);

        assertEquals(ProblemType.DOCUMENT_BROKEN, refused(half));
        assertEquals(
                ProblemType.DOCUMENT_BROKEN,
                refused(SomeFiles.withPart(whole, "word/document.xml", "<a><b></a>".getBytes())));
        assertEquals(
                ProblemType.DOCUMENT_BROKEN,
                refused(SomeFiles.withPart(
                        whole,
                        "word/document.xml",
                        "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:/etc/passwd'>]><a>&e;</a>".getBytes())));
    }

    private static java.math.BigInteger numbered(XWPFDocument document, STNumberFormat.Enum format, int start) {
        var kind = org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum.Factory.newInstance();
        kind.setAbstractNumId(java.math.BigInteger.ONE);
        var level = kind.addNewLvl();
        level.setIlvl(java.math.BigInteger.ZERO);
        level.addNewStart().setVal(java.math.BigInteger.valueOf(start));
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal("%1.");
        var numbering = document.createNumbering();
        var added = numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(kind));
        return numbering.addNum(added);
    }

    private String read(byte[] docx) throws IOException, Refusal {
        var file = folder.resolve("file");
        Files.write(file, docx);
        return ReaderMain.read(DocumentFormat.DOCX, file, BOUNDS);
    }

    private ProblemType refused(byte[] docx) {
        return assertThrows(Refusal.class, () -> read(docx)).type;
    }
}
