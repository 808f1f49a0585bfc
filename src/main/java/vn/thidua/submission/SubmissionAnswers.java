package vn.thidua.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.Batches;
import vn.thidua.nomination.LetterNominations;
import vn.thidua.nomination.Nomination;
import vn.thidua.nomination.NominationAction;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.Faults;
import vn.thidua.problem.FieldError;
import vn.thidua.problem.ProblemType;
import vn.thidua.revision.Revision;
import vn.thidua.text.Text;

/** Answers to the items of a letter, one or many in one step: all of them, or none. */
@ApplicationScoped
class SubmissionAnswers {

    private static final Text ITEM = Text.of("đề nghị trong tờ trình", "item of the letter");

    private final SubmissionAccess access;
    private final LetterNominations nominations;
    private final SubmissionHistory history;
    private final SubmissionScopes scopes;
    private final EntityManager database;
    private final Clock clock;

    SubmissionAnswers(
            SubmissionAccess access,
            LetterNominations nominations,
            SubmissionHistory history,
            SubmissionScopes scopes,
            EntityManager database,
            Clock clock) {
        this.access = access;
        this.nominations = nominations;
        this.history = history;
        this.scopes = scopes;
        this.database = database;
        this.clock = clock;
    }

    /** An answer and the place of it in the request. */
    private record Given(SubmissionItem item, SubmissionAnswerInput answer, String pointer) {}

    /** Answers one item; an item that was accepted may be answered again until it has gone on. */
    Submission answer(UUID id, UUID nominationId, @Nullable Revision revision, SubmissionAnswerInput input) {
        var letter = access.held(id, revision, SubmissionAction.ANSWER);
        var items = SubmissionItem.of(letter);
        var item = items.stream()
                .filter(one -> one.nominationId.equals(nominationId))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound(ITEM));
        letter.state.require(SubmissionAction.ANSWER);
        return answer(letter, items, List.of(new Given(item, input, "#")), new Faults());
    }

    /**
     * Answers many items.
     *
     * @throws DomainException with every fault of every answer: 409 where all of them have their final answer, 422 where
     *     the answers themselves are wrong
     */
    Submission answer(UUID id, @Nullable Revision revision, List<SubmissionItemAnswerInput> answers) {
        Batches.use(database);
        var letter = access.held(id, revision, SubmissionAction.ANSWER);
        letter.state.require(SubmissionAction.ANSWER);
        var items = SubmissionItem.of(letter);
        var byNomination =
                items.stream().collect(Collectors.toMap(item -> item.nominationId, Function.identity()));
        var faults = new Faults();
        var given = new ArrayList<Given>();
        var named = new HashSet<UUID>();
        for (int i = 0; i < answers.size(); i++) {
            var answer = answers.get(i);
            var item = byNomination.get(answer.nominationId());
            var pointer = "#/answers/" + i;
            if (item == null) {
                faults.unknown(pointer + "/nominationId", ITEM, answer.nominationId());
            } else if (!named.add(item.nominationId)) {
                faults.rule(
                        pointer + "/nominationId",
                        "NAMED_TWICE",
                        Text.of("Đã có trong danh sách.", "Already on the list."));
            } else {
                given.add(new Given(item, answer.answer(), pointer));
            }
        }
        return answer(letter, items, given, faults);
    }

    private Submission answer(Submission letter, List<SubmissionItem> items, List<Given> given, Faults faults) {
        var ids = given.stream().map(one -> one.item.nominationId).toList();
        var held = nominations.held(ids);
        var open = SubmissionItem.openOf(ids).stream().collect(Collectors.groupingBy(one -> one.nominationId));
        check(items, given, open, faults);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var steps = new EnumMap<NominationAction, List<Nomination>>(NominationAction.class);
        for (var one : given) {
            note(letter, one, open.getOrDefault(one.item.nominationId, List.of()), at);
            var nomination = Objects.requireNonNull(held.get(one.item.nominationId));
            var action = AnswerRules.step(one.answer.outcome(), nomination.state);
            if (action != null) {
                steps.computeIfAbsent(action, step -> new ArrayList<>()).add(nomination);
            }
        }
        database.flush();
        var reasons = given.stream().collect(Collectors.toMap(
                one -> one.item.nominationId, one -> one.answer.reason()));
        steps.forEach((action, those) -> nominations.takeEach(those, action, nomination -> reasons.get(nomination.id), at));
        scopes.note(letter);
        return letter;
    }

    private void note(Submission letter, Given given, List<SubmissionItem> open, Instant at) {
        var from = letter.state;
        var item = given.item;
        if (item.outcome == SubmissionItemOutcome.PENDING) {
            letter.answered(at);
        }
        item.outcome = given.answer.outcome();
        item.rank = given.answer.rank();
        item.reason = given.answer.reason();
        item.answeredAt = at;
        if (item.outcome != SubmissionItemOutcome.ACCEPTED) {
            open.forEach(one -> one.openStage = null);
        }
        history.noteAnswer(letter, from, item, at);
    }

    private static void check(
            List<SubmissionItem> items, List<Given> given, Map<UUID, List<SubmissionItem>> open, Faults faults) {
        var ranks = items.stream()
                .filter(item -> given.stream().noneMatch(one -> one.item.equals(item)))
                .map(item -> item.rank)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        var closed = new ArrayList<FieldError>();
        for (var one : given) {
            AnswerRules.check(one.answer, ranks, one.pointer, faults);
            var words = AnswerRules.closed(one.item, open.getOrDefault(one.item.nominationId, List.of()));
            if (words != null) {
                closed.add(FieldError.at(one.pointer, "ALREADY_ANSWERED", words));
            }
        }
        if (faults.isEmpty() && !closed.isEmpty()) {
            throw new DomainException(
                    ProblemType.CONFLICT, closed, closed.get(0).words());
        }
        faults.addAll(closed);
        faults.refuse();
    }
}
