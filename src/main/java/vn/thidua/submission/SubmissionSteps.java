package vn.thidua.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.calendar.WorkingDays;
import vn.thidua.database.Batches;
import vn.thidua.nomination.LetterNominations;
import vn.thidua.nomination.Nomination;
import vn.thidua.nomination.NominationAction;
import vn.thidua.nomination.NominationState;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.revision.Revision;
import vn.thidua.submission.LetterCheck.Checked;
import vn.thidua.submission.Routes.Way;
import vn.thidua.text.Text;
import vn.thidua.write.RepeatableException;

/**
 * The way of a letter. Every step locks the letters it concerns first and the nominations then, each in order of id: of
 * two steps at once the second sees what the first has done.
 */
@ApplicationScoped
public class SubmissionSteps {

    private final SubmissionAccess access;
    private final LetterCheck check;
    private final LetterNominations nominations;
    private final SubmissionHistory history;
    private final SubmissionScopes scopes;
    private final Submissions submissions;
    private final Routes routes;
    private final WorkingDays workingDays;
    private final EntityManager database;
    private final Clock clock;

    SubmissionSteps(
            SubmissionAccess access,
            LetterCheck check,
            LetterNominations nominations,
            SubmissionHistory history,
            SubmissionScopes scopes,
            Submissions submissions,
            Routes routes,
            WorkingDays workingDays,
            EntityManager database,
            Clock clock) {
        this.access = access;
        this.check = check;
        this.nominations = nominations;
        this.history = history;
        this.scopes = scopes;
        this.submissions = submissions;
        this.routes = routes;
        this.workingDays = workingDays;
        this.database = database;
        this.clock = clock;
    }

    /** A letter just sent, and what could not be checked. */
    record Sent(Submission letter, List<SubmissionWarning> warnings) {}

    /**
     * Sends a letter, if nothing is against it. Its nominations are submitted, and letters from which they come have
     * gone on.
     *
     * @throws DomainException with every fault of the letter and its items, see {@link LetterReport#refuse}
     */
    Sent send(UUID id, @Nullable Revision revision) {
        Batches.use(database);
        var previous = previousLetters(id);
        var all = new ArrayList<>(previous);
        all.add(id);
        var letter = access.held(id, all, revision, SubmissionAction.SEND);
        letter.state.require(SubmissionAction.SEND);
        var items = SubmissionItem.of(letter);
        var held =
                nominations.held(items.stream().map(item -> item.nominationId).toList());
        var checked = check.traced(letter, items, held);
        requireLocked(checked, previous);
        var at = now();
        var report = check.check(letter, checked, LocalDate.ofInstant(at, clock.getZone()));
        report.refuse();
        var from = letter.state;
        letter.send(at, answerBy(letter, at));
        for (var one : checked) {
            var source = one.source();
            one.item().send(one.stage(), source == null ? null : source.submission.id);
        }
        history.note(letter, SubmissionAction.SEND, from, null, at);
        markForwarded(letter, checked, at);
        database.flush();
        submit(checked, at);
        scopes.note(letter);
        return new Sent(letter, report.warnings());
    }

    /** The letters to the sender from which items come, read before anything is locked. */
    private Set<UUID> previousLetters(UUID id) {
        return new LinkedHashSet<>(
                database.createQuery("""
                        select distinct p.submission.id from SubmissionItem i join SubmissionItem p
                         on p.nominationId = i.nominationId and p.openStage is not null and p.outcome = ACCEPTED
                        where i.submission.id = :id and p.submission.toUnit = i.submission.fromUnit
                         and p.submission <> i.submission""", UUID.class).setParameter("id", id).getResultList());
    }

    /** What has come in between the reading and the locking is locked when the write begins anew. */
    private static void requireLocked(List<Checked> checked, Set<UUID> locked) {
        for (var one : checked) {
            var source = one.source();
            if (source != null && !locked.contains(source.submission.id)) {
                throw new RepeatableException();
            }
        }
    }

    private void markForwarded(Submission letter, List<Checked> checked, Instant at) {
        Map<UUID, Submission> sources = new HashMap<>();
        for (var one : checked) {
            var source = one.source();
            if (source != null) {
                sources.put(source.submission.id, source.submission);
            }
        }
        for (var source : sources.values()) {
            var from = source.state;
            source.goneOn();
            history.noteForward(source, from, letter.id, at);
            database.flush();
            scopes.note(source);
        }
    }

