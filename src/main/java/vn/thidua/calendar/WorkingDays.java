package vn.thidua.calendar;

import java.time.LocalDate;

/** Which days offices work. */
public interface WorkingDays {

    /**
     * The n-th working day after a day.
     *
     * @param count 0 gives the day itself, whether worked or not
     */
    LocalDate after(LocalDate day, int count);

    /** Whether holidays and swapped days are known; if not, what follows from the days is unverified. */
    boolean isVerified();
}
