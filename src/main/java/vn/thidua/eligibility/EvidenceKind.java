package vn.thidua.eligibility;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** What shows that a requirement is met, or is not. */
public enum EvidenceKind implements Labelled {
    TITLE(Text.of("Danh hiệu", "Title")),
    AWARD(Text.of("Khen thưởng", "Award")),
    DISCIPLINE(Text.of("Kỷ luật, thanh tra, khiếu nại", "Discipline, inspection or complaint")),
    INITIATIVE(Text.of("Sáng kiến", "Initiative")),
    REGISTRATION(Text.of("Đăng ký thi đua", "Registration")),
    COMPLETION(Text.of("Xếp loại hoàn thành nhiệm vụ", "Completion grade")),
    MEMBERSHIP(Text.of("Quá trình công tác", "Membership")),
    UNIT(Text.of("Đơn vị", "Unit")),
    CAMPAIGN(Text.of("Phong trào", "Campaign"));

    private final Text label;

    EvidenceKind(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
