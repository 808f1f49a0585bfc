package vn.thidua.report;

import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.AllowedAction;
import vn.thidua.access.Caller;
import vn.thidua.access.Role;
import vn.thidua.organization.Hierarchy;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Language;
import vn.thidua.text.Text;

/**
 * Who may do what with a report: the unit itself, an office above it or a collector writes and sends; an office of the
 * addressee or one above the reporting unit, never the reporting unit's own, accepts, returns and waives.
 */
@RequestScoped
class DeadlineRights {

    static final Set<Role> WRITERS = EnumSet.of(Role.ADMINISTRATOR, Role.OFFICE, Role.UNIT, Role.COLLECTOR);
    static final Set<Role> RECEIVERS = EnumSet.of(Role.ADMINISTRATOR, Role.OFFICE);

    private final Caller caller;
    private final Hierarchy hierarchy;
    private final ReportRoute route;

    DeadlineRights(Caller caller, Hierarchy hierarchy, ReportRoute route) {
        this.caller = caller;
        this.hierarchy = hierarchy;
        this.route = route;
    }

    void requireWriter(ReportDeadline deadline) {
        caller.require(deadline.unit.id, WRITERS);
    }

    void requireReceiver(ReportDeadline deadline) {
        if (!mayReceive(deadline)) {
            throw new DomainException(ProblemType.FOREIGN_UNIT, deadline.unit.code);
        }
    }

    /** Whoever receives it; where each office of the route confirms, also each of these. */
    void requireReturner(ReportDeadline deadline) {
        if (!mayReturn(deadline)) {
            throw new DomainException(ProblemType.FOREIGN_UNIT, deadline.unit.code);
        }
    }

    private boolean mayReturn(ReportDeadline deadline) {
        return mayReceive(deadline)
                || ReportRoute.isAskedFor(deadline)
                        && route.stations(deadline, null).stream()
                                .map(station -> station.unit().id)
                                .anyMatch(unit -> !unit.equals(deadline.unit.id) && caller.reaches(unit, RECEIVERS));
    }

    private boolean mayReceive(ReportDeadline deadline) {
        if (caller.hasWholeService(RECEIVERS)) {
            return true;
        }
        var named = deadline.duty.addresseeOf(deadline.unit.level);
        var addressee = named == null ? null : named.unit();
        if (addressee != null && !addressee.id.equals(deadline.unit.id) && caller.reaches(addressee.id, RECEIVERS)) {
            return true;
        }
        var heads = caller.heads(RECEIVERS);
        return !heads.isEmpty()
                && hierarchy.selfAndAncestors(deadline.unit.id, caller.today()).stream()
                        .skip(1)
                        .anyMatch(heads::contains);
    }

    /** What the caller may do now. {@code WRITE}: PUT of the submission. */
    List<AllowedAction> actions(ReportDeadline deadline, Optional<ReportSubmission> submission, Language language) {
        var writer = caller.reaches(deadline.unit.id, WRITERS);
        var receiver = mayReceive(deadline);
        var barrier = Writability.of(deadline, caller.today()).barrier();
        return List.of(
                writing("WRITE", deadline, barrier, writer, language),
                submission.isEmpty() && writer && barrier == null
                        ? AllowedAction.barred(
                                "SEND",
                                ProblemType.NOT_FOUND,
                                Text.of("Chưa có nội dung báo cáo.", "Nothing has been written."),
                                language)
                        : writing("SEND", deadline, barrier, writer, language),
                accepting(deadline, submission, receiver, language),
                step(ReportAction.RETURN, deadline, mayReturn(deadline), language),
                step(ReportAction.WAIVE, deadline, receiver, language),
                step(ReportAction.EXTEND, deadline, receiver, language),
                step(ReportAction.WITHDRAW_EXTENSION, deadline, receiver, language));
    }

    private AllowedAction accepting(
            ReportDeadline deadline, Optional<ReportSubmission> submission, boolean receiver, Language language) {
        if (receiver && submission.isPresent() && !submission.get().isSent()) {
            return inState(ReportAction.ACCEPT, submission.get().status.label(), language);
        }
        var missing = receiver && deadline.status == DeadlineStatus.SENT
                ? route.missing(deadline, submission.orElse(null))
                : Optional.<Text>empty();
        return missing.isPresent()
                ? inState(ReportAction.ACCEPT, missing.get(), language)
                : step(ReportAction.ACCEPT, deadline, receiver, language);
    }

    private static AllowedAction writing(
            String action, ReportDeadline deadline, @Nullable Text barrier, boolean writer, Language language) {
        if (!writer) {
            return foreign(action, deadline, language);
        }
        return barrier == null
                ? AllowedAction.allowed(action)
                : AllowedAction.barred(
                        action,
                        ProblemType.DEADLINE_NOT_WRITABLE,
                        Text.of("Báo cáo này " + barrier.vi() + ".", "This report is " + barrier.en() + "."),
                        language);
    }

    private static AllowedAction step(
            ReportAction action, ReportDeadline deadline, boolean receiver, Language language) {
        if (!receiver) {
            return foreign(action.name(), deadline, language);
        }
        return deadline.status.after(action).isPresent()
                ? AllowedAction.allowed(action.name())
                : inState(action, deadline.status.label(), language);
    }

    private static AllowedAction inState(ReportAction action, Text state, Language language) {
        return AllowedAction.barred(
                action.name(),
                ProblemType.TRANSITION_NOT_ALLOWED,
                Text.of("Trạng thái hiện tại: " + state.vi(), "State: " + state.en()),
                language);
    }

    private static AllowedAction foreign(String action, ReportDeadline deadline, Language language) {
        var name = deadline.unit.name;
        return AllowedAction.barred(
                action,
                ProblemType.FOREIGN_UNIT,
                Text.of(
                        "Vai trò của bạn không cho phép với " + name + ".",
                        "Your roles do not allow it for " + name + "."),
                language);
    }
}
