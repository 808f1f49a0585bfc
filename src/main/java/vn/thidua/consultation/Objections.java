package vn.thidua.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.AllowedActions;
import vn.thidua.access.Caller;
import vn.thidua.nomination.NominationReach;
import vn.thidua.page.Keyset;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.problem.Faults;
import vn.thidua.revision.Revision;
import vn.thidua.text.Text;

/** Objections in public consultations: received, looked into, answered with a reason. */
@ApplicationScoped
class Objections {

    private static final Text FUTURE = Text.of("Ngày ở tương lai.", "The day is in the future.");

    private final Caller caller;
    private final ConsultationAccess access;
    private final Consultations consultations;
    private final ConsultationViews views;
    private final NominationReach sight;
    private final EntityManager database;
    private final Clock clock;

    Objections(
            Caller caller,
            ConsultationAccess access,
            Consultations consultations,
            ConsultationViews views,
            NominationReach sight,
            EntityManager database,
            Clock clock) {
        this.caller = caller;
        this.access = access;
        this.consultations = consultations;
        this.views = views;
        this.sight = sight;
        this.database = database;
        this.clock = clock;
    }

    Page<ObjectionView> list(
            UUID consultationId, @Nullable ObjectionState state, @Nullable UUID nominationId, PageRequest request) {
        var consultation = access.readable(consultationId);
        return Keyset.of(Objection.class, "o", "Objection o", "o.id", objection -> objection.id)
                .where("o.consultation.id = :consultation", "consultation", consultation.id)
                .where("o.state = :state", "state", state)
                .where("o.nomination.id = :nomination", "nomination", nominationId)
                .page(database, request)
                .map(this::view);
    }

    ObjectionView read(UUID consultationId, UUID id) {
        return view(Objection.existing(access.readable(consultationId), id));
    }

    Objection receive(UUID consultationId, ObjectionInput input) {
        var consultation = access.heldForParts(consultationId);
        consultation.requireShown();
        var faults = new Faults();
        faults.ruleIf(input.receivedOn().isAfter(caller.today()), "#/receivedOn", "IN_THE_FUTURE", FUTURE);
        faults.ruleIf(
                input.receivedOn().isBefore(consultation.opensOn),
                "#/receivedOn",
                "BEFORE_THE_CONSULTATION",
                Text.of("Trước ngày bắt đầu công khai.", "It is before the first day of the consultation."));
        faults.refuse();
        var objection = new Objection();
        objection.consultation = consultation;
        objection.nomination = input.nominationId() == null
                ? null
                : consultations.onTheList(consultation, input.nominationId(), "#/nominationId");
        objection.objectorName = input.objectorName();
        objection.objectorContact = input.objectorContact();
        objection.text = input.text();
        objection.receivedOn = input.receivedOn();
        objection.state = ObjectionState.RECEIVED;
        objection.createdAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        objection.persist();
        database.flush();
        return objection;
    }

    Objection assign(UUID consultationId, UUID id, @Nullable Revision revision, String to) {
        var objection = held(consultationId, id, revision);
        objection.assign(to);
        database.flush();
        return objection;
    }

    Objection answer(UUID consultationId, UUID id, @Nullable Revision revision, ObjectionAnswerInput input) {
        var objection = held(consultationId, id, revision);
        objection.requireOpen(Text.of("Trả lời", "Answer"));
        var faults = new Faults();
        faults.ruleIf(input.answeredOn().isAfter(caller.today()), "#/answeredOn", "IN_THE_FUTURE", FUTURE);
        faults.order(objection.receivedOn, input.answeredOn(), "#/answeredOn");
        faults.refuse();
        objection.answer(input.outcome(), input.reason(), input.answeredOn());
        database.flush();
        return objection;
    }

    ObjectionView view(Objection objection) {
        var consultation = objection.consultation;
        var language = views.language();
        Runnable keeper = () -> sight.require(consultation.unit.id, ConsultationAccess.KEEPERS);
        return ObjectionView.of(
                objection,
                !access.keeps(consultation),
                !access.keeps(consultation) && mayBeAboutAMinor(objection),
                List.of(
                        AllowedActions.tried("ASSIGN", language, () -> {
                            keeper.run();
                            objection.requireOpen(Text.of("Giao xử lý", "Assign"));
                        }),
                        AllowedActions.tried("ANSWER", language, () -> {
                            keeper.run();
                            objection.requireOpen(Text.of("Trả lời", "Answer"));
                        })));
    }

    /** About the list as a whole it may be about anybody on it. */
    private static boolean mayBeAboutAMinor(Objection objection) {
        var nomination = objection.nomination;
        return nomination == null || nomination.category.minor;
    }

    private Objection held(UUID consultationId, UUID id, @Nullable Revision revision) {
        var objection = Objection.existing(access.heldForParts(consultationId), id);
        Revision.check(revision, objection.revision);
        return objection;
    }
}
