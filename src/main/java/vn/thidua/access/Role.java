package vn.thidua.access;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** What a subject may do, for a unit and everything below it. */
public enum Role implements Labelled {
    /** Keeps units, role assignments and catalogues; may do whatever the other roles may. */
    ADMINISTRATOR(Text.of("Quản trị viên", "Administrator")),
    /** A Home Affairs or education office: launches, receives, decides, for its unit and below. */
    OFFICE(Text.of("Cơ quan quản lý", "Office")),
    /** A school or other unit: proposes and reports for itself and below. */
    UNIT(Text.of("Đơn vị", "Unit")),
    COUNCIL_MEMBER(Text.of("Thành viên hội đồng", "Council member")),
    /** Scripts that collect and send reports. */
    COLLECTOR(Text.of("Thu thập báo cáo", "Collector")),
    /** Reads everything of its unit and below, the audit included; writes nothing. */
    AUDITOR(Text.of("Kiểm tra, giám sát", "Auditor"));

    private final Text label;

    Role(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
