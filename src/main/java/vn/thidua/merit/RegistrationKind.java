package vn.thidua.merit;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** For what somebody registers at the start of a year. */
public enum RegistrationKind implements Labelled {
    AWARD(Text.of("Danh hiệu, hình thức khen thưởng", "Award")),
    INITIATIVE(Text.of("Sáng kiến", "Initiative")),
    PROJECT(Text.of("Công trình thi đua", "Emulation project"));

    private final Text label;

    RegistrationKind(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
