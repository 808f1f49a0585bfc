package vn.thidua.nomination;

import static vn.thidua.nomination.NominationAction.SUBMIT;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CriteriaSet;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.Faults;
import vn.thidua.problem.ProblemType;
import vn.thidua.revision.Revision;
import vn.thidua.text.Text;

/** The way of a nomination from draft to decision; every step is noted in its history. */
@ApplicationScoped
public class NominationSteps {

    private final NominationAccess access;
    private final NominationHistory history;
    private final NominationScopes scopes;
    private final LettersUnderWay letters;
    private final Clock clock;

    NominationSteps(
            NominationAccess access,
            NominationHistory history,
            NominationScopes scopes,
            LettersUnderWay letters,
            Clock clock) {
        this.access = access;
        this.history = history;
        this.scopes = scopes;
        this.letters = letters;
        this.clock = clock;
    }

    Nomination take(UUID id, @Nullable Revision revision, NominationAction action, @Nullable String reason) {
        var nomination = access.held(id, revision, NominationAccess.rolesFor(action));
        take(nomination, action, reason, clock.instant());
        return nomination;
    }

    /**
     * Takes a step of a nomination at a moment of the past, by which the window of the campaign is judged: for those
     * who load what has already happened. The caller must be allowed to take it.
     */
    public void takeAt(UUID id, NominationAction action, @Nullable String reason, Instant at) {
        var nomination = access.held(id, new Revision(null), NominationAccess.rolesFor(action));
        take(nomination, action, reason, at);
    }

    /** Records the letter that tells those refused; a second one replaces it. */
    Nomination notifyRefusal(UUID id, @Nullable Revision revision, RefusalNoticeInput input) {
        var nomination = access.held(id, revision, NominationAccess.rolesFor(NominationAction.REFUSE));
        nomination.state.requireRefused();
        var faults = new Faults();
        faults.ruleIf(
                input.sentOn().isAfter(LocalDate.now(clock)),
                "#/sentOn",
                "IN_THE_FUTURE",
                Text.of("Ngày gửi ở tương lai.", "It is in the future."));
        faults.order(input.issuedOn(), input.sentOn(), "#/sentOn");
        faults.refuse();
        nomination.noticeNumber = input.number();
        nomination.noticeIssuedOn = input.issuedOn();
        nomination.noticeSentOn = input.sentOn();
        nomination.notified = true;
        nomination.flush();
        scopes.noteNotice(nomination.id);
        return nomination;
    }

    private void take(Nomination nomination, NominationAction action, @Nullable String reason, Instant moment) {
        var at = moment.truncatedTo(ChronoUnit.MICROS);
        requireFor(NominationReading.of(nomination), action, LocalDate.ofInstant(at, clock.getZone()));
        requireNoLetter(letters.of(List.of(nomination.id)).get(nomination.id));
        if (action == SUBMIT) {
            nomination.criteriaSet = criteriaInForce(nomination);
        }
        var from = nomination.state;
        nomination.take(action, reason, at);
        var last = history.lastNumbers(List.of(nomination.id));
        history.note(nomination, action, from, reason, at, last.getOrDefault(nomination.id, 0) + 1);
        nomination.flush();
        scopes.note(List.of(nomination.id), nomination.state);
    }

    /** Steps of what is under way in a letter are taken where the letter is. */
    static void requireNoLetter(LettersUnderWay.@Nullable Letter letter) {
        if (letter != null) {
            throw letter.isInTheWay();
        }
    }

    /**
     * What a step needs besides the right to take it.
     *
     * @throws DomainException 409 when state, unit, campaign or window are against it
     */
    static void requireFor(NominationReading nomination, NominationAction action, LocalDate day) {
        nomination.state().require(action);
        var code = nomination.unitCode();
        var end = nomination.unitValidTo();
        if (action == SUBMIT && end.isBefore(day)) {
            throw new DomainException(
                    ProblemType.CONFLICT,
                    Text.of(
                            "Đơn vị đề nghị " + code + " đã kết thúc ngày " + end + ".",
                            "The proposing unit " + code + " ended on " + end + "."));
        }
        if (action == SUBMIT) {
            Openness.require(nomination, day);
        }
    }

    private static @Nullable CriteriaSet criteriaInForce(Nomination nomination) {
        return nomination.campaign == null ? null : CriteriaSet.current(nomination.campaign);
    }
}
