package vn.thidua.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.rule.DossierPartKind;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Báo cáo thành tích.pdf        | Báo cáo thành tích.pdf
                    ../../etc/passwd              | passwd.pdf
                    ..\\..\\windows\\system.ini   | system.ini.pdf
                    C:\\Users\\an\\bao cao.PDF    | bao cao.pdf
                    báo cáo.docx                  | báo cáo.pdf
                    /                             | merit-report.pdf
                    ...                           | merit-report.pdf
                    nul                           | merit-report.pdf
                    a"b;c%d                       | abcd.pdf
                    .hidden                       | hidden.pdf
                    x.exe                         | x.exe.pdf
                    """)
    void keepsOfANameWhatIsSafe(String given, String kept) {
        assertEquals(kept, cleaned(given));
    }

    @Test
    void namesTheFileAfterItsPartWhereNothingIsGiven() {
        assertEquals("merit-report.pdf", cleaned(null));
        assertEquals("merit-report.pdf", cleaned("  "));
    }

    @Test
    void takesOutWhatCannotBeSeen() {
        assertEquals("gpj.exe.pdf", cleaned("\u202Egpj\u0000.exe\r\n\u200B"));
        assertEquals("Ở.pdf", cleaned("O\u031B\u0309"));
    }

    @Test
    void shortensWhatIsTooLong() {
        var kept = cleaned("ở".repeat(290));

        assertEquals(FileName.LONGEST, kept.length());
        assertTrue(kept.endsWith("ở.pdf"));
    }

    @Test
    void tellsTheNameToOldAndNewPrograms() {
        assertEquals(
                "attachment; filename=\"bao cao.pdf\"; filename*=UTF-8''B%C3%A1o%20c%C3%A1o.pdf",
                FileName.disposition("Báo cáo.pdf"));
    }

    private static String cleaned(String given) {
        return FileName.cleaned(given, DossierPartKind.MERIT_REPORT, FileKind.PDF);
    }
}
