package vn.thidua.council;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** How a member takes part in a session. */
public enum Presence implements Labelled {
    PRESENT(Text.of("Có mặt", "Present")),
    IN_WRITING(Text.of("Vắng mặt, lấy ý kiến bằng văn bản", "Absent, asked in writing")),
    ABSENT(Text.of("Vắng mặt", "Absent"));

    private final Text label;

    Presence(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
