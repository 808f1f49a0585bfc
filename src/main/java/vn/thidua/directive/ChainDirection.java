package vn.thidua.directive;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** Which way to follow citations. */
public enum ChainDirection implements Labelled {
    /** To what a document rests on. */
    UPSTREAM(Text.of("Ngược lên căn cứ", "Upstream")),
    /** To what rests on it. */
    DOWNSTREAM(Text.of("Xuôi xuống văn bản dựa vào", "Downstream")),
    /** Both, each from the root: not to what else rests on its bases. */
    BOTH(Text.of("Cả hai chiều", "Both"));

    private final Text label;

    ChainDirection(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
