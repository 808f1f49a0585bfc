package vn.thidua.reminder;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** How often somebody is written to. */
public enum ReminderFrequency implements Labelled {
    EACH(Text.of("Mỗi báo cáo một thư", "A mail for each report")),
    DAILY(Text.of("Gộp mỗi ngày một thư", "One mail a day")),
    WEEKLY(Text.of("Gộp mỗi tuần một thư", "One mail a week")),
    OFF(Text.of("Không nhắc", "No reminders"));

    private final Text label;

    ReminderFrequency(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
