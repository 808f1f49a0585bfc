package vn.thidua.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.problem.ProblemType;

class PdfTextTest {

    private static final ReaderMain.Bounds BOUNDS = new ReaderMain.Bounds(20_000_000, 20, 100_000);

    @TempDir
    Path folder;

    @Test
    void readsTheTextLayer() throws Exception {
        assertEquals(SomeFiles.PLAN, lines(read(SomeFiles.pdf(SomeFiles.PLAN))));
    }

    @Test
    void leavesHyphensAtTheEndsOfLines() throws Exception {
        var lines =
                List.of("Thực hiện Quyết định số 630/QĐ-", "UBND ngày 26/2/2031 của Ủy ban nhân dân tỉnh Sông Lam.");

        assertEquals(lines, lines(read(SomeFiles.pdf(lines))));
    }

    @Test
    void readsFromTopToBottomWhateverTheOrderInTheFile() throws Exception {
        var pdf = SomeFiles.pdf(document -> {
            var font = SomeFiles.font(document);
            var page = new PDPage();
            document.addPage(page);
            try (var out = new PDPageContentStream(document, page)) {
                for (var line :
                        List.of("100 Dòng cuối của trang", "700 Dòng đầu của trang", "400 Dòng giữa của trang")) {
                    out.beginText();
                    out.setFont(font, 12);
                    out.newLineAtOffset(50, Integer.parseInt(line.substring(0, 3)));
                    out.showText(line.substring(4));
                    out.endText();
                }
            }
        });

        assertEquals(List.of("Dòng đầu của trang", "Dòng giữa của trang", "Dòng cuối của trang"), lines(read(pdf)));
    }

    @Test
    void keepsTheFormOfRaisedNumbersAndTheColumnsOfALetterhead() throws Exception {
        var pdf = SomeFiles.pdf(document -> {
            var font = SomeFiles.font(document);
            var page = new PDPage();
            document.addPage(page);
            try (var out = new PDPageContentStream(document, page)) {
                out.beginText();
                out.setFont(font, 12);
                out.newLineAtOffset(50, 700);
                out.showText("SỞ GIÁO DỤC");
                out.newLineAtOffset(300, 0);
                out.showText("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
                out.newLineAtOffset(-300, -30);
                out.showText("Thực hiện đúng quy định");
                out.setFont(font, 7);
                out.setTextRise(5);
                out.showText("12");
                out.endText();
            }
        });

        assertEquals(
                List.of("SỞ GIÁO DỤC\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Thực hiện đúng quy định¹²"),
                lines(read(pdf)));
    }

    @Test
    void dropsPageNumbersAndRunningFeet() throws Exception {
        var pages = IntStream.rangeClosed(1, 4)
                .mapToObj(number -> List.of(
                        "Nội dung của trang " + number + " có số 12/KH-UBND",
                        "và còn dòng nữa " + "abcd".charAt(number - 1),
                        "Kế hoạch thi đua năm 2031",
                        String.valueOf(number)))
                .toArray(List[]::new);
        @SuppressWarnings("unchecked")
        var text = read(SomeFiles.pdf((List<String>[]) pages));

        assertFalse(text.contains("Kế hoạch thi đua"), text);
        assertEquals(8, lines(text).size(), text);
        assertTrue(text.contains("trang 3 có số 12/KH-UBND"));
    }

    @Test
    void refusesWhatIsLocked() {
        assertEquals(ProblemType.DOCUMENT_ENCRYPTED, refused(SomeFiles.lockedPdf("khóa")));
        assertEquals(ProblemType.DOCUMENT_ENCRYPTED, refused(SomeFiles.lockedPdf("")));
    }

    @Test
    void refusesPicturesOfText() {
        assertEquals(ProblemType.DOCUMENT_WITHOUT_TEXT, refused(SomeFiles.scannedPdf()));
    }

    @Test
    void refusesTooManyPages() {
        var pages = Stream.generate(() -> List.of("Trang")).limit(21).toArray(List[]::new);
        @SuppressWarnings("unchecked")
        var pdf = SomeFiles.pdf((List<String>[]) pages);

        assertEquals(ProblemType.DOCUMENT_TOO_COMPLEX, refused(pdf));
    }

    @Test
    void refusesWhatIsBroken() {
        assertEquals(ProblemType.DOCUMENT_BROKEN, refused("%PDF-1.7 and nothing else".getBytes()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<</Type/Pages/Kids[2 0 R]/Count 1>>",
                "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 1>>",
                "<</Type/Pages/Parent 2 0 R/Kids[3 0 R]/Count 1>>",
                "<</Type/Pages/Kids[]/Count 1>>",
            })
    void refusesPagesInACircleAndNoPages(String tree) {
        var circle = SomeFiles.pdf(
                "<</Type/Catalog/Pages 2 0 R>>", tree, "<</Type/Pages/Parent 2 0 R/Kids[2 0 R]/Count 1>>");

        var refusal = assertThrows(Refusal.class, () -> read(circle));
        assertEquals(ProblemType.DOCUMENT_BROKEN, refusal.type);
        assertEquals(DocumentFormat.PDF.label(), refusal.argument);
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    private String read(byte[] pdf) throws IOException, Refusal {
        var file = folder.resolve("file");
        Files.write(file, pdf);
        return ReaderMain.read(DocumentFormat.PDF, file, BOUNDS);
    }

    private ProblemType refused(byte[] pdf) {
        return assertThrows(Refusal.class, () -> read(pdf)).type;
    }
}
