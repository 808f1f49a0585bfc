package vn.thidua.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.directive.DirectiveKind;

class DocumentHeaderTest {

    private static final String PLAN = """
            UBND HUYỆN TÂN HÒA                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            PHÒNG GIÁO DỤC VÀ ĐÀO TẠO              Độc lập - Tự do - Hạnh phúc

            Số: 45/KH-PGDĐT                    Tân Hòa, ngày 02 tháng 3 năm 2021

            KẾ HOẠCH
            Phát động phong trào thi đua
            dạy tốt, học tốt năm 2021

            Căn cứ Công văn số 12/SGDĐT-VP; với chủ đề “*Đoàn kết, sáng tạo*”,

            I. MỤC ĐÍCH
            1. Yêu cầu chung
            a) Thi đua thường xuyên.
            3.1. Thực hiện tốt nội quy.
            II. TỔ CHỨC

            Nơi nhận:                              KT. TRƯỞNG PHÒNG
            - Các trường (t/h);                    PHÓ TRƯỞNG PHÒNG
            - Lưu: VT.

                                                   Trần Thị Mai
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Triển khai Kế hoạch số 12/KH-UBND ngày 1/2/2022 của UBND huyện về phong trào thi đua",
                "Thực hiện Chỉ thị số 34-CT/TW ngày 7/4/2014 của Bộ Chính trị",
                "THỰC HIỆN CHỈ THỊ SỐ 34-CT/TW CỦA BỘ CHÍNH TRỊ",
                "TRIỂN KHAI KẾ HOẠCH SỐ 12/KH-UBND\nTHỰC HIỆN PHONG TRÀO THI ĐUA",
                "Tiếp tục thực hiện Chỉ thị số 05-CT/TW\ncủa Bộ Chính trị năm 2022",
                "Thực hiện phong trào thi đua\nthực hiện tốt nội quy"
            })
    void readsATitleThatBeginsAsAPreambleDoes(String title) {
        for (String gap : List.of("\n", "\n\n")) {
            var header = CitationExtractor.extract("UBND HUYỆN TÂN HÒA\n\nKẾ HOẠCH" + gap + title
                            + "\n\nCăn cứ Luật Giáo dục;\n\nI. MỤC ĐÍCH\n")
                    .header();

            assertEquals(title.replace('\n', ' '), value(header.title()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thực hiện Công văn số 12/SGDĐT-VP ngày 1/2/2022, nhà trường xây dựng kế hoạch như sau:",
                "Thực hiện Công văn số 12/SGDĐT-VP; Công văn số 13/PGDĐT về thi đua",
                "Thực hiện Công văn số 12/SGDĐT-VP ngày 1/2/2022. Trường báo cáo như sau",
                "Thực hiện Công văn số 12/SGDĐT-VP ngày 1/2/2022 về thi đua,"
            })
    void takesNoPreambleForATitle(String preamble) {
        assertNull(CitationExtractor.extract("UBND HUYỆN TÂN HÒA\n\nKẾ HOẠCH\n" + preamble + "\n\nI. MỤC ĐÍCH\n")
                .header()
                .title());
    }

    @ParameterizedTest
    @CsvSource({
        "Số: l5/KH-UBND, 15/KH-UBND",
        "Số: O5/KH-UBND, 05/KH-UBND",
        "Sô: l245/SGDĐT-VP, 1245/SGDĐT-VP",
        "Sô': 12/KH-UBND, 12/KH-UBND",
        "Sé: I2/KH-UBND, 12/KH-UBND",
        "S6: 12l/KH-UBND, 121/KH-UBND",
        "Số: /KH-UBND, /KH-UBND"
    })
    void readsItsOwnNumberThoughMisread(String line, String number) {
        var read = CitationExtractor.extract(
                "UBND HUYỆN TÂN HÒA\n" + line + "\n\nKẾ HOẠCH\nThi đua năm 2023\n\nCăn cứ Luật Giáo dục;\n");

        assertEquals(number, value(read.header().number()));
        assertEquals(1, read.citations().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nghệ An, ngày 3 tháng 5 năm 2022",
                "Xã Yên Lạc, huyện Yên Thành, ngày 03/5/2022",
                "TP. Vinh, ngày      tháng 5 năm 2022",
                "Thành phố Vinh, ngày .... tháng .... năm 2022"
            })
    void endsALettersSubjectBeforeItsDay(String day) {
        for (String gap : List.of("\n", "\t", "        ")) {
            var header = CitationExtractor.extract("LIÊN ĐOÀN LAO ĐỘNG\nSố: 118/LĐLĐ\nV/v hướng dẫn bình xét thi đua"
                            + gap + day + "\nKính gửi: Công đoàn cơ sở\n")
                    .header();

            assertEquals("V/v hướng dẫn bình xét thi đua", value(header.title()));
        }
    }

    @Test
    void keepsADayThatIsPartOfTheSubject() {
        var header = CitationExtractor.extract("LIÊN ĐOÀN LAO ĐỘNG\nSố: 118/LĐLĐ\nV/v mời dự hội nghị\n"
                        + "Tại Vinh, ngày 3 tháng 5 năm 2022 do Liên đoàn tổ chức\nKính gửi: Công đoàn cơ sở\n")
                .header();

        assertEquals(
                "V/v mời dự hội nghị Tại Vinh, ngày 3 tháng 5 năm 2022 do Liên đoàn tổ chức", value(header.title()));
    }

    private static @Nullable Object value(@Nullable Located<?> located) {
        return located == null ? null : located.value();
    }

    @Test
    void readsTheHeaderOfAPlan() {
        var header = CitationExtractor.extract(PLAN).header();

        assertEquals("UBND HUYỆN TÂN HÒA", value(header.parentBody()));
        assertEquals("PHÒNG GIÁO DỤC VÀ ĐÀO TẠO", value(header.issuingBody()));
        assertEquals("45/KH-PGDĐT", value(header.number()));
        assertEquals("Tân Hòa", value(header.place()));
        assertEquals("2021-03-02", String.valueOf(value(header.date())));
        assertEquals(DirectiveKind.KH, value(header.kind()));
        assertEquals("Phát động phong trào thi đua dạy tốt, học tốt năm 2021", value(header.title()));
        assertEquals("Đoàn kết, sáng tạo", value(header.theme()));
        assertEquals("Trần Thị Mai", value(header.signer()));
        assertEquals("PHÓ TRƯỞNG PHÒNG", value(header.signerRole()));
        assertEquals(
                List.of("Các trường (t/h)", "Lưu: VT"),
                header.recipients().stream().map(Located::value).toList());
    }

    @Test
    void pointsAtTheWordsItRead() {
        var header = CitationExtractor.extract(PLAN).header();
        var number = header.number();
        var signer = header.signer();

        assertEquals("45/KH-PGDĐT", number == null ? null : number.span().of(PLAN));
        assertEquals("Trần Thị Mai", signer == null ? null : signer.span().of(PLAN));
    }

    @Test
    void readsTheOutline() {
        var headings = CitationExtractor.extract(PLAN).headings();

        assertEquals(
                List.of("I", "I.1", "I.1.a", "I.3.1", "II"),
                headings.stream()
                        .map(heading -> String.join(".", heading.path()))
                        .toList());
        assertEquals(
                List.of(false, false, true, true, false),
                headings.stream().map(Heading::runningText).toList());
    }

    @Test
    void readsADraftWithoutNumberAndDay() {
        var header = CitationExtractor.extract("""
            Số:      /KH-PGD&ĐT

