package vn.thidua.organization;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** What a unit is. */
public enum OrgUnitKind implements Labelled {
    STATE_AUTHORITY(Text.of("Cơ quan trung ương", "Central authority")),
    PARTY_BODY(Text.of("Cơ quan Đảng", "Party body")),
    PEOPLE_COMMITTEE(Text.of("Ủy ban nhân dân", "People's Committee")),
    PEOPLE_COUNCIL(Text.of("Hội đồng nhân dân", "People's Council")),
    HOME_AFFAIRS_OFFICE(Text.of("Cơ quan Nội vụ", "Home Affairs office")),
    EDUCATION_DEPARTMENT(Text.of("Sở Giáo dục và Đào tạo", "Department of Education and Training")),
    EDUCATION_OFFICE(Text.of("Phòng Giáo dục và Đào tạo", "Education office")),
    SCHOOL(Text.of("Cơ sở giáo dục", "School")),
    EMULATION_COUNCIL(Text.of("Hội đồng Thi đua - Khen thưởng", "Emulation and Commendation Council")),
    MASS_ORGANIZATION(Text.of("Đoàn thể", "Mass organisation")),
    SUB_UNIT(Text.of("Tập thể trong đơn vị", "Collective inside a unit")),
    OTHER(Text.of("Đơn vị khác", "Other unit"));

    private final Text label;

    OrgUnitKind(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
