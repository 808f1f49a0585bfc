package vn.thidua.rule;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** How well somebody completed their duties in a year; the best first. */
public enum CompletionGrade implements Labelled {
    EXCELLENT(Text.of("Hoàn thành xuất sắc nhiệm vụ", "Excellent completion")),
    GOOD(Text.of("Hoàn thành tốt nhiệm vụ", "Good completion")),
    COMPLETED(Text.of("Hoàn thành nhiệm vụ", "Completion")),
    NOT_COMPLETED(Text.of("Không hoàn thành nhiệm vụ", "No completion"));

    private final Text label;

    CompletionGrade(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
