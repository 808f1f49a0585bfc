package vn.thidua.submission;

import static vn.thidua.submission.SubmissionAction.ANSWER;
import static vn.thidua.submission.SubmissionAction.CHANGE;
import static vn.thidua.submission.SubmissionAction.DELETE;
import static vn.thidua.submission.SubmissionAction.FORWARD;
import static vn.thidua.submission.SubmissionAction.RECEIVE;
import static vn.thidua.submission.SubmissionAction.RETURN;
import static vn.thidua.submission.SubmissionAction.SEND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.access.AllowedAction;
import vn.thidua.problem.DomainException;
import vn.thidua.text.Language;

/** A letter as this caller reads it, with what they may do with it now. */
@ApplicationScoped
class SubmissionActions {

    private static final List<SubmissionAction> STEPS = List.of(CHANGE, DELETE, SEND, RECEIVE, RETURN, ANSWER, FORWARD);

    private final SubmissionAccess access;
    private final EntityManager database;
    private final HttpHeaders headers;
    private final Clock clock;

    SubmissionActions(SubmissionAccess access, EntityManager database, HttpHeaders headers, Clock clock) {
        this.access = access;
        this.database = database;
        this.headers = headers;
        this.clock = clock;
    }

    SubmissionView view(Submission letter) {
        return view(letter, List.of());
    }

    SubmissionView view(SubmissionSteps.Sent sent) {
        return view(sent.letter(), sent.warnings());
    }

    private SubmissionView view(Submission letter, List<SubmissionWarning> warnings) {
        var language = Language.preferredBy(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        var inFull = access.showsPupils(letter);
        var items = SubmissionItemRow.of(database, letter.id).stream()
                .map(row -> SubmissionItemView.of(row, inFull))
                .toList();
        return SubmissionView.of(
                letter,
                items,
                LocalDate.now(clock),
                warnings.stream().map(warning -> warning.in(language)).toList(),
                STEPS.stream().map(step -> tried(letter, step, language)).toList());
    }

    /** The right and the state; whether the letter can be sent as it is tells a dry run of sending it. */
    private AllowedAction tried(Submission letter, SubmissionAction step, Language language) {
        try {
            access.require(letter, step);
            letter.state.require(step);
            return AllowedAction.allowed(step.name());
        } catch (DomainException why) {
            return new AllowedAction(
                    step.name(), false, new AllowedAction.Reason(why.type.slug(), why.detail(language)));
        }
    }
}
