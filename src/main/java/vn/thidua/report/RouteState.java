package vn.thidua.report;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** Where a report stands with an office of its route. */
public enum RouteState implements Labelled {
    /** Nothing was sent, or another office comes first. */
    WAITING(Text.of("Chưa đến lượt", "Waiting")),
    TURN(Text.of("Chờ xác nhận", "To confirm")),
    CONFIRMED(Text.of("Đã xác nhận", "Confirmed"));

    private final Text label;

    RouteState(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
