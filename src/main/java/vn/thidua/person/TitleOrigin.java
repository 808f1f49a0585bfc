package vn.thidua.person;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** How it is known that somebody holds a title. */
public enum TitleOrigin implements Labelled {
    DECIDED_HERE(Text.of("Quyết định trong hệ thống", "Decided in this service")),
    ENTERED(Text.of("Nhập từ hồ sơ", "Entered from records"));

    private final Text label;

    TitleOrigin(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
