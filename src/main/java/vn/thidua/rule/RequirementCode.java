package vn.thidua.rule;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** What can be required of those who are proposed for an award. */
public enum RequirementCode implements Labelled {
    ALL_OF(Text.of("Đạt tất cả các điều kiện", "All of these")),
    ANY_OF(Text.of("Đạt một trong các điều kiện", "Any of these")),
    STANDARD(Text.of("Có tiêu chuẩn của danh hiệu, hình thức", "A standard is on record")),
    HAS_TITLE(Text.of("Đã đạt danh hiệu", "Holds a title")),
    COMPLETION(Text.of("Mức độ hoàn thành nhiệm vụ", "Completion of duties")),
    INITIATIVE(Text.of("Có sáng kiến được công nhận", "A recognised initiative")),
    REGISTERED(Text.of("Đã đăng ký thi đua", "Registered")),
    MEMBER_SHARE(Text.of("Tỷ lệ thành viên đạt danh hiệu", "Share of members with a title")),
    NO_DISCIPLINE(Text.of("Không bị kỷ luật", "No discipline")),
    NOT_PENDING(Text.of("Không đang bị xem xét kỷ luật, thanh tra, xác minh", "Nothing is pending")),
    ACHIEVEMENT_NOT_REWARDED(Text.of("Thành tích chưa được khen thưởng", "The achievement has not been rewarded")),
    NOT_BASED_ON(Text.of("Không tính khen thưởng đột xuất, chuyên đề", "Not based on sudden or thematic awards")),
    CAMPAIGN_CRITERIA(Text.of("Đạt tiêu chí của phong trào", "Criteria of the campaign")),
    CATEGORY(Text.of("Đúng đối tượng", "Subject category")),
    MIN_MEMBERSHIP_MONTHS(Text.of("Thời gian công tác tối thiểu", "Least time as a member")),
    AUTHORITY(Text.of("Có cấp thẩm quyền quyết định", "An authority that decides"));

    private final Text label;

    RequirementCode(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
