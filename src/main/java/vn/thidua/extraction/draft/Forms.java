package vn.thidua.extraction.draft;

import java.util.regex.Pattern;

/** Patterns as the rules write them: any case of any letter. */
final class Forms {

    /** Where the name of a body begins. */
    static final String BODY =
            "(?:Chủ tịch|Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Phòng|Sở|Bộ|Ban |Hội đồng|Huyện ủy|Thị ủy"
                    + "|Thành ủy|Tỉnh ủy|Đảng ủy|Công đoàn|Liên đoàn|Trường|Văn phòng|Thường trực|Cụm|Khối|Thủ tướng|Quận ủy"
                    + "|Liên minh|Đoàn )";

    private static final String BODY_END =
            "[(),.;:*“\"\\n]| (?:qua|trước|chậm|muộn|để|theo|xem|tổng hợp|gửi|bằng|đúng|khi"
                    + "|từ|tặng|trao|xây dựng|ban hành|triển khai|quyết định|khen|phát động|yêu cầu|đề nghị|hướng dẫn|về việc"
                    + "|trong|cho|không|tối đa|xem xét|xét|đối với|năm|nhân dịp|công nhận|phong tặng|vào|đã|phải|được|sẽ|có"
                    + "|định kỳ|đột xuất|hằng|hàng (?:năm|tháng|quý)|mỗi|kết quả|sau|báo cáo|nhằm|gồm"
                    + "|và(?= " + BODY + "| tặng| trao| khen| đề nghị))(?!\\p{L})";
    private static final Pattern NAME_END = Pattern.compile(BODY_END);

    /** Longest name of a body that is taken. */
    private static final int LONGEST = 120;

    private Forms() {}

    static Pattern of(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Where the name of a body that begins here ends. */
    static int endOfBody(String text, int start, int limit) {
        var to = Math.min(limit, start + LONGEST);
        var matcher = NAME_END.matcher(text).region(start, to).useTransparentBounds(true);
        var end = matcher.find() ? matcher.start() : to;
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }
}
