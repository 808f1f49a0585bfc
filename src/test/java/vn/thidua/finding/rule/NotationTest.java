package vn.thidua.finding.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.thidua.finding.SomeChecks.document;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.directive.DirectiveNumber;
import vn.thidua.finding.SomeChecks;

class NotationTest {

    @ParameterizedTest
    @CsvSource({
        "01-NQ/CP,         PARTY_NOTATION_FOR_STATE_ISSUER 01/NQ-CP",
        "25-KH/UBND,       PARTY_NOTATION_FOR_STATE_ISSUER 25/KH-UBND",
        "25/CT-TU,         STATE_NOTATION_FOR_PARTY_ISSUER 25-CT/TU",
        "91/2017/NĐ - CP,  NOTATION_SPACING 91/2017/NĐ-CP",
        "812 /UBND - NV,   NOTATION_SPACING 812/UBND-NV",
        "16/HD- MTTW - BTT, NOTATION_SPACING 16/HD-MTTW-BTT"
    })
    void tellsHowANumberOughtToBeWritten(String number, String expected) {
        assertEquals(List.of(expected), found(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "98/2023/NĐ-CP",
                "34-CT/TW",
                "25-CT/TU",
                "1407/KH-PGD&ĐT",
                "12-KH/ĐTN",
                "36-HD/VPTW",
                "12/KH-LĐLĐ",
                "245/HĐTĐ-KT",
                "1688/HD-\nSGDĐT"
            })
    void findsNothingWrongWithUsualNumbers(String number) {
        assertEquals(List.of(), found(number));
    }

    @Test
    void tellsANumberThatAStampCutInTwo() {
        var resolution = document("42/NQ-HĐND", "2021-12-10", "Hội đồng nhân dân tỉnh");

        assertEquals(
                List.of("NUMBER_SPLIT_BY_NOISE 42/NQ-HĐND"),
                Found.by(new Notation(), SomeChecks.plan().writing("42/NQ-\n\nSAO\nY\nBẢN\n\nHĐND", resolution)));
    }

    @Test
    void tellsASymbolOfAnotherKind() {
        assertEquals(
                List.of("NOTATION_UNFIT_FOR_KIND"),
                Found.by(new KindNotation(), SomeChecks.plan().writing(DirectiveKind.KH, "12/QĐ-UBND")));
        assertEquals(
                List.of("NOTATION_UNFIT_FOR_KIND"),
                Found.by(new KindNotation(), SomeChecks.plan().writing(DirectiveKind.KH, "988/UBND-NV")));
    }

    @ParameterizedTest
    @CsvSource({"KH,12/KH-UBND", "L,06/2022/QH15", "NQ,42/2022/QH15", "QYD,12-QĐ/TW", "CV,12/UBND-NV", "TT,12/TT-UBND"})
    void allowsSymbolsThatSeveralKindsShare(DirectiveKind kind, String number) {
        assertEquals(List.of(), Found.by(new KindNotation(), SomeChecks.plan().writing(kind, number)));
    }

    @Test
    void findsTheFirstLetterThatASymbolLacks() {
        assertEquals(
                List.of("ISSUER_CODE_UNUSUAL 774/KH-SGD&ĐT"),
                unusual("774/KH-GD&ĐT", "Sở Giáo dục và Đào tạo Thành phố Hồ Chí Minh"));
        assertEquals(List.of("ISSUER_CODE_UNUSUAL 12/KH-PGDĐT"), unusual("12/KH-GDĐT", "Phòng GD&ĐT thị xã Mỹ Hào"));
        assertEquals(List.of(), unusual("528/KH-SGDĐT", "Sở Giáo dục và Đào tạo tỉnh Hưng Yên"));
        assertEquals(List.of(), unusual("1170/HD-SNV", "Sở Nội vụ"));
        assertEquals(List.of(), unusual("12/KH-UBND", "UBND tỉnh Hưng Yên"));
    }

    private static List<String> unusual(String number, String issuer) {
        return Found.by(
                new UnusualIssuerCode(), SomeChecks.plan().writing(number, document(number, "2023-02-24", issuer)));
    }

    private static List<String> found(String number) {
        var canonical = DirectiveNumber.parse(number).canonical();
        return Found.by(
                new Notation(), SomeChecks.plan().writing(number, document(canonical, "2023-02-24", "Cơ quan thử")));
    }
}
