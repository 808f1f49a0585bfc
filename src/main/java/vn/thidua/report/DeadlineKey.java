package vn.thidua.report;

import java.time.LocalDate;
import java.util.UUID;

/** Where a deadline stands in a list. */
record DeadlineKey(UUID id, LocalDate dueSort) {}
