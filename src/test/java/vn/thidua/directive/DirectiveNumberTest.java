package vn.thidua.directive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.directive.MalformedNumberException.Reason;

class DirectiveNumberTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        NUMBER,             REGISTER,        SERIAL, YEAR, KIND, ISSUER,  UNIT
        01/CT-UBND,         ADMINISTRATIVE,  1,      ,     CT,   UBND,
        774/KH-GD&ĐT,       ADMINISTRATIVE,  774,    ,     KH,   GD&ĐT,
        06/CT-UBND,         ADMINISTRATIVE,  6,      ,     CT,   UBND,
        34-CT/TW,           PARTY,           34,     ,     CT,   TW,
        25-CT/TU,           PARTY,           25,     ,     CT,   TU,
        01-KL/TW,           PARTY,           1,      ,     KL,   TW,
        05-CT/TW,           PARTY,           5,      ,     CT,   TW,
        358/KH-SGDĐT,       ADMINISTRATIVE,  358,    ,     KH,   SGDĐT,
        19/CT-TTg,          ADMINISTRATIVE,  19,     ,     CT,   TTg,
        01/NQ-CP,           ADMINISTRATIVE,  1,      ,     NQ,   CP,
        01-NQ/CP,           PARTY,           1,      ,     NQ,   CP,
        42/NQ-HĐND,         ADMINISTRATIVE,  42,     ,     NQ,   HĐND,
        199/KH-PGD&ĐT,      ADMINISTRATIVE,  199,    ,     KH,   PGD&ĐT,
        1407/KH-PGD&ĐT,     ADMINISTRATIVE,  1407,   ,     KH,   PGD&ĐT,
        188/PGD&ĐT,         OFFICIAL_LETTER, 188,    ,     ,     PGD&ĐT,
        227/KH-UBND,        ADMINISTRATIVE,  227,    ,     KH,   UBND,
        1586/KH-PGD&ĐT,     ADMINISTRATIVE,  1586,   ,     KH,   PGD&ĐT,
        1497/KH-UBND,       ADMINISTRATIVE,  1497,   ,     KH,   UBND,
        1280/KH-PGD&ĐT,     ADMINISTRATIVE,  1280,   ,     KH,   PGD&ĐT,
        262/KH-UBND,        ADMINISTRATIVE,  262,    ,     KH,   UBND,
        1246/KH-PGD&ĐT,     ADMINISTRATIVE,  1246,   ,     KH,   PGD&ĐT,
        245/HĐTĐ-KT,        OFFICIAL_LETTER, 245,    ,     ,     HĐTĐ-KT,
        1292/QĐ-UBND,       ADMINISTRATIVE,  1292,   ,     QD,   UBND,
        3733/QĐ-UBND,       ADMINISTRATIVE,  3733,   ,     QD,   UBND,
        979/KH-PGDĐT,       ADMINISTRATIVE,  979,    ,     KH,   PGDĐT,
        1030/PGD&ĐT,        OFFICIAL_LETTER, 1030,   ,     ,     PGD&ĐT,
        06/2022/QH15,       LEGISLATIVE,     6,      2022, ,     QH15,
        91/2017/NĐ-CP,      LEGISLATIVE,     91,     2017, ND,   CP,
        91/2017/NĐ - CP,    LEGISLATIVE,     91,     2017, ND,   CP,
        33/2021/QĐ-UBND,    LEGISLATIVE,     33,     2021, QD,   UBND,
        12/2020/QĐ-UBND,    LEGISLATIVE,     12,     2020, QD,   UBND,
        1170/HD-SNV,        ADMINISTRATIVE,  1170,   ,     HD,   SNV,
        630/QĐ-UBND,        ADMINISTRATIVE,  630,    ,     QD,   UBND,
        630/QĐ- UBND,       ADMINISTRATIVE,  630,    ,     QD,   UBND,
        1100/QĐ-SGD&ĐT,     ADMINISTRATIVE,  1100,   ,     QD,   SGD&ĐT,
        334/QĐ-UBND,        ADMINISTRATIVE,  334,    ,     QD,   UBND,
        604/QĐ-UBND,        ADMINISTRATIVE,  604,    ,     QD,   UBND,
        988/UBND-NV,        OFFICIAL_LETTER, 988,    ,     ,     UBND,    NV
        2260/KH-UBND-NV,    ADMINISTRATIVE,  2260,   ,     KH,   UBND,    NV
        528/KH-SGDĐT,       ADMINISTRATIVE,  528,    ,     KH,   SGDĐT,
        17/CTr-UBND,        ADMINISTRATIVE,  17,     ,     CTR,  UBND,
        07/CT-TTg,          ADMINISTRATIVE,  7,      ,     CT,   TTg,
        44/KH-UBND,         ADMINISTRATIVE,  44,     ,     KH,   UBND,
        /KH-PGD&ĐT,         ADMINISTRATIVE,  ,       ,     KH,   PGD&ĐT,
        """)
    void readsTheNumbersOfTheReferencePlans(
            String text,
            NumberRegister register,
            Integer serial,
            Integer year,
            DirectiveKind kind,
            String issuer,
            String unit) {
        assertParts(text, register, serial, year, kind, issuer, unit);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        NUMBER,                   REGISTER,        SERIAL, YEAR, KIND,      ISSUER,        UNIT
        15/2003/QH11,             LEGISLATIVE,     15,     2003, ,          QH11,
        80/2015/QH13,             LEGISLATIVE,     80,     2015, ,          QH13,
        43/2022/QH15,             LEGISLATIVE,     43,     2022, ,          QH15,
        02/2020/UBTVQH14,         LEGISLATIVE,     2,      2020, ,          UBTVQH14,
        34/2007/PL-UBTVQH11,      LEGISLATIVE,     34,     2007, PL,        UBTVQH11,
        1023/NQ-UBTVQH15,         ADMINISTRATIVE,  1023,   ,     NQ,        UBTVQH15,
        10/2022/L-CTN,            LEGISLATIVE,     10,     2022, LENH,      CTN,
        98/2023/NĐ-CP,            LEGISLATIVE,     98,     2023, ND,        CP,
        152/2025/NĐ-CP,           LEGISLATIVE,     152,    2025, ND,        CP,
        18/2020/QĐ-TTg,           LEGISLATIVE,     18,     2020, QD,        TTg,
        01/2023/NQ-HĐTP,          LEGISLATIVE,     1,      2023, NQ,        HĐTP,
        12/2019/TT-BNV,           LEGISLATIVE,     12,     2019, TT,        BNV,
        29/2023/TT-BGDĐT,         LEGISLATIVE,     29,     2023, TT,        BGDĐT,
        07/2021/NQ-HĐND,          LEGISLATIVE,     7,      2021, NQ,        HĐND,
        01/2014/CT-UBND,          LEGISLATIVE,     1,      2014, CT,        UBND,
        3/VBHN-VPQH,              ADMINISTRATIVE,  3,      ,     OTHER,     VPQH,
        1368/QĐ-TTg,              ADMINISTRATIVE,  1368,   ,     QD,        TTg,
        1088/CĐ-TTg,              ADMINISTRATIVE,  1088,   ,     CD,        TTg,
        354/TB-VPCP,              ADMINISTRATIVE,  354,    ,     TB,        VPCP,
        5333/BGDĐT-TĐKT,          OFFICIAL_LETTER, 5333,   ,     ,          BGDĐT,         TĐKT
        1512/BTĐKT-VI,            OFFICIAL_LETTER, 1512,   ,     ,          BTĐKT,         VI
        4087/BNV-BTĐKT,           OFFICIAL_LETTER, 4087,   ,     ,          BNV,           BTĐKT
        2345/SGDĐT-VP,            OFFICIAL_LETTER, 2345,   ,     ,          SGDĐT,         VP
        120/CV-UBND,              OFFICIAL_LETTER, 120,    ,     CV,        UBND,
        56/2023/CV-PGDĐT,         OFFICIAL_LETTER, 56,     2023, CV,        PGDĐT,
        24/CP,                    OFFICIAL_LETTER, 24,     ,     ,          CP,
        77/HĐ-TĐKT,               OFFICIAL_LETTER, 77,     ,     ,          HĐ-TĐKT,
        77/HD-TĐKT,               ADMINISTRATIVE,  77,     ,     HD,        TĐKT,
        45/TC-KH,                 OFFICIAL_LETTER, 45,     ,     ,          TC-KH,
        31/TH-THCS,               OFFICIAL_LETTER, 31,     ,     ,          TH,            THCS
        219/UBMTTQ-BTT,           OFFICIAL_LETTER, 219,    ,     ,          UBMTTQ,        BTT
        15/BB-HĐTĐ-KT,            ADMINISTRATIVE,  15,     ,     BB,        HĐTĐ-KT,
        112/TTr-PNV,              ADMINISTRATIVE,  112,    ,     TTR,       PNV,
        08/TTr-THCS.NBK,          ADMINISTRATIVE,  8,      ,     TTR,       THCS.NBK,
        12a/KH-THNH,              ADMINISTRATIVE,  12,     ,     KH,        THNH,
        27/BC-MNHM,               ADMINISTRATIVE,  27,     ,     BC,        MNHM,
        19/QĐ-TH&THCS,            ADMINISTRATIVE,  19,     ,     QD,        TH&THCS,
        101/QĐ-TrTHPT,            ADMINISTRATIVE,  101,    ,     QD,        TrTHPT,
        21/QyĐ-UBND,              ADMINISTRATIVE,  21,     ,     QYD,       UBND,
        06/ĐA-UBND,               ADMINISTRATIVE,  6,      ,     DE_AN,     UBND,
        06/DA-UBND,               ADMINISTRATIVE,  6,      ,     DU_AN,     UBND,
        03/CTHĐ-UBND,             ADMINISTRATIVE,  3,      ,     CTR,       UBND,
        88/KH-BCĐ389,             ADMINISTRATIVE,  88,     ,     KH,        BCĐ389,
        38/HD-TLĐ,                ADMINISTRATIVE,  38,     ,     HD,        TLĐ,
        52/KH-LĐLĐ,               ADMINISTRATIVE,  52,     ,     KH,        LĐLĐ,
        10/KH-CĐCS,               ADMINISTRATIVE,  10,     ,     KH,        CĐCS,
        14/2023/KH-UBND,          ADMINISTRATIVE,  14,     2023, KH,        UBND,
        112/KL-TTr,               ADMINISTRATIVE,  112,    ,     KL,        TTr,
        01/2022/TTLT-BGDĐT-BNV,   JOINT,           1,      2022, TTLT,      BGDĐT-BNV,
        20/2013/TTLT-BLĐTBXH-BNV, JOINT,           20,     2013, TTLT,      BLĐTBXH-BNV,
        09/KHLT-SGDĐT-CAT,        JOINT,           9,      ,     KH,        SGDĐT-CAT,
        04/CTPH-PGDĐT-HLHPN,      JOINT,           4,      ,     CTR,       PGDĐT-HLHPN,
        403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN, JOINT, 403, 2017, NQLT, UBTVQH14-CP-ĐCTUBTWMTTQVN,
        29-NQ/TW,                 PARTY,           29,     ,     NQ,        TW,
        36-HD/VPTW,               PARTY,           36,     ,     HD,        VPTW,
        22-QĐ/TW,                 PARTY,           22,     ,     QD,        TW,
        123-QĐ/HU,                PARTY,           123,    ,     QD,        HU,
        05-NQ/ĐUK,                PARTY,           5,      ,     NQ,        ĐUK,
        08-QĐi/TU,                PARTY,           8,      ,     QYD,       TU,
        02-TT/TU,                 PARTY,           2,      ,     THONG_TRI, TU,
        311-CV/QU,                PARTY,           311,    ,     CV,        QU,
        17-BC/BTGTU,              PARTY,           17,     ,     BC,        BTGTU,
        03-NQ/CB,                 PARTY,           3,      ,     NQ,        CB,
        45-KH/TWĐTN-TNTH,         PARTY,           45,     ,     KH,        TWĐTN,         TNTH
        """)
    void readsNumbersOfAllLevelsAndTimes(
            String text,
            NumberRegister register,
            Integer serial,
            Integer year,
            DirectiveKind kind,
            String issuer,
            String unit) {
        assertParts(text, register, serial, year, kind, issuer, unit);
    }

    private static void assertParts(
            String text,
            NumberRegister register,
            Integer serial,
            Integer year,
            DirectiveKind kind,
            String issuer,
            String unit) {
        var number = DirectiveNumber.parse(text);

        assertEquals(register, number.register());
        assertEquals(serial, number.serial());
        assertEquals(year, number.year());
        assertEquals(kind, number.kind());
        assertEquals(issuer, number.issuer());
        assertEquals(unit == null ? List.of() : List.of(unit), number.units());
        assertEquals(text, number.asWritten());
    }

    @ParameterizedTest
    @CsvSource({
        "7/CT-TTg,                07/CT-TTg",
        "007/CT-TTg,              07/CT-TTg",
        "91/2017/NĐ - CP,         91/2017/NĐ-CP",
        "630/QĐ- UBND,            630/QĐ-UBND",
        "98 / 2023 / NĐ – CP,     98/2023/NĐ-CP",
        "98/2023/NĐ—CP,           98/2023/NĐ-CP",
        "19/ct-ttg,               19/CT-TTg",
        "19/CT-TTG,               19/CT-TTg",
        "988/ubnd-nv,             988/UBND-NV",
        "199/kh-pgd&đt,           199/KH-PGD&ĐT",
        "199/KH-PGD & ĐT,         199/KH-PGD&ĐT",
        "630/QD-UBND,             630/QĐ-UBND",
        "630/qđ-ubnd,             630/QĐ-UBND",
        "630/QÐ-UBND,             630/QĐ-UBND",
        "17/CTR-UBND,             17/CTr-UBND",
        "12/QĐ/UBND,              12/QĐ-UBND",
        "Số: 01/CT-UBND,          01/CT-UBND",
        "SỐ 01/CT-UBND,           01/CT-UBND",
        "'01/CT-UBND,',           01/CT-UBND",
        "34 - CT / TW,            34-CT/TW",
        "34 CT/TW,                34-CT/TW",
        "34-ct/tw,                34-CT/TW",
        "1-NQ/CP,                 01-NQ/CP",
        "6/2022/QH15,             06/2022/QH15",
        "06/2022/qh15,            06/2022/QH15",
        "12a/KH-THNH,             12a/KH-THNH",
        "3/2024/ttlt-bgdđt-bnv,   03/2024/TTLT-BGDĐT-BNV",
        "120/CV-UBND,             120/CV-UBND",
        "3/CTHĐ-UBND,             03/CTHĐ-UBND",
        "'Số: /KH-PGD&ĐT',        /KH-PGD&ĐT",
        "Số:...../KH-PGD&ĐT,      /KH-PGD&ĐT",
        "…/2024/NĐ-CP,            /2024/NĐ-CP",
        "Số      -CT/TU,          -CT/TU",
    })
    void writesANumberInTheFormOfItsRegister(String text, String canonical) {
        var number = DirectiveNumber.parse(text);

        assertEquals(canonical, number.canonical());
        assertEquals(canonical, DirectiveNumber.parse(canonical).canonical());
    }

    @ParameterizedTest
    @CsvSource({
        "2260/KH-UBND-NV,         KH-UBND-NV",
        "98/2023/NĐ-CP,           NĐ-CP",
        "06/2022/QH15,            QH15",
        "988/UBND-NV,             UBND-NV",
        "34-CT/TW,                CT/TW",
        "/KH-PGD&ĐT,              KH-PGD&ĐT",
        "01/2022/TTLT-BGDĐT-BNV,  TTLT-BGDĐT-BNV",
    })
    void leavesSerialAndYearOutOfTheSymbol(String text, String symbol) {
        assertEquals(symbol, DirectiveNumber.parse(text).symbol());
    }

    @ParameterizedTest
    @CsvSource({
        "1407/KH-PGD&ĐT,          979/KH-PGDĐT",
        "1407/KH-PGD&ĐT,          979/KH-PGD-ĐT",
        "1407/KH-PGD&ĐT,          979/kh-pgd&dt",
        "188/PGD&ĐT,              188/CV-PGDĐT",
        "245/HĐTĐ-KT,             245/HĐTĐKT",
        "01-NQ/CP,                01/NQ-CP",
        "12/QĐ-UBND,              12/QD-UBND",
        "17/CTr-UBND,             17/CTHĐ-UBND",
    })
    void foldsWhatPeopleVaryInASymbol(String one, String other) {
        assertEquals(
                DirectiveNumber.parse(one).registerKey(),
                DirectiveNumber.parse(other).registerKey());
    }

    @ParameterizedTest
    @CsvSource({
        "06/ĐA-UBND,              06/DA-UBND",
        "06/HĐ-UBND,              06/HD-UBND",
        "06/KH-UBND,              06/KH-UBND-NV",
        "06/KH-UBND,              06/KH-HĐND",
        "06/KH-SGDĐT,             06/KHLT-SGDĐT",
        "06/UBND,                 06/TB-UBND",
    })
    void keepsDifferentSymbolsApart(String one, String other) {
        assertNotEquals(
                DirectiveNumber.parse(one).registerKey(),
                DirectiveNumber.parse(other).registerKey());
    }

    @ParameterizedTest
    @CsvSource({
        "06/2022/QH15,            L",
        "02/2020/UBTVQH14,        PL",
        "988/UBND-NV,             CV",
        "34-CT/TW,                CT",
    })
    void assumesTheUsualKindWhereTheNumberShowsNone(String text, DirectiveKind kind) {
        assertEquals(kind, DirectiveNumber.parse(text).usualKind());
    }

    @Test
    void suggestsStateNotationForPartyNotationOnly() {
        assertEquals(Optional.of("01/NQ-CP"), DirectiveNumber.parse("01-NQ/CP").stateForm());
        assertEquals(Optional.empty(), DirectiveNumber.parse("01/NQ-CP").stateForm());
    }

    @Test
    void readsDecomposedCharacters() {
        var decomposed = Normalizer.normalize("Số: 42/NQ-HĐND", Normalizer.Form.NFD);

        assertEquals("42/NQ-HĐND", DirectiveNumber.parse(decomposed).canonical());
    }

    @Test
    void keepsTheLettersAfterTheSerial() {
        assertEquals("a", DirectiveNumber.parse("12a/KH-THNH").serialSuffix());
        assertEquals("", DirectiveNumber.parse("12/KH-THNH").serialSuffix());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Số:",
                "/",
                "-",
                "12",
                "Số 12",
                "12/",
                "12-",
                "/12",
                "20/3/2023",
                "27/02/2023",
                "30/4",
                "3/4",
                "9/10",
                "24/7",
                "24/24h",
                "1/2024",
                "2023/2024",
                "2020-2025",
                "2021 - 2025",
                "30/4/1975 - 30/4/2024",
                "11/6/1948-11/6/2024",
                "0912345678",
                "0912-345-678",
                "024/3822",
                "(0203) 3870 123",
                "Điều 5",
                "Điều 5/Khoản 2",
                "Khoản 2 Điều 5",
                "Phần I/II",
                "1:2",
                "1/500",
                "50%",
                "97,35%",
                "10/ngày",
                "10/NGÀY",
                "10/thang",
                "5/nguoi-nam",
                "15 triệu/năm",
                "3 BC/tháng",
                "5 kh/năm",
                "km/h",
                "100 km/h",
                "5/VIII",
                "12/XIII",
                "5A1",
                "5/A1",
                "10/10A",
                "3/KM",
                "A/B",
                "và/hoặc",
                "and/or",
                "TT-BGDĐT",
                "KH-PGD&ĐT",
                "29A-12345",
                "TCVN 7980:2008",
                "ISO/IEC 27001",
                "01/CT-UBND ngày 16",
                "Kế hoạch 12/KH-UBND",
                "47-CP",
                "1-SL",
                "18-L/CTN",
                "01-NĐ/CP",
                "01-XYZ/TW",
                "01-CT",
                "12/KH",
                "12/KH-",
                "12/-UBND",
                "12//KH-UBND",
                "0/KH-UBND",
                "00/KH-UBND",
                "12/0023/QĐ-UBND",
                "12/1823/QĐ-UBND",
                "06/QH15",
                "1234567/KH-UBND",
                "12/UBND/NV/X",
                "12/KH-UBND)",
                "https://thidua.vn/a",
                "12/<b>-UBND"
            })
    void takesNothingElseForANumber(String text) {
        assertEquals(Optional.empty(), DirectiveNumber.tryParse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "'',                      EMPTY",
        "20/3/2023,               NOT_A_NUMBER",
        "00/KH-UBND,              SERIAL",
        "12/1823/QĐ-UBND,         YEAR",
        "06/QH15,                 YEAR",
        "01-XYZ/TW,               KIND",
        "01-NĐ/CP,                KIND",
        "12/KH,                   ISSUER_MISSING",
        "10/ngày,                 ISSUER_UNLIKELY",
    })
    void saysWhyATextIsNoNumber(String text, Reason reason) {
        var thrown = assertThrows(MalformedNumberException.class, () -> DirectiveNumber.parse(text));

        assertEquals(reason, thrown.reason());
    }

    @Test
    void refusesEndlessTextAtOnce() {
        var endless = "1/KH" + "-A".repeat(1_000_000);

        var thrown = assertTimeoutPreemptively(
                Duration.ofSeconds(1),
                () -> assertThrows(MalformedNumberException.class, () -> DirectiveNumber.parse(endless)));
        assertEquals(Reason.TOO_LONG, thrown.reason());
    }
}
