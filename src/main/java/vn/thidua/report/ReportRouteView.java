package vn.thidua.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.AllowedAction;
import vn.thidua.organization.UnitRef;
import vn.thidua.revision.Revised;

/**
 * The way of a report.
 *
 * @param revision of the deadline
 * @param required whether all must have confirmed before the report is accepted
 * @param ordered whether they do so one after the other
 */
public record ReportRouteView(
        UUID deadlineId,
        int revision,
        boolean required,
        boolean ordered,
        List<StationView> route,
        List<AllowedAction> allowedActions)
        implements Revised {

    /** @param at when it was confirmed */
    public record StationView(
            UnitRef unit, RouteState state, @Nullable Instant at) {}

    static ReportRouteView of(
            ReportDeadline deadline, List<ReportRoute.Station> stations, List<AllowedAction> allowedActions) {
        return new ReportRouteView(
                deadline.id,
                deadline.revision,
                ReportRoute.isAskedFor(deadline),
                deadline.duty.viaOrdered,
                stations.stream()
                        .map(station -> new StationView(UnitRef.of(station.unit()), station.state(), station.at()))
                        .toList(),
                allowedActions);
    }
}
