package vn.thidua.report;

import org.jspecify.annotations.Nullable;

/**
 * Whether a report can be written and sent now, as a machine reads it.
 *
 * @param reason why not; or, with {@link WritingCode#NOT_SET}, what to know although it can
 */
public record Writing(boolean allowed, @Nullable Reason reason) {

    /** @param detail with what to do about it */
    public record Reason(WritingCode code, String detail) {}
}
