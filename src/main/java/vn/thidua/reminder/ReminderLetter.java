package vn.thidua.reminder;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.text.Language;
import vn.thidua.text.Text;

/** Subject and text of a mail. */
record ReminderLetter(String subject, String text) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final Text ONE = Text.of("Nhắc hạn báo cáo: %s, hạn %s", "Report reminder: %s, due %s");
    private static final Text MANY = Text.of("Nhắc hạn %d báo cáo của %s", "Reminder of %d reports of %s");
    private static final Text GREETING = Text.of(
            "Kính gửi %s,\n\nCác báo cáo sau chưa được gửi:\n", "To %s\n\nThese reports have not been sent yet:\n");
    private static final Text PERIOD = Text.of("Kỳ báo cáo: %s – %s", "Period: %s – %s");
    private static final Text DUE = Text.of("Hạn: %s (%s)", "Due: %s (%s)");
    private static final Text WORDING = Text.of("Theo văn bản: %s", "As the document says: %s");
    private static final Text AHEAD = Text.of("còn %d ngày", "%d days left");
    private static final Text TODAY = Text.of("hôm nay", "today");
    private static final Text OVER = Text.of("quá hạn %d ngày", "%d days overdue");
    private static final Text FOOTER = Text.of(
            "Thư tự động theo cài đặt nhắc hạn của đơn vị. Muốn đổi hoặc thôi nhận, đề nghị báo người quản lý tài khoản của"
                    + " đơn vị.\n",
            "Sent automatically as the unit has set it. Whoever administers the unit's account can change or stop it.\n");

    /** A report that is missing. */
    record Missing(
            String dutyCode,
            String dutyName,
            LocalDate periodFrom,
            LocalDate periodTo,
            LocalDate dueOn,
            @Nullable String wording) {}

    /** @param missing one at least */
    static ReminderLetter of(String unitName, List<Missing> missing, LocalDate today, Language language) {
        var first = missing.get(0);
        var subject = missing.size() == 1
                ? ONE.in(language).formatted(first.dutyCode(), DAY.format(first.dueOn()))
                : MANY.in(language).formatted(missing.size(), unitName);
        var text = new StringBuilder(GREETING.in(language).formatted(unitName));
        for (int i = 0; i < missing.size(); i++) {
            describe(text, i + 1, missing.get(i), today, language);
        }
        text.append("\n-- \n").append(FOOTER.in(language));
        return new ReminderLetter(oneLine(subject), text.toString());
    }

    private static void describe(StringBuilder text, int number, Missing one, LocalDate today, Language language) {
        text.append('\n').append(number).append(". ").append(one.dutyName()).append(" (");
        text.append(one.dutyCode()).append(")\n   ");
        text.append(PERIOD.in(language).formatted(DAY.format(one.periodFrom()), DAY.format(one.periodTo())));
        text.append("\n   ")
                .append(DUE.in(language).formatted(DAY.format(one.dueOn()), left(one.dueOn(), today, language)));
        if (one.wording() != null) {
            text.append("\n   ").append(WORDING.in(language).formatted(one.wording()));
        }
        text.append('\n');
    }

    private static String left(LocalDate dueOn, LocalDate today, Language language) {
        var days = ChronoUnit.DAYS.between(today, dueOn);
        if (days == 0) {
            return TODAY.in(language);
        }
        return days > 0 ? AHEAD.in(language).formatted(days) : OVER.in(language).formatted(-days);
    }

    private static String oneLine(String subject) {
        return subject.replaceAll("\\s+", " ");
    }
}
