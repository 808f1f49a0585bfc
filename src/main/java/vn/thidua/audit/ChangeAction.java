package vn.thidua.audit;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** What happened to a row. */
public enum ChangeAction implements Labelled {
    CREATED(Text.of("Tạo", "Created")),
    CHANGED(Text.of("Sửa", "Changed")),
    DELETED(Text.of("Xóa", "Deleted"));

    private final Text label;

    ChangeAction(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
