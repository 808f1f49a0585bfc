package vn.thidua.report.form;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.report.DutyContent;
import vn.thidua.report.SubmissionContent;
import vn.thidua.text.Text;

/** Holds what is reported against the form of the duty: everything at once, with the place and what to do. */
public final class FormCheck {

    private static final String AT = "#/content";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final DutyContent form;
    private final Facts facts;
    private final List<FormFinding> findings = new ArrayList<>();

    /**
     * What is reported, and what it is held against.
     *
     * @param lastPeriod values of the report before, by code
     * @param attachments how many files are enclosed, by code
     */
    public record Facts(
            @Nullable String narrative,
            @Nullable SubmissionContent content,
            Map<String, BigDecimal> lastPeriod,
            Map<String, Integer> attachments) {

        boolean isEmpty() {
            return narrative == null && content == null && attachments.isEmpty();
        }
    }

    private FormCheck(DutyContent form, Facts facts) {
        this.form = form;
        this.facts = facts;
    }

    /** What blocks the sending first, in the order of the form. */
    public static List<FormFinding> findings(DutyContent form, Facts facts) {
        var check = new FormCheck(form, facts);
        if (facts.isEmpty()) {
            check.fault("#/narrative", "NOTHING_TO_SEND", "Báo cáo chưa có nội dung.", "The report is empty.");
        }
        check.sections();
        check.indicators();
        check.fields();
        check.attachments();
        return check.findings.stream()
                .sorted((one, other) -> Boolean.compare(other.blocks(), one.blocks()))
                .toList();
    }

    /** Refuses with 422 and everything that blocks. */
    public static void refuse(List<FormFinding> findings) {
        List<FieldError> faults = findings.stream()
                .filter(FormFinding::blocks)
                .map(FormFinding::asError)
                .toList();
        if (!faults.isEmpty()) {
            throw DomainException.rules(faults);
        }
    }

    private List<SubmissionContent.Section> writtenSections() {
        return facts.content == null ? List.of() : facts.content.sections();
    }

    private List<SubmissionContent.Indicator> writtenIndicators() {
        return facts.content == null ? List.of() : facts.content.indicators();
    }

    private void sections() {
        var asked = FormEntry.byCode(form.sections(), DutyContent.Section::code);
        var seen = new HashSet<String>();
        var written = writtenSections();
        for (int i = 0; i < written.size(); i++) {
            var section = written.get(i);
            seen.add(section.code());
            var wanted = asked.get(section.code());
            if (wanted == null) {
                notAskedFor(AT + "/sections/" + i + "/code");
            } else if (wanted.maxLength() != null
                    && section.text().codePointCount(0, section.text().length()) > wanted.maxLength()) {
                fault(
                        AT + "/sections/" + i + "/text",
                        "TOO_LONG",
                        "Tối đa " + wanted.maxLength() + " ký tự. Rút gọn phần này.",
                        "At most " + wanted.maxLength() + " characters. Shorten it.");
            }
        }
        form.sections().stream()
                .filter(section -> section.required() && !seen.contains(section.code()))
                .forEach(section -> missing(AT + "/sections", section.code(), section.title()));
    }

    private void indicators() {
        var asked = FormEntry.byCode(form.indicators(), DutyContent.Indicator::code);
        var given = new HashSet<String>();
        var written = writtenIndicators();
        for (int i = 0; i < written.size(); i++) {
            var indicator = written.get(i);
            var wanted = asked.get(indicator.code());
            if (wanted == null) {
                notAskedFor(AT + "/indicators/" + i + "/code");
            } else if (indicator.value() != null) {
                given.add(indicator.code());
                value(wanted, indicator.value(), AT + "/indicators/" + i + "/value");
            } else if (indicator.note() != null && wanted.required()) {
                // known to be unknown: said so, with the reason
                given.add(indicator.code());
                remark(
                        AT + "/indicators/" + i + "/value",
                        "NOT_KNOWN",
                        "Không có số liệu; lý do ghi ở note.",
                        "There is no figure; note says why.");
            }
        }
        form.indicators().stream()
                .filter(indicator -> indicator.required() && !given.contains(indicator.code()))
                .forEach(indicator -> missing(AT + "/indicators", indicator.code(), indicator.name()));
    }