    private void submit(List<Checked> checked, Instant at) {
        var fresh = checked.stream()
                .map(Checked::nomination)
                .filter(nomination -> nomination.state.isOpenForChanges())
                .toList();
        nominations.take(fresh, NominationAction.SUBMIT, null, at);
    }

    /** The addressee has it in hand; from this day its limit runs anew. */
    Submission receive(UUID id, @Nullable Revision revision) {
        var letter = access.held(id, revision, SubmissionAction.RECEIVE);
        letter.state.require(SubmissionAction.RECEIVE);
        var at = now();
        var from = letter.state;
        letter.receive(at, answerBy(letter, at));
        history.note(letter, SubmissionAction.RECEIVE, from, null, at);
        letter.flush();
        scopes.note(letter);
        return letter;
    }

    /** The last day in time for the answer by the rules of the day; null where no limit is known. */
    private @Nullable LocalDate answerBy(Submission letter, Instant at) {
        var day = LocalDate.ofInstant(at, clock.getZone());
        var days = routes.processingDays(ways(letter), letter.toUnit, day);
        var until = days == null ? null : workingDays.after(day, days);
        letter.holidayData = until == null ? null : workingDays.data(day, until);
        return until;
    }

    private List<Way> ways(Submission letter) {
        return database.createQuery(
                        "select n from SubmissionItem i join Nomination n on n.id = i.nominationId where i.submission = :letter",
                        Nomination.class)
                .setParameter("letter", letter)
                .getResultStream()
                .map(Way::of)
                .distinct()
                .toList();
    }

    /**
     * Gives the letter back as a whole. Nominations that began with it go back to those who proposed them; others stay
     * accepted by its sender, who may mend the letter and send it again.
     */
    Submission giveBack(UUID id, @Nullable Revision revision, String reason) {
        Batches.use(database);
        var letter = access.held(id, revision, SubmissionAction.RETURN);
        letter.state.require(SubmissionAction.RETURN);
        if (letter.pendingCount < letter.itemCount) {
            throw new DomainException(
                    ProblemType.CONFLICT,
                    Text.of(
                            "Đã trả lời một số đề nghị; hãy trả lời nốt từng đề nghị.",
                            "Some items have been answered: answer the others one by one."));
        }
        var items = SubmissionItem.of(letter);
        var held =
                nominations.held(items.stream().map(item -> item.nominationId).toList());
        var at = now();
        var from = letter.state;
        letter.giveBack(reason);
        items.forEach(item -> item.openStage = null);
        history.note(letter, SubmissionAction.RETURN, from, reason, at);
        database.flush();
        var back = items.stream()
                .filter(item -> item.stage == 1)
                .map(item -> Objects.requireNonNull(held.get(item.nominationId)))
                .filter(nomination -> nomination.state == NominationState.SUBMITTED)
                .toList();
        nominations.take(back, NominationAction.RETURN, reason, at);
        scopes.note(letter);
        return letter;
    }

    /** A draft of the addressee's own letter with the accepted items that have not gone on yet. */
    Submission forward(UUID id, @Nullable Revision revision, SubmissionForwardInput input) {
        var letter = access.held(id, revision, SubmissionAction.FORWARD);
        letter.state.require(SubmissionAction.FORWARD);
        var accepted = SubmissionItem.of(letter).stream()
                .filter(item -> item.outcome == SubmissionItemOutcome.ACCEPTED && item.openStage != null)
                .toList();
        var further = SubmissionItem.openOf(
                        accepted.stream().map(item -> item.nominationId).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        one -> one.nominationId, Collectors.reducing(0, one -> one.stage, Math::max)));
        var ready = accepted.stream()
                .filter(item -> further.getOrDefault(item.nominationId, 0) == item.stage)
                .sorted(AnswerRules.BY_RANK)
                .toList();
        if (ready.isEmpty()) {
            throw new DomainException(
                    ProblemType.CONFLICT,
                    Text.of(
                            "Không còn đề nghị nào đã nhất trí mà chưa trình tiếp.",
                            "No accepted item is left to be forwarded."));
        }
        return submissions.create(
                new SubmissionInput(
                        letter.toUnit.id,
                        input.toUnitId(),
                        letter.campaign == null ? null : letter.campaign.id,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                letter.id,
                ready);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
