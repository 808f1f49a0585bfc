package vn.thidua.finding;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of the text of a directive.
 *
 * @param start Unicode code points from the beginning, inclusive
 * @param end exclusive
 */
public record TextSpan(int start, int end) {

    /** Null unless both ends are known. */
    public static @Nullable TextSpan of(@Nullable Integer start, @Nullable Integer end) {
        return start == null || end == null ? null : new TextSpan(start, end);
    }

    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }
}
