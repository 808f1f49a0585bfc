package vn.thidua.person;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** Whether it is still pending. */
public enum DisciplineState implements Labelled {
    OPEN(Text.of("Đang xem xét", "Pending")),
    CLOSED(Text.of("Đã kết thúc", "Closed"));

    private final Text label;

    DisciplineState(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