            Mỹ Hào, ngày     tháng 3 năm 2024

            KẾ HOẠCH

            Thi đua năm 2024
            """).header();

        assertEquals("/KH-PGD&ĐT", value(header.number()));
        assertEquals("2024-03", String.valueOf(value(header.date())));
        assertEquals("Mỹ Hào", value(header.place()));
    }

    @Test
    void readsAnOfficialLetterByItsNumberAndSubject() {
        var header = CitationExtractor.extract("""
            SỞ NỘI VỤ
            Số: 345/SNV-TĐKT
            V/v đăng ký danh hiệu thi đua

            Kính gửi: Các cơ quan.
            """).header();

        assertEquals(DirectiveKind.CV, value(header.kind()));
        assertEquals("V/v đăng ký danh hiệu thi đua", value(header.title()));
        assertEquals("SỞ NỘI VỤ", value(header.issuingBody()));
    }

    @Test
    void readsTheHeaderOfThePartysDocuments() {
        var header = CitationExtractor.extract("""
            TỈNH ỦY PHƯỚC LONG          ĐẢNG CỘNG SẢN VIỆT NAM
                     *
            Số 15-CT/TU        Phước Long, ngày 10 tháng 5 năm 2021

            CHỈ THỊ
            của Ban Thường vụ Tỉnh ủy
            về tăng cường lãnh đạo công tác thi đua
            """).header();

        assertEquals("TỈNH ỦY PHƯỚC LONG", value(header.issuingBody()));
        assertNull(header.parentBody());
        assertEquals("15-CT/TU", value(header.number()));
        assertEquals(DirectiveKind.CT, value(header.kind()));
    }

    @Test
    void isEmptyWhereTheTextHasNoHeader() {
        assertEquals(
                DocumentHeader.NONE,
                CitationExtractor.extract("Trường thực hiện tốt kế hoạch.").header());
    }

    @Test
    void takesTheBodyThatProclaimsADocumentWithoutHeading() {
        var header = CitationExtractor.extract(
                        "KẾ HOẠCH\nPhát động phong trào thi đua\n\nCăn cứ Công văn số 15/UBND-NV;"
                                + "\n\nPhòng Giáo dục và Đào tạo ban hành Kế hoạch phát động phong trào thi đua như sau:")
                .header();

        var body = header.issuingBody();
        assertEquals("Phòng Giáo dục và Đào tạo", body == null ? null : body.value());
    }
}
