package vn.thidua.directive;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** How surely a description means one recorded document. */
public enum ResolutionOutcome implements Labelled {
    /** Symbol, year, serial and issuer all agree; at most spacing, case or leading zeros differ. */
    EXACT(Text.of("Chính xác", "Exact")),
    /** One document alone fits, but a part is missing or written otherwise. */
    LIKELY(Text.of("Có khả năng", "Likely")),
    /** Several fit, or none without a contradiction: a person has to choose. */
    CANDIDATES(Text.of("Cần chọn", "Candidates")),
    UNKNOWN(Text.of("Chưa có trong hệ thống", "Unknown"));

    private final Text label;

    ResolutionOutcome(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
