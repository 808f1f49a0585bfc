package vn.thidua.directive;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** How far a directive is known. */
public enum DirectiveStatus implements Labelled {
    STUB(Text.of("Chỉ được dẫn chiếu", "Only cited")),
    REGISTERED(Text.of("Đã đăng ký", "Registered")),
    MERGED(Text.of("Đã gộp", "Merged"));

    private final Text label;

    DirectiveStatus(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
