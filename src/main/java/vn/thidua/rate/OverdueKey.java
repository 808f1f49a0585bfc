package vn.thidua.rate;

import java.time.LocalDate;
import java.util.UUID;

/** What a page of overdue reports is ordered by. */
record OverdueKey(UUID id, LocalDate dueSort) {}
