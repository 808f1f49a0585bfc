package vn.thidua.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Days have become days off or worked, or no longer are. Fired inside the transaction of the change, once the calendar
 * answers for the new state: who keeps days that were counted observes this and counts anew.
 *
 * @param from first day of the calendar year that is counted otherwise now
 * @param to last day, inclusive
 * @param unitId for it and those below alone; null: the whole country
 */
public record HolidaysChanged(LocalDate from, LocalDate to, @Nullable UUID unitId) {}
