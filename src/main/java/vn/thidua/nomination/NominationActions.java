package vn.thidua.nomination;

import static vn.thidua.nomination.NominationAction.ENDORSE;
import static vn.thidua.nomination.NominationAction.REFUSE;
import static vn.thidua.nomination.NominationAction.RETURN;
import static vn.thidua.nomination.NominationAction.SUBMIT;
import static vn.thidua.nomination.NominationAction.WITHDRAW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.access.AllowedAction;
import vn.thidua.problem.DomainException;
import vn.thidua.text.Language;

/** What this caller may do with a nomination now: the checks of the attempt, made beforehand. */
@ApplicationScoped
class NominationActions {

    private static final List<NominationAction> STEPS = List.of(SUBMIT, RETURN, ENDORSE, WITHDRAW, REFUSE);

    private final NominationAccess access;
    private final LettersUnderWay letters;
    private final HttpHeaders headers;
    private final Clock clock;

    NominationActions(NominationAccess access, LettersUnderWay letters, HttpHeaders headers, Clock clock) {
        this.access = access;
        this.letters = letters;
        this.headers = headers;
        this.clock = clock;
    }

    NominationView view(Nomination nomination) {
        return view(NominationReading.of(nomination));
    }

    NominationView view(NominationReading nomination) {
        return NominationView.of(nomination, access.isMasked(nomination), of(nomination));
    }

    private List<AllowedAction> of(NominationReading nomination) {
        var language = Language.preferredBy(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        var day = LocalDate.now(clock);
        var letter = letters.of(List.of(nomination.id())).get(nomination.id());
        var actions = new ArrayList<AllowedAction>();
        actions.add(tried("UPDATE", language, () -> {
            access.require(nomination.unitId(), NominationAccess.rolesFor(NominationAction.CREATE));
            nomination.state().requireOpenForChanges();
        }));
        actions.add(tried("DELETE", language, () -> {
            access.require(nomination.unitId(), NominationAccess.rolesFor(NominationAction.CREATE));
            nomination.state().requireDraft();
        }));
        for (var step : STEPS) {
            actions.add(tried(step.name(), language, () -> {
                access.require(nomination.unitId(), NominationAccess.rolesFor(step));
                NominationSteps.requireFor(nomination, step, day);
                NominationSteps.requireNoLetter(letter);
            }));
        }
        actions.add(tried("NOTIFY", language, () -> {
            access.require(nomination.unitId(), NominationAccess.rolesFor(NominationAction.REFUSE));
            nomination.state().requireRefused();
        }));
        return actions;
    }

    private static AllowedAction tried(String action, Language language, Runnable check) {
        try {
            check.run();
            return AllowedAction.allowed(action);
        } catch (DomainException why) {
            return new AllowedAction(action, false, new AllowedAction.Reason(why.type.slug(), why.detail(language)));
        }
    }
}
