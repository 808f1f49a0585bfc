package vn.thidua.award;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** Who can hold an award. */
public enum AwardHolder implements Labelled {
    INDIVIDUAL(Text.of("Cá nhân", "Individual")),
    COLLECTIVE(Text.of("Tập thể", "Collective")),
    ANY(Text.of("Cá nhân hoặc tập thể", "Either"));

    private final Text label;

    AwardHolder(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
