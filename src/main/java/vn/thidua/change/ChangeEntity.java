package vn.thidua.change;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** What can be followed. */
public enum ChangeEntity implements Labelled {
    /** A duty, or a date that a letter set for it. */
    REPORT_DUTY(Text.of("Chế độ báo cáo", "Report duty")),
    /** State, dates and waivers of one deadline; not those made or dated many at a time, for which the duty stands. */
    REPORT_DEADLINE(Text.of("Hạn báo cáo", "Report deadline")),
    /** A report was sent, or sent again. */
    REPORT_SUBMISSION(Text.of("Báo cáo đã gửi", "Report sent"));

    private final Text label;

    ChangeEntity(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
