package vn.thidua.nomination;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** What awards are counted by. */
public enum AwardGrouping implements Labelled {
    AWARD(Text.of("Danh hiệu, hình thức", "Award"), "a.awardCode"),
    CATEGORY(Text.of("Đối tượng", "Subject category"), "c.code"),
    LEVEL(Text.of("Cấp quyết định", "Level that decides"), "a.decidingLevel"),
    YEAR(Text.of("Năm quyết định", "Year of the decision"), "year(a.decidedOn)");

    private final Text label;
    private final String key;

    AwardGrouping(Text label, String key) {
        this.label = label;
        this.key = key;
    }

    /** HQL of the key of a group: {@code a} is the award, {@code c} its category. */
    String key() {
        return key;
    }

    @Override
    public Text label() {
        return label;
    }
}
