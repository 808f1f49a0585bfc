package vn.thidua.calendar;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** Whether working days were counted with the checked holidays of their years. */
public enum HolidayData implements Labelled {
    VERIFIED(Text.of("Đã kiểm tra", "Verified")),
    UNVERIFIED(Text.of("Chưa tính ngày nghỉ lễ", "Holidays not counted"));

    private final Text label;

    HolidayData(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
