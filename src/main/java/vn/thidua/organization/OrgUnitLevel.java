package vn.thidua.organization;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** The level of government or administration that a unit stands on. */
public enum OrgUnitLevel implements Labelled {
    CENTRAL(Text.of("Trung ương", "Central")),
    PROVINCE(Text.of("Tỉnh", "Province")),
    DISTRICT(Text.of("Huyện", "District")),
    COMMUNE(Text.of("Xã", "Commune")),
    INSTITUTION(Text.of("Đơn vị cơ sở", "Institution")),
    SUB_UNIT(Text.of("Bộ phận trong đơn vị", "Sub-unit"));

    private final Text label;

    OrgUnitLevel(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
