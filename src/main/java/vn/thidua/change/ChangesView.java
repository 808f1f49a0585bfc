package vn.thidua.change;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.thidua.audit.ChangeAction;

/**
 * Changes behind a position.
 *
 * @param next where to go on: all up to it was looked at
 * @param more whether there is something behind it already
 */
public record ChangesView(List<Item> items, long next, boolean more) {

    /**
     * A change.
     *
     * @param id of a submission: its deadline
     * @param path where the present state is read
     */
    public record Item(
            long position, ChangeEntity entity, UUID id, ChangeAction action, Instant happenedAt, String path) {

        static Item of(ChangeEntry entry) {
            return new Item(
                    entry.position == null ? 0 : entry.position,
                    entry.entity,
                    entry.subjectId,
                    entry.action,
                    entry.happenedAt,
                    "/api/v1/" + path(entry));
        }

        private static String path(ChangeEntry entry) {
            return switch (entry.entity) {
                case REPORT_DUTY -> "report-duties/" + entry.subjectId;
                case REPORT_DEADLINE -> "report-deadlines/" + entry.subjectId;
                case REPORT_SUBMISSION -> "report-deadlines/" + entry.subjectId + "/submission";
            };
        }
    }
}
