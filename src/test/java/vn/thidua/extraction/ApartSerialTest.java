package vn.thidua.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApartSerialTest {

    private static List<ExtractedCitation> citations(String text) {
        return CitationExtractor.extract(text).citations();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kế hoạch số 77 4/KH-SGDĐT ngày 03/4/2023",
                "Kế hoạch số 77\n4/KH-SGDĐT ngày 03/4/2023",
                "Kế hoạch 7 74/KH-SGDĐT ngày 03/4/2023",
                "Kế hoạch của Sở Giáo dục và Đào tạo số 77 4/KH-SGDĐT ngày 03/4/2023"
            })
    void joinsASerialThatABlankHasCut(String text) {
        var found = citations(text);

        assertEquals(1, found.size(), found.toString());
        assertEquals("774/KH-SGDĐT", found.get(0).number());
        assertEquals("774/KH-SGDĐT", found.get(0).suggestion());
        assertEquals(0.85, found.get(0).confidence());
        assertEquals("2023-04-03", String.valueOf(found.get(0).issuedOn()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        TEXT | NUMBERS
        Công văn số 15, 16/SGDĐT-VP ngày 03/4/2023 của Sở Nội vụ | 15/SGDĐT-VP 16/SGDĐT-VP
        các Quyết định số 5, 16 và 17/QĐ-UBND ngày 03/4/2023 của Sở Nội vụ | 05/QĐ-UBND 16/QĐ-UBND 17/QĐ-UBND
        các Nghị quyết số 18 và số 19-NQ/TW ngày 03/4/2023 của Sở Nội vụ | 18-NQ/TW 19-NQ/TW
        """)
    void givesEveryOneOfSeveralSerialsTheSymbolDayAndIssuerBehindTheLast(String text, String numbers) {
        var found = citations(text);

        assertEquals(numbers, found.stream().map(ExtractedCitation::number).collect(Collectors.joining(" ")));
        found.forEach(one -> assertEquals("2023-04-03", String.valueOf(one.issuedOn())));
        found.forEach(one -> assertEquals("Sở Nội vụ", one.issuer()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        TEXT | NUMBERS
        Nghị quyết 35 và Chỉ thị 12/CT-UBND | 35 12/CT-UBND
        Đề án số 06, 12/QĐ-TTg | 06 12/QĐ-TTg
        Quyết định số 2023 115/QĐ-UBND | 2023 115/QĐ-UBND
        """)
    void keepsNumbersApartThatDoNotBelongTogether(String text, String numbers) {
        assertEquals(
                numbers, citations(text).stream().map(ExtractedCitation::number).collect(Collectors.joining(" ")));
    }

    @Test
    void joinsTheDocumentsOwnNumberToo() {
        var extracted = CitationExtractor.extract("ỦY BAN NHÂN DÂN\nTỈNH BÌNH MINH\n\nSố: 77 4/KH-UBND\n\nKẾ HOẠCH\n"
                + "Phát động phong trào thi đua\n\nThực hiện Chỉ thị số 15/CT-TTg.");

        var number = extracted.header().number();
        assertNotNull(number);
        assertEquals("774/KH-UBND", number.value());
        assertEquals(1, extracted.citations().size());
        assertNull(extracted.citations().get(0).suggestion());
    }
}
