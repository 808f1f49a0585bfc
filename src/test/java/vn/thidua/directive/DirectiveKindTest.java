package vn.thidua.directive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DirectiveKindTest {

    @ParameterizedTest
    @CsvSource({
        "QD, QĐ, Quyết định", "QYD, QyĐ, Quy định", "CTR, CTr, Chương trình", "TTR, TTr, Tờ trình", "DE_AN, ĐA, Đề án",
        "DU_AN, DA, Dự án", "HD, HD, Hướng dẫn", "HOP_DONG, HĐ, Hợp đồng", "CD, CĐ, Công điện", "ND, NĐ, Nghị định",
        "TTLT, TTLT, Thông tư liên tịch", "KL, KL, Kết luận", "THU_CONG, , Thư công", "HIEN_PHAP, , Hiến pháp",
    })
    void printsItsAbbreviationAndItsName(DirectiveKind kind, String printed, String vietnamese) {
        assertEquals(printed, kind.printed());
        assertEquals(vietnamese, kind.vietnamese());
    }

    @ParameterizedTest
    @EnumSource
    void hasANameInBothLanguages(DirectiveKind kind) {
        assertTrue(!kind.vietnamese().isBlank() && !kind.english().isBlank());
    }

    @Test
    void ranksLegalDocumentsFromTheConstitutionDown() {
        var inOrder = Stream.of(
                        DirectiveKind.HIEN_PHAP,
                        DirectiveKind.L,
                        DirectiveKind.PL,
                        DirectiveKind.LENH,
                        DirectiveKind.ND,
                        DirectiveKind.TT)
                .map(kind -> kind.legalRank().orElseThrow())
                .toList();

        assertEquals(inOrder.stream().sorted().distinct().toList(), inOrder);
        assertEquals(DirectiveKind.TT.legalRank(), DirectiveKind.TTLT.legalRank());
    }

    @ParameterizedTest
    @EnumSource(
            names = {"HIEN_PHAP", "L", "PL", "LENH", "ND", "TT", "TTLT"},
            mode = EXCLUDE)
    void leavesTheRankOpenWhereTheIssuerDecidesOrTheOrderDoesNotApply(DirectiveKind kind) {
        assertEquals(OptionalInt.empty(), kind.legalRank());
    }

    @Test
    void hasAllTwentyNineKindsOfAdministrativeDocuments() {
        var kinds = List.of(DirectiveKind.values());

        assertEquals(29, kinds.indexOf(DirectiveKind.THU_CONG) + 1);
    }
}
