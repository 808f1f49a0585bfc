package vn.thidua.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was found about a directive, the gravest first.
 *
 * @param asOf the day asked for; null: its own
 * @param textRead whether its stored text was looked at too
 * @param truncated there is more than is shown
 */
public record FindingsView(
        UUID directiveId, @Nullable LocalDate asOf, boolean textRead, List<FindingView> items, boolean truncated) {}
