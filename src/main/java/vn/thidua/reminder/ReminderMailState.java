package vn.thidua.reminder;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** What has become of a mail. */
public enum ReminderMailState implements Labelled {
    WAITING(Text.of("Chờ gửi", "Waiting")),
    SENDING(Text.of("Đang gửi", "Being sent")),
    SENT(Text.of("Đã gửi", "Sent")),
    /** Everything in it had come, or was no longer wanted, before it left. */
    NOT_NEEDED(Text.of("Không còn cần", "No longer needed")),
    GIVEN_UP(Text.of("Không gửi được", "Given up"));

    private final Text label;

    ReminderMailState(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
