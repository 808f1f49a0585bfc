package vn.thidua.consultation;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** Where a request for an opinion stands. */
public enum OpinionState implements Labelled {
    ASKED(Text.of("Đã hỏi", "Asked")),
    ANSWERED(Text.of("Đã trả lời", "Answered")),
    WITHDRAWN(Text.of("Đã rút", "Withdrawn"));

    private final Text label;

    OpinionState(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
