package vn.thidua.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.thidua.letter.Letter.Block;

/** Documents of a province that there is not. */
final class SomeLetters {

    private static final List<String> NAMES = List.of(
            "Nguyễn Thị Hồng Ngọc", "Trần Quốc Ưng", "Lê Đặng Thuỷ Tiên", "Phạm Văn Ẩn", "Vũ Hải Đăng", "Hoàng Mỹ Lệ");

    private SomeLetters() {}

    static Letter of(List<Block> body) {
        return new Letter(head(LocalDate.of(2032, 2, 5)), "BÁO CÁO", null, body, null, List.of(), List.of());
    }

    static LetterHead head(LocalDate date) {
        return new LetterHead(
                "Ủy ban nhân dân tỉnh Sông Lam", "Sở Giáo dục và Đào tạo", "1025/QĐ-SGDĐT", "Sông Lam", date);
    }

    static Letter decision(int laureates, LocalDate date) {
        var list = new ArrayList<NomineeTable.Nominee>();
        for (int i = 0; i < laureates; i++) {
            list.add(new NomineeTable.Nominee(
                    false,
                    NAMES.get(i % NAMES.size()),
                    i % 2 == 0 ? "Giáo viên" : "Tổ trưởng tổ chuyên môn",
                    "Trường Tiểu học Bến Đò, huyện Sông Lam",
                    "Bằng khen"));
        }
        var values = new LetterTemplate.Values(
                Map.of(
                        "subject",
                                "Về việc khen thưởng thành tích trong phong trào thi đua “Thư viện mở”\nnăm học 2031 - 2032",
                        "authority", "Giám đốc Sở Giáo dục và Đào tạo",
                        "grant", "Tặng Bằng khen cho " + laureates + " tập thể, cá nhân đã có thành tích xuất sắc",
                        "number", "1025/QĐ-SGDĐT",
                        "day", "05/02/2032",
                        "issuer", "Giám đốc Sở Giáo dục và Đào tạo"),
                Map.of(
                        "bases",
                        List.of(
                                "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
                                "Căn cứ Kế hoạch số 71/KH-SGDĐT ngày 12/8/2031 của Sở Giáo dục và Đào tạo tỉnh Sông Lam về phong trào thi đua “Thư viện mở”")));
        return LetterTemplate.named("award-decision")
                .fill(
                        head(date),
                        values,
                        Map.of("list", NomineeTable.of(list)),
                        Signature.of("Phó Giám đốc", "Trần Quang Minh"));
    }
}
