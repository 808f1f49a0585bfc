package vn.thidua.organization;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** How a unit went over into another, or ended. */
public enum SuccessionKind implements Labelled {
    MERGED(Text.of("Sáp nhập, hợp nhất", "Merged")),
    SPLIT(Text.of("Chia, tách", "Split")),
    RENAMED(Text.of("Đổi tên", "Renamed")),
    ENDED(Text.of("Giải thể", "Ended"));

    private final Text label;

    SuccessionKind(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
