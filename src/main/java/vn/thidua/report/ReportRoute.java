package vn.thidua.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.OrgUnit;
import vn.thidua.text.Text;

/** The offices through which a report goes, and which of them have confirmed what was sent last. */
@ApplicationScoped
class ReportRoute {

    /** An office of the route; those known only by their words cannot confirm and are left out. */
    record Station(OrgUnit unit, RouteState state, @Nullable Instant at) {}

    List<Station> stations(ReportDeadline deadline, @Nullable ReportSubmission submission) {
        var confirmed = new HashMap<UUID, Instant>();
        var isSent = submission != null && deadline.status != DeadlineStatus.RETURNED && submission.isSent();
        if (submission != null && submission.timesSent > 0) {
            ReportConfirmation.of(deadline, submission.timesSent)
                    .forEach(confirmation -> confirmed.put(confirmation.unit.id, confirmation.confirmedAt));
        }
        var stations = new ArrayList<Station>();
        var turn = deadline.status == DeadlineStatus.SENT && isSent;
        for (var unit : offices(deadline)) {
            var at = confirmed.get(unit.id);
            if (at != null) {
                stations.add(new Station(unit, RouteState.CONFIRMED, at));
            } else {
                stations.add(new Station(unit, turn ? RouteState.TURN : RouteState.WAITING, null));
                turn &= !deadline.duty.viaOrdered;
            }
        }
        return stations;
    }

    private static List<OrgUnit> offices(ReportDeadline deadline) {
        return ReportDutyVia.of(deadline.duty, deadline.unit.level).stream()
                .map(via -> via.unit)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    static boolean isAskedFor(ReportDeadline deadline) {
        var content = deadline.duty.content();
        return content != null && content.confirmedByRoute();
    }

    /** For which confirmations the report waits before it may be accepted; empty for none. */
    Optional<Text> missing(ReportDeadline deadline, @Nullable ReportSubmission submission) {
        if (!isAskedFor(deadline)) {
            return Optional.empty();
        }
        var waiting = stations(deadline, submission).stream()
                .filter(station -> station.state != RouteState.CONFIRMED)
                .map(station -> station.unit.name)
                .toList();
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(Text.of(
                        "chờ xác nhận của " + String.join(", ", waiting), "waiting for " + String.join(", ", waiting)));
    }
}
