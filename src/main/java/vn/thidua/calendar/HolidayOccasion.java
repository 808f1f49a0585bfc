package vn.thidua.calendar;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** Why a day is off. All but {@link #OTHER} come every year (Labour Code 2019, art. 112). */
public enum HolidayOccasion implements Labelled {
    NEW_YEAR(Text.of("Tết Dương lịch", "New Year's Day")),
    TET(Text.of("Tết Âm lịch", "Lunar new year")),
    HUNG_KINGS(Text.of("Ngày Giỗ Tổ Hùng Vương", "Hùng kings' day")),
    REUNIFICATION(Text.of("Ngày Chiến thắng", "Victory day")),
    LABOUR(Text.of("Ngày Quốc tế lao động", "Labour day")),
    NATIONAL_DAY(Text.of("Quốc khánh", "National day")),
    OTHER(Text.of("Dịp khác", "Other"));

    /** What a year must have. */
    static final Set<HolidayOccasion> YEARLY = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(OTHER)));

    private final Text label;

    HolidayOccasion(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
