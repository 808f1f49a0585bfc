package vn.thidua.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of documents as tables have them: nothing is read over the end of a cell that only a line should join. */
class TableTextTest {

    private static final String EXPECTED =
            "KH 101/KH-UBND 2023-03-02, QD 202/QĐ-UBND 2023-04-05, CT 303/CT-UBND 2023-05-05";

    private static String numbers(String text) {
        return CitationExtractor.extract(text).citations().stream()
                .map(citation -> citation.kind() + " " + citation.number() + " " + citation.issuedOn())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1\t101/KH-UBND\t02/3/2023\tKế hoạch\n2\t202/QĐ-UBND\t05/4/2023\tQuyết định số\n3\t303/CT-UBND\t05/5/2023",
                "1\t101/KH-UBND\t02/3/2023\tChỉ thị\n2\t202/QĐ-UBND\t05/4/2023\tLuật\n3\t303/CT-UBND\t05/5/2023\tx",
                "101/KH-UBND\t02/3/2023\tKế hoạch\n202/QĐ-UBND\t05/4/2023\tChỉ thị\n303/CT-UBND\t05/5/2023\tCông văn",
                "1\tKế hoạch\t101/KH-UBND\t02/3/2023\n2\tQuyết định\t202/QĐ-UBND\t05/4/2023\n"
                        + "3\tChỉ thị\t303/CT-UBND\t05/5/2023",
                "1   101/KH-UBND   02/3/2023   Kế hoạch\n2   202/QĐ-UBND   05/4/2023   Quyết định số\n"
                        + "3   303/CT-UBND   05/5/2023",
                "1 101/KH-UBND 02/3/2023 Kế hoạch\n2 202/QĐ-UBND 05/4/2023 Quyết định số\n3 303/CT-UBND 05/5/2023",
                "1.\t101/KH-UBND\t02/3/2023\tKế hoạch số\n2.\t202/QĐ-UBND\t05/4/2023\tChỉ thị số:\n"
                        + "3.\t303/CT-UBND\t05/5/2023",
                "| 1 | 101/KH-UBND | 02/3/2023 |\n| 2 | 202/QĐ-UBND | 05/4/2023 |\n| 3 | 303/CT-UBND | 05/5/2023 |",
                "| TT | Số | Ngày |\n|---|---|---|\n| 1 | 101/KH-UBND   | 02/3/2023 | Kế hoạch |\n"
                        + "| 2 | 202/QĐ-UBND   | 05/4/2023 | Quyết định số |\n| 3 | 303/CT-UBND | 05/5/2023 | |",
                "1 | 101/KH-UBND | 02/3/2023 | Kế hoạch\n2 | 202/QĐ-UBND | 05/4/2023 | Quyết định số\n"
                        + "3 | 303/CT-UBND | 05/5/2023 | x"
            })
    void keepsTheRowsNumberOutOfTheNumber(String table) {
        assertEquals(EXPECTED, numbers(table));
        assertEquals(EXPECTED, numbers("Danh mục văn bản\n\n" + table + "\n"));
    }

    @Test
    void readsIssuerAndSubjectFromTheirCells() {
        var found = CitationExtractor.extract("1\t12/KH-UBND\t02/3/2023\tUBND tỉnh\tPhát động thi đua\n"
                        + "2\t13/QĐ-UBND\t05/4/2023\tUBND huyện An Lạc\tVề việc khen thưởng\n")
                .citations();

        assertEquals("UBND tỉnh", found.get(0).issuer());
        assertEquals("Phát động thi đua", found.get(0).subject());
        assertEquals("UBND huyện An Lạc", found.get(1).issuer());
        assertEquals("Về việc khen thưởng", found.get(1).subject());
    }

    @Test
    void takesNoRowForAHeader() {
        var header = CitationExtractor.extract("1\t101/KH-UBND\t02/3/2023\n2\t404/CT-UBND\t05/4/2023\n")
                .header();

        assertNull(header.issuingBody());
        assertNull(header.date());
        assertNull(CitationExtractor.extract("Danh mục\n404/CT-UBND\n").header().issuingBody());
    }

    @Test
    void stillJoinsANumberThatALineEndCut() {
        assertEquals("KH 774/KH-UBND 2023-03-02", numbers("Thực hiện Kế hoạch số 77\n4/KH-UBND ngày 02/3/2023;"));
        assertEquals("KH 774/KH-UBND 2023-03-02", numbers("Thực hiện Kế hoạch số 77 4/KH-UBND ngày 02/3/2023;"));
        assertEquals("KH 774/KH-UBND 2023-03-02", numbers("Thực hiện Kế hoạch số\n774/KH-UBND ngày 02/3/2023;"));
    }
}
