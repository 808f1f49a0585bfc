package vn.thidua.person;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** What became of one row of an import. */
public enum ImportOutcome implements Labelled {
    CREATED(Text.of("Đã tạo", "Created")),
    UPDATED(Text.of("Đã cập nhật", "Updated")),
    UNCHANGED(Text.of("Không thay đổi", "Unchanged")),
    FAILED(Text.of("Lỗi", "Failed"));

    private final Text label;

    ImportOutcome(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
