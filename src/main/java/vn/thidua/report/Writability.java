package vn.thidua.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.text.Language;
import vn.thidua.text.Text;

/**
 * Whether a report can be written on a day, and why not. While no date is set it can: none may be invented, and who
 * reports early is not to be stopped; such a report is on time.
 *
 * @param unitEnded last day of a unit that has ended
 */
record Writability(
        DeadlineStatus status,
        @Nullable CampaignStatus campaign,
        LocalDate unitEnded,
        LocalDate periodFrom,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate extendedUntil,
        @Nullable LocalDate closesOn,
        LocalDate today) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    static Writability of(ReportDeadline deadline, LocalDate today) {
        return new Writability(
                deadline.status,
                deadline.campaign == null ? null : deadline.campaign.status,
                deadline.unit.validTo,
                deadline.periodFrom,
                deadline.dueOn,
                deadline.extendedUntil,
                deadline.closesOn,
                today);
    }

    @Nullable
    WritingCode code() {
        if (unitEnded.isBefore(today)) {
            return WritingCode.UNIT_ENDED;
        }
        if (campaign == CampaignStatus.CANCELLED) {
            return WritingCode.CAMPAIGN_CANCELLED;
        }
        return switch (status) {
            case ACCEPTED -> WritingCode.ACCEPTED;
            case WAIVED -> WritingCode.WAIVED;
            case OPEN, SENT, RETURNED -> moment();
        };
    }

    private @Nullable WritingCode moment() {
        if (today.isBefore(periodFrom)) {
            return WritingCode.NOT_OPEN;
        }
        if (dueOn == null) {
            return WritingCode.NOT_SET;
        }
        if (closesOn == null || !today.isAfter(closesOn)) {
            return null;
        }
        if (extendedUntil == null) {
            return WritingCode.CLOSED;
        }
        return today.isAfter(extendedUntil) ? WritingCode.EXTENSION_OVER : null;
    }

    boolean allowed() {
        var code = code();
        return code == null || code == WritingCode.NOT_SET;
    }

    /** As the end of a sentence that begins with "this report is"; null when it can be written. */
    @Nullable
    Text barrier() {
        var code = code();
        if (code == null) {
            return null;
        }
        return switch (code) {
            case NOT_SET -> null;
            case NOT_OPEN -> Text.of("chưa đến kỳ", "of a period that has not begun");
            case CLOSED -> Text.of("đã khóa từ sau ngày " + day(closesOn), "closed since " + closesOn);
            case EXTENSION_OVER ->
                Text.of("đã hết gia hạn ngày " + day(extendedUntil), "closed: its extension ended on " + extendedUntil);
            case ACCEPTED -> Text.of("đã được chấp nhận", "accepted");
            case WAIVED -> Text.of("đã được miễn", "waived");
            case UNIT_ENDED ->
                Text.of("của đơn vị đã kết thúc ngày " + day(unitEnded), "of a unit that ended on " + unitEnded);
            case CAMPAIGN_CANCELLED -> Text.of("thuộc phong trào đã hủy", "of a campaign that was cancelled");
        };
    }

    Writing in(Language language) {
        var code = code();
        return new Writing(
                allowed(), code == null ? null : new Writing.Reason(code, whatToDo(code).in(language)));
    }

    private Text whatToDo(WritingCode code) {
        return switch (code) {
            case NOT_OPEN ->
                Text.of(
                        "Kỳ báo cáo bắt đầu ngày " + day(periodFrom) + "; nộp từ ngày đó.",
                        "The period begins on " + periodFrom + "; write from then on.");
            case NOT_SET ->
                Text.of(
                        "Chưa có văn bản ấn định hạn; nộp lúc này được tính là đúng hạn.",
                        "No letter has set a date yet; what is sent now is on time.");
            case CLOSED ->
                Text.of(
                        "Đã khóa từ sau ngày " + day(closesOn) + "; đề nghị nơi nhận báo cáo gia hạn.",
                        "Closed since " + closesOn + "; ask the office that receives it for an extension.");
            case EXTENSION_OVER ->
                Text.of(
                        "Gia hạn đã hết ngày " + day(extendedUntil) + "; đề nghị nơi nhận báo cáo gia hạn lại.",
                        "The extension ended on " + extendedUntil + "; ask the office that receives it for another.");
            case ACCEPTED ->
                Text.of(
                        "Báo cáo đã được chấp nhận; cần đính chính thì liên hệ nơi nhận.",
                        "It is accepted; for a correction turn to the office that received it.");
            case WAIVED -> Text.of("Được miễn; không phải nộp.", "It is waived; nothing has to be sent.");
            case UNIT_ENDED ->
                Text.of(
                        "Đơn vị đã kết thúc ngày " + day(unitEnded)
                                + "; đơn vị kế thừa nộp báo cáo của mình (continuedBy).",
                        "The unit ended on " + unitEnded + "; its successor sends a report of its own (continuedBy).");
            case CAMPAIGN_CANCELLED ->
                Text.of("Phong trào đã hủy; không phải nộp.", "The campaign was cancelled; nothing has to be sent.");
        };
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
