package vn.thidua.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitRef;

/**
 * The holidays of a year.
 *
 * @param data UNVERIFIED: some days are computed from the law, or nobody has checked them
 * @param items in order of the first day
 */
public record HolidayYearView(
        int year, @Nullable UnitRef unit, HolidayData data, List<Item> items) {

    /**
     * A run of days.
     *
     * @param id null: computed from the law, as nothing is published
     * @param unit whose addition it is; null: the whole country
     */
    public record Item(
            @Nullable UUID id,
            @Nullable UnitRef unit,
            HolidayKind kind,
            HolidayOccasion occasion,
            String name,
            LocalDate firstDay,
            LocalDate lastDay,
            @Nullable String source,
            HolidayData data) {

        static Item of(Holiday holiday) {
            return new Item(
                    holiday.id,
                    UnitRef.ofNullable(holiday.unit),
                    holiday.kind,
                    holiday.occasion,
                    holiday.name,
                    holiday.firstDay,
                    holiday.lastDay,
                    holiday.source,
                    holiday.verified ? HolidayData.VERIFIED : HolidayData.UNVERIFIED);
        }

        static Item computed(WorkCalendar.Entry entry) {
            return new Item(
                    null,
                    null,
                    entry.kind(),
                    entry.occasion(),
                    entry.occasion().label().vi(),
                    entry.first(),
                    entry.last(),
                    null,
                    HolidayData.UNVERIFIED);
        }
    }
}
