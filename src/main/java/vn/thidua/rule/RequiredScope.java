package vn.thidua.rule;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** How far the effect of an initiative must reach; the narrowest first. */
public enum RequiredScope implements Labelled {
    UNIT(Text.of("Cơ sở", "Unit")),
    PROVINCE(Text.of("Bộ, ban, ngành, tỉnh", "Province or ministry")),
    NATION(Text.of("Toàn quốc", "Nation"));

    private final Text label;

    RequiredScope(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
