package vn.thidua.award;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** A person or a collective. */
public enum NomineeKind implements Labelled {
    INDIVIDUAL(Text.of("Cá nhân", "Individual")),
    COLLECTIVE(Text.of("Tập thể", "Collective"));

    private final Text label;

    NomineeKind(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
