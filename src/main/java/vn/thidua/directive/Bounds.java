package vn.thidua.directive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days between which a document was issued, both inclusive. */
public record Bounds(LocalDate earliest, LocalDate latest) {

    static @Nullable Bounds of(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        return earliest == null || latest == null ? null : new Bounds(earliest, latest);
    }
}
