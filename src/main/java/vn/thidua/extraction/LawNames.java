package vn.thidua.extraction;

import org.jspecify.annotations.Nullable;
import vn.thidua.extraction.PhraseTrie.Match;

/**
 * Names of laws, codes and ordinances that texts cite, so that a name with commas and lower-case words ends where it
 * should. A law not listed is read by its capitals.
 */
final class LawNames {

    private static final PhraseTrie<Boolean> NAMES = PhraseTrie.marked(
            "Thi đua, khen thưởng", "Thi đua - Khen thưởng", "Giáo dục", "Giáo dục đại học", "Giáo dục nghề nghiệp", "Nhà giáo",
            "Trẻ em", "Thanh niên", "Tổ chức Chính phủ", "Tổ chức chính quyền địa phương", "Tổ chức Quốc hội",
            "Tổ chức Hội đồng nhân dân và Ủy ban nhân dân", "Tổ chức Tòa án nhân dân", "Tổ chức Viện kiểm sát nhân dân",
            "Ban hành văn bản quy phạm pháp luật", "Cán bộ, công chức", "Viên chức", "Phòng, chống tham nhũng",
            "Phòng, chống ma túy", "Phòng, chống tác hại của rượu, bia", "Phòng, chống tác hại của thuốc lá",
            "Phòng, chống bạo lực gia đình", "Phòng, chống bệnh truyền nhiễm", "Phòng cháy và chữa cháy",
            "Phòng cháy, chữa cháy", "Phòng, chống thiên tai", "Phòng, chống mua bán người", "Phòng, chống rửa tiền",
            "Thực hành tiết kiệm, chống lãng phí", "Tiếp công dân", "Khiếu nại", "Tố cáo", "Khiếu nại, tố cáo", "Thanh tra",
            "Tiếp cận thông tin", "An toàn thông tin mạng", "An ninh mạng", "Công nghệ thông tin", "Giao dịch điện tử",
            "Lưu trữ", "Bảo vệ bí mật nhà nước", "Quốc phòng", "An ninh quốc gia", "Nghĩa vụ quân sự", "Dân quân tự vệ",
            "Giáo dục quốc phòng và an ninh", "Công an nhân dân", "Sĩ quan Quân đội nhân dân Việt Nam", "Biên phòng Việt Nam",
            "Lao động", "Việc làm", "Bảo hiểm xã hội", "Bảo hiểm y tế", "An toàn, vệ sinh lao động", "Công đoàn",
            "Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng", "Người khuyết tật", "Người cao tuổi",
            "Bình đẳng giới", "Hôn nhân và gia đình", "Dân sự", "Tố tụng dân sự", "Hình sự", "Tố tụng hình sự",
            "Tố tụng hành chính", "Thi hành án dân sự", "Thi hành án hình sự", "Xử lý vi phạm hành chính",
            "Trách nhiệm bồi thường của Nhà nước", "Hộ tịch", "Cư trú", "Căn cước", "Căn cước công dân", "Quốc tịch Việt Nam",
            "Ngân sách nhà nước", "Đầu tư", "Đầu tư công", "Đấu thầu", "Doanh nghiệp", "Quản lý thuế", "Kế toán",
            "Kiểm toán nhà nước", "Quản lý, sử dụng tài sản công", "Giá", "Phí và lệ phí", "Thống kê", "Quy hoạch",
            "Xây dựng", "Nhà ở", "Kinh doanh bất động sản", "Đất đai", "Bảo vệ môi trường", "Tài nguyên nước",
            "Lâm nghiệp", "Thủy lợi", "Thủy sản", "Trồng trọt", "Chăn nuôi", "Thú y", "An toàn thực phẩm", "Khám bệnh, chữa bệnh",
            "Dược", "Giao thông đường bộ", "Đường bộ", "Trật tự, an toàn giao thông đường bộ", "Giao thông đường thủy nội địa",
            "Hàng hải Việt Nam", "Du lịch", "Di sản văn hóa", "Điện ảnh", "Thể dục, thể thao", "Thư viện", "Quảng cáo",
            "Báo chí", "Xuất bản", "Sở hữu trí tuệ", "Khoa học và công nghệ", "Chuyển giao công nghệ", "Công nghệ cao",
            "Tín ngưỡng, tôn giáo", "Mặt trận Tổ quốc Việt Nam", "Thực hiện dân chủ ở cơ sở", "Thực hiện dân chủ ở xã, phường, thị trấn",
            "Trưng cầu ý dân", "Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân", "Hòa giải ở cơ sở",
            "Phổ biến, giáo dục pháp luật", "Trợ giúp pháp lý", "Luật sư", "Công chứng", "Hợp tác xã", "Thương mại",
            "Cạnh tranh", "Bảo vệ quyền lợi người tiêu dùng", "Điện lực", "Năng lượng nguyên tử", "Dầu khí", "Khoáng sản",
            "Tần số vô tuyến điện", "Viễn thông", "Bưu chính", "Các tổ chức tín dụng", "Ngân hàng Nhà nước Việt Nam",
            "Chứng khoán", "Hải quan", "Thủ đô", "Ưu đãi người có công với cách mạng", "Người có công với cách mạng",
            "Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ", "Tương trợ tư pháp", "Đặc xá", "Giám định tư pháp");

    private LawNames() {}

    /** The longest listed name that begins here, or null. */
    static @Nullable Match<Boolean> at(TextView view, int start) {
        return NAMES.match(view, start);
    }
}
