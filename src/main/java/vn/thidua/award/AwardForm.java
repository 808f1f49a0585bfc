package vn.thidua.award;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** Whether an award is a title, an award form of the law, or praise without a statutory form. */
public enum AwardForm implements Labelled {
    TITLE(Text.of("Danh hiệu thi đua", "Emulation title")),
    FORM(Text.of("Hình thức khen thưởng", "Award form")),
    PRAISE(Text.of("Tuyên dương", "Praise"));

    private final Text label;

    AwardForm(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
