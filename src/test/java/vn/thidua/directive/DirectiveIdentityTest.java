package vn.thidua.directive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.time.PartialDate;

class DirectiveIdentityTest {

    @ParameterizedTest
    @CsvSource({
        "06/2022/QH15,           ,           ,                      qh15|l-qh15|2022|6",
        "02/2020/UBTVQH14,       ,           ,                      ubtvqh14|pl-ubtvqh14|2020|2",
        "98/2023/NĐ-CP,          ,           ,                      cp|nd-cp|2023|98",
        "29/2023/TT-BGD&ĐT,      ,           ,                      bgddt|tt-bgddt|2023|29",
        "01/2022/TTLT-BGDĐT-BNV, ,           ,                      bgddtbnv|ttlt-bgddt-bnv|2022|1",
        "19/CT-TTg,              2021,       Thủ tướng Chính phủ,   ttg|ct-ttg|2021|19",
        "05-CT/TW,               2016-05,    Bộ Chính trị khóa XII, tw|ct-tw|2016|5",
        "05-CT/TW,               2016-05-15, Bộ Chính trị,          tw|ct-tw|2016|5",
        "33/2021/QĐ-UBND,        ,           UBND tỉnh Quảng Ninh,  uy ban nhan dan tinh quang ninh|qd-ubnd|2021|33",
        "12A/KH-THNH,            2024-03-18, Trường Tiểu học NH,    truong tieu hoc nh|kh-thnh|2024|12a",
        "15/KH-BTC,              2024,       Ban Tổ chức,           ban to chuc|kh-btc|2024|15",
    })
    void isMadeOfIssuerSymbolYearAndSerial(String number, String issuedOn, String issuer, String key) {
        assertEquals(Optional.of(key), key(number, issuedOn, issuer));
    }

    @ParameterizedTest
    @CsvSource({
        "/KH-PGD&ĐT,             2024-03-18, Phòng GD&ĐT",
        "/2024/NĐ-CP,            2024,       Chính phủ",
        "01/CT-UBND,             ,           UBND Quận 1",
        "01/CT-UBND,             2023-01-16, ",
        "33/2021/QĐ-UBND,        2021-06-10, ",
        "19/CT-TTg,              ,           Thủ tướng Chính phủ",
        "15/KH-BTC,              2024,       ",
        "15/KH-BTC,              2024,       ' '",
    })
    void isUnknownWhileAPartIsMissing(String number, String issuedOn, String issuer) {
        assertEquals(Optional.empty(), key(number, issuedOn, issuer));
    }

    @Test
    void isOneForOneDocumentWrittenInTwoWays() {
        assertEquals(
                key("979/KH-PGDĐT", "2022-09-05", "Phòng GD&ĐT thị xã Đông Triều"),
                key("979 / kh-pgd&đt", "2022-09", "PGDĐT Tx. Đông Triều"));
        assertEquals(key("01-NQ/CP", "2022", null), key("1/NQ-CP", "2022-01-08", "Chính phủ"));
    }

    @Test
    void tellsTwoIssuersAndTwoYearsApart() {
        assertNotEquals(key("01/CT-UBND", "2023", "UBND Quận 1"), key("01/CT-UBND", "2023", "UBND Quận 12"));
        assertNotEquals(key("01/CT-UBND", "2023", "UBND Quận 1"), key("01/CT-UBND", "2022", "UBND Quận 1"));
    }

    @Test
    void tellsALawFromAResolutionOfTheSameNumberByTheStatedKind() {
        var number = DirectiveNumber.parse("01/2021/QH15");

        assertEquals(
                DirectiveIdentity.key(number, null, null), DirectiveIdentity.key(number, DirectiveKind.L, null, null));
        assertNotEquals(
                DirectiveIdentity.key(number, DirectiveKind.L, null, null),
                DirectiveIdentity.key(number, DirectiveKind.NQ, null, null));
    }

    @Test
    void believesTheNumberRatherThanTheStatedKindOrDate() {
        var number = DirectiveNumber.parse("98/2023/NĐ-CP");

        assertEquals(
                Optional.of("cp|nd-cp|2023|98"),
                DirectiveIdentity.key(number, DirectiveKind.QD, PartialDate.of(2024), "Bộ Nội vụ"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        UBND tỉnh Quảng Ninh          | Ủy ban nhân dân tỉnh Quảng Ninh
        UBND tỉnh Quảng Ninh          | UỶ BAN NHÂN DÂN TỈNH QUẢNG NINH
        HĐND tỉnh Bình Dương          | Hội đồng nhân dân tỉnh Bình Dương
        Phòng GD&ĐT thị xã Mỹ Hòa     | Phòng Giáo dục và Đào tạo thị xã Mỹ Hoà
        Phòng GD&ĐT thị xã Mỹ Hòa     | Phòng GDĐT TX Mỹ Hòa
        Phòng GD&ĐT thị xã Mỹ Hòa     | PGDĐT tx. Mỹ Hòa
        Phòng GD&ĐT thị xã Mỹ Hòa     | PGD&ĐT thị xã Mỹ Hòa
        Phòng GD&ĐT thị xã Mỹ Hòa     | Phòng GD-ĐT thị xã Mỹ Hòa
        Sở Giáo dục & Đào tạo Hà Nội  | Sở Giáo dục - Đào tạo Hà Nội
        Sở GD và ĐT (TP.HCM)          | Sở Giáo dục và Đào tạo Thành phố Hồ Chí Minh
        UBND Quận 1 (TP.HCM)          | UBND Q.1, TP. Hồ Chí Minh
        Thành ủy TPHCM                | Thành uỷ TP HCM
        Hội đồng Thi đua - Khen thưởng thị xã | HĐTĐ-KT thị xã
        Hội đồng Thi đua, Khen thưởng thị xã  | HĐTĐKT TX
        Trường THCS Nguyễn Bỉnh Khiêm | Trường Trung học cơ sở Nguyễn Bỉnh Khiêm
        """)
    void readsTheUsualWaysToWriteAnIssuerAsOne(String one, String other) {
        assertEquals(DirectiveIdentity.issuerKey(one), DirectiveIdentity.issuerKey(other));
    }

    @ParameterizedTest
    @CsvSource({
        "UBND Quận 1,            UBND Quận 12",
        "UBND Quận 1 (TP.HCM),   UBND Quận 1",
        "Sở Nội vụ,              Phòng Nội vụ",
        "UBND tỉnh Hưng Yên,     HĐND tỉnh Hưng Yên",
    })
    void keepsDifferentIssuersApart(String one, String other) {
        assertNotEquals(DirectiveIdentity.issuerKey(one), DirectiveIdentity.issuerKey(other));
    }

    private static Optional<String> key(String number, String issuedOn, String issuer) {
        return DirectiveIdentity.key(
                DirectiveNumber.parse(number),
                issuedOn == null ? null : PartialDate.parse(issuedOn),
                issuer == null ? null : DirectiveIdentity.issuerKey(issuer));
    }
}
