package vn.thidua.extraction;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.text.Folding;

/** The words that names of issuing bodies are made of, and those that end them. */
final class IssuerWords {

    /** Lower-case words inside the names of bodies. */
    static final Set<String> INSIDE = Set.copyOf(List.of("""
                    ủy ban nhân dân tỉnh huyện quận thị xã thành phố phường trấn khu sở bộ phòng hội đồng công đoàn liên
                    toàn quốc trung ương chính phủ đảng khóa khoá lần thứ chi cục vụ viện trường tiểu học mầm non cơ phổ
                    thông đại cao đẳng nghề kiểm sát tòa án tối cao quân sự an biên hải thuế tổng văn hóa thể thao du
                    lịch giáo dục đào tạo nội tài kế hoạch đầu tư y tế lao động thương binh hội nông nghiệp phát triển
                    thôn nguyên môi khoa nghệ tin truyền giao vận tải xây dựng tư pháp ngoại thanh tra nhà nước bảo hiểm
                    kho bạc ngân hàng chính sách cấp thường vụ chấp hành bí thư trị đội liên lạc cựu chiến phụ nữ mặt
                    trận tổ khối cụm nguyên ngành tịch nhiệm kỳ và cơ sở dân tộc miền núi uỷ hoá toà thuỷ thư trưởng
                    giám đốc hiệu tướng nhì nhất hai ba bốn tư năm sáu bảy tám chín mười
                    """.strip().split("\\s+", -1)));

    /** The same without their marks, for texts that lost them. */
    static final Set<String> INSIDE_FOLDED = INSIDE.stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());

    /** Words with which the sentence goes on behind a name, which no name has behind a capital. */
    static final Set<String> VERBS = Set.copyOf(List.of("""
                    bị có vẫn chỉ thay còn đang sẽ không phải cần nêu này đó kia nói ra ký trình chủ lấy đưa bằng nên mà
                    hay hoặc vào lên xuống qua bởi cùng cả rất cũng hết chưa từng luôn sau trước nhưng xét tặng khen kết
                    mới hiện nay gửi hướng bãi hủy huỷ sửa quyết thống chấp cho tại ban đề chuyển nhận báo xem đây
                    ở nếu tuy thuộc gồm xác chịu kèm trích áp vừa lại đều mỗi từ và do là của để trên dưới
                    """.strip().split("\\s+", -1)));

    /** Where a name of a body ends although the words might belong to it. */
    static final PhraseTrie<Boolean> ENDS = PhraseTrie.marked(
            "về",
            "V/v",
            "quy định",
            "hướng dẫn",
            "sửa đổi",
            "bổ sung",
            "ban hành",
            "thực hiện",
            "triển khai",
            "phê duyệt",
            "công bố",
            "công nhận",
            "phát động",
            "tổ chức thực hiện",
            "tổ chức triển khai",
            "tổ chức phong trào",
            "thay thế",
            "thay cho",
            "thay bằng",
            "bãi bỏ",
            "đính chính",
            "thành lập",
            "kiện toàn",
            "giao",
            "yêu cầu",
            "đề nghị",
            "tiếp tục",
            "tăng cường",
            "đẩy mạnh",
            "nâng cao",
            "ngày",
            "số",
            "nhằm",
            "được",
            "đã",
            "và các",
            "khuyến khích",
            "thông qua",
            "giai đoạn");

    /** Beginnings of bodies' names, for issuers that follow without "của". */
    static final PhraseTrie<Boolean> HEADS = PhraseTrie.marked(
            "Ủy ban",
            "UBND",
            "HĐND",
            "Hội đồng",
            "Bộ Chính trị",
            "Bộ",
            "Sở",
            "Ban Bí thư",
            "Ban Chấp hành",
            "Ban Thường vụ",
            "Thủ tướng",
            "Chính phủ",
            "Quốc hội",
            "Chủ tịch nước",
            "Tỉnh ủy",
            "Thành ủy",
            "Huyện ủy",
            "Quận ủy",
            "Thị ủy",
            "Đảng ủy",
            "Liên đoàn",
            "Phòng",
            "Bộ trưởng",
            "Chủ tịch",
            "Trung ương",
            "Ban Tổ chức",
            "Ban Tuyên giáo");

    /** Names that are read whole, whatever a scanner makes of their syllables. */
    static final PhraseTrie<Boolean> BODIES = PhraseTrie.marked(
            "Ủy ban nhân dân",
            "Hội đồng nhân dân",
            "Sở Giáo dục và Đào tạo",
            "Phòng Giáo dục và Đào tạo",
            "Bộ Giáo dục và Đào tạo",
            "Hội đồng Thi đua - Khen thưởng",
            "Ban Thi đua - Khen thưởng",
            "Sở Nội vụ",
            "Phòng Nội vụ",
            "Bộ Nội vụ",
            "Thủ tướng Chính phủ",
            "Bộ Chính trị",
            "Ban Bí thư",
            "Ban Chấp hành Trung ương",
            "Ban Thường vụ",
            "Sở Giáo dục",
            "Phòng Giáo dục",
            "thị xã",
            "thành phố",
            "Ủy ban Mặt trận Tổ quốc",
            "Liên đoàn Lao động",
            "Ban Chấp hành",
            "Hội đồng Bộ trưởng",
            "Ủy ban Thường vụ Quốc hội",
            "Chủ tịch nước",
            "nước Việt Nam dân chủ cộng hòa",
            "Việt Nam dân chủ cộng hòa",
            "nước Cộng hòa xã hội chủ nghĩa Việt Nam",
            "Cộng hòa xã hội chủ nghĩa Việt Nam",
            "Cộng hòa miền Nam Việt Nam");

    private IssuerWords() {}
}