    private void value(DutyContent.Indicator wanted, BigDecimal value, String pointer) {
        if (wanted.decimals() != null && Math.max(0, value.scale()) > wanted.decimals()) {
            fault(
                    pointer,
                    "TOO_MANY_DECIMALS",
                    "Tối đa " + wanted.decimals() + " chữ số thập phân. Làm tròn số này.",
                    "At most " + wanted.decimals() + " decimals. Round it.");
        }
        if (wanted.min() != null && value.compareTo(wanted.min()) < 0
                || wanted.max() != null && value.compareTo(wanted.max()) > 0) {
            fault(
                    pointer,
                    "OUT_OF_RANGE",
                    "Phải " + range(wanted, "từ ", " đến ", "từ ", " trở lên", "không quá ") + ". Kiểm tra số liệu.",
                    "Must be " + range(wanted, "from ", " to ", "at least ", "", "at most ") + ". Check the figure.");
        }
        change(wanted, value, pointer);
    }

    private static String range(
            DutyContent.Indicator wanted, String from, String to, String least, String leastEnd, String most) {
        var min = wanted.min() == null ? null : wanted.min().toPlainString();
        var max = wanted.max() == null ? null : wanted.max().toPlainString();
        if (min != null && max != null) {
            return from + min + to + max;
        }
        return min != null ? least + min + leastEnd : most + max;
    }

    private void change(DutyContent.Indicator wanted, BigDecimal value, String pointer) {
        var before = facts.lastPeriod.get(wanted.code());
        if (wanted.maxChangePercent() == null || before == null || before.signum() == 0) {
            return;
        }
        var percent = value.subtract(before)
                .abs()
                .multiply(HUNDRED)
                .divide(before.abs(), MathContext.DECIMAL64)
                .setScale(2, RoundingMode.HALF_UP);
        if (percent.compareTo(BigDecimal.valueOf(wanted.maxChangePercent())) > 0) {
            remark(
                    pointer,
                    "UNUSUAL_CHANGE",
                    "Kỳ trước là " + before.toPlainString() + ", chênh " + percent.toPlainString()
                            + " %. Kiểm tra lại, hoặc giải thích ở note.",
                    "The last period had " + before.toPlainString() + ", a change of " + percent.toPlainString()
                            + " %. Check it, or explain it in note.");
        }
    }

    private void fields() {
        if (form.fieldsSchema() != null) {
            findings.addAll(FieldsSchema.check(
                    form.fieldsSchema(), facts.content == null ? null : facts.content.fields(), AT + "/fields"));
        }
    }

    private void attachments() {
        form.attachments().stream()
                .filter(attachment ->
                        attachment.required() && facts.attachments.getOrDefault(attachment.code(), 0) == 0)
                .forEach(attachment -> fault(
                        "#/attachments",
                        "MISSING",
                        "Thiếu tệp " + attachment.code() + " (" + attachment.name()
                                + "). Tải lên ở /attachments của hạn báo cáo.",
                        "The file " + attachment.code() + " (" + attachment.name()
                                + ") is missing. Upload it at /attachments of the deadline."));
    }

    private void missing(String pointer, String code, String name) {
        fault(
                pointer,
                "MISSING",
                "Thiếu " + code + " (" + name + "). Bổ sung rồi gửi lại.",
                code + " (" + name + ") is missing. Add it and send again.");
    }

    private void notAskedFor(String pointer) {
        fault(
                pointer,
                "NOT_ASKED_FOR",
                "Chế độ báo cáo không còn mã này. Bỏ đi rồi gửi lại.",
                "The duty does not ask for this code any more. Leave it out.");
    }

    private void fault(String pointer, String code, String vi, String en) {
        findings.add(new FormFinding(pointer, code, Text.of(vi, en), true));
    }

    private void remark(String pointer, String code, String vi, String en) {
        findings.add(new FormFinding(pointer, code, Text.of(vi, en), false));
    }
}
