package vn.thidua.person;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** What can bar somebody from being proposed. */
public enum DisciplineKind implements Labelled {
    DISCIPLINE(Text.of("Kỷ luật", "Discipline")),
    INSPECTION(Text.of("Thanh tra, kiểm tra", "Inspection")),
    COMPLAINT(Text.of("Khiếu nại, tố cáo đang xác minh", "Complaint under verification"));

    private final Text label;

    DisciplineKind(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
