package vn.thidua.finding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days between which something lies, both inclusive, null where open. */
public record DateBounds(
        @Nullable LocalDate earliest, @Nullable LocalDate latest) {}
