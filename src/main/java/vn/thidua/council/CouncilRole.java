package vn.thidua.council;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** What a member is in the council. */
public enum CouncilRole implements Labelled {
    CHAIR(Text.of("Chủ tịch", "Chair")),
    VICE_CHAIR(Text.of("Phó Chủ tịch", "Vice chair")),
    SECRETARY(Text.of("Thư ký", "Secretary")),
    MEMBER(Text.of("Ủy viên", "Member"));

    private final Text label;

    CouncilRole(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
