package vn.thidua.report;

import java.time.LocalDate;

/** The days one report covers, both inclusive. */
public record Period(LocalDate from, LocalDate to) {

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
