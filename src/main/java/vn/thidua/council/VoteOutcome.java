package vn.thidua.council;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** What became of an item. */
public enum VoteOutcome implements Labelled {
    PASSED(Text.of("Thông qua", "Passed")),
    FAILED(Text.of("Không thông qua", "Failed")),
    /** No checked rule tells. */
    UNKNOWN(Text.of("Chưa xác định", "Unknown"));

    private final Text label;

    VoteOutcome(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
