package vn.thidua.report;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** What a unit should know about writing a report now. */
public enum WritingCode implements Labelled {
    /** The period has not begun. */
    NOT_OPEN(Text.of("Chưa mở", "Not open")),
    /** It can be written: a report that comes before any date is set is on time. */
    NOT_SET(Text.of("Chưa ấn định hạn", "No date set")),
    CLOSED(Text.of("Đã khóa", "Closed")),
    EXTENSION_OVER(Text.of("Hết gia hạn", "Extension over")),
    ACCEPTED(Text.of("Đã nhận", "Accepted")),
    WAIVED(Text.of("Được miễn", "Waived")),
    UNIT_ENDED(Text.of("Đơn vị đã kết thúc", "Unit ended")),
    CAMPAIGN_CANCELLED(Text.of("Phong trào đã hủy", "Campaign cancelled"));

    private final Text label;

    WritingCode(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
