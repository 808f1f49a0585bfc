package vn.thidua.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.database.Batches;
import vn.thidua.nomination.Nomination;
import vn.thidua.nomination.NominationLabel;
import vn.thidua.nomination.NominationLabels;
import vn.thidua.organization.OrgUnit;
import vn.thidua.page.Keyset;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.Faults;
import vn.thidua.revision.Revision;
import vn.thidua.text.Text;

/** Drafting, opening, closing and listing public consultations. */
@ApplicationScoped
class Consultations {

    private final Caller caller;
    private final ConsultationAccess access;
    private final ConsultationDays days;
    private final NominationLabels labels;
    private final EntityManager database;
    private final Clock clock;

    Consultations(
            Caller caller,
            ConsultationAccess access,
            ConsultationDays days,
            NominationLabels labels,
            EntityManager database,
            Clock clock) {
        this.caller = caller;
        this.access = access;
        this.days = days;
        this.labels = labels;
        this.database = database;
        this.clock = clock;
    }

    PublicConsultation create(ConsultationInput input) {
        var consultation = new PublicConsultation();
        consultation.state = ConsultationState.DRAFT;
        consultation.createdAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        write(consultation, input);
        consultation.persist();
        list(consultation, input.nominationIds());
        database.flush();
        return consultation;
    }

    /** A draft that the caller may change. */
    PublicConsultation editable(UUID id, @Nullable Revision revision) {
        var consultation = access.held(id, revision);
        consultation.requireDraft(Text.of("Sửa", "Change"));
        return consultation;
    }

    void change(PublicConsultation consultation, ConsultationInput input) {
        var before = consultation.nominationIds();
        write(consultation, input);
        if (!before.equals(input.nominationIds())) {
            ConsultedNomination.delete("consultation", consultation);
            list(consultation, input.nominationIds());
        }
        var revision = consultation.revision;
        database.flush();
        if (consultation.revision == revision) {
            consultation.touch();
        }
    }

    void delete(UUID id, @Nullable Revision revision) {
        var consultation = access.held(id, revision);
        consultation.requireDraft(Text.of("Xóa", "Delete"));
        ConsultedNomination.delete("consultation", consultation);
        consultation.delete();
    }

    PublicConsultation open(UUID id, @Nullable Revision revision) {
        var consultation = access.held(id, revision);
        consultation.requireOpenable(caller.today());
        var faults = new Faults();
        var listed = labels.of(consultation.nominationIds());
        days.check(listed.values(), consultation.unit, consultation.opensOn, consultation.closesOn, faults);
        faults.refuse();
        consultation.open(clock.instant().truncatedTo(ChronoUnit.MICROS));
        database.flush();
        return consultation;
    }

    PublicConsultation close(UUID id, @Nullable Revision revision) {
        var consultation = access.held(id, revision);
        consultation.requireClosable(caller.today());
        consultation.close();
        database.flush();
        return consultation;
    }

    PublicConsultation withdraw(UUID id, @Nullable Revision revision, String reason) {
        var consultation = access.held(id, revision);
        consultation.requireWithdrawable();
        consultation.withdraw(reason);
        database.flush();
        return consultation;
    }

    /**
     * In order of the last day. Those who read at the unit, or for the whole service, see all; everybody else what is
     * open today.
     */
    Page<ConsultationItem> list(@Nullable UUID unit, @Nullable ConsultationState state, PageRequest request) {
        var keyset = Keyset.of(
                        ConsultationItem.class,
                        ConsultationItem.SELECT,
                        "PublicConsultation c join c.unit u",
                        "c.id",
                        ConsultationItem::id)
                .where("c.unit.id = :unit", "unit", unit)
                .where("c.state = :state", "state", state)
                .orderBy("c.closesOn", LocalDate.class, ConsultationItem::closesOn);
        if (!access.listsAll(unit)) {
            keyset.where("c.state = OPEN")
                    .where("c.opensOn <= :today and c.closesOn >= :today")
                    .bind("today", caller.today());
        }
        return keyset.page(database, request);
    }

    private void write(PublicConsultation consultation, ConsultationInput input) {
        var unit = OrgUnit.referenced(input.unitId(), "#/unitId");
        caller.requireWrite(unit.id);
        var faults = new Faults();
        var listed = nominations(input.nominationIds(), unit, faults);
        var last = input.closesOn() != null
                ? input.closesOn()
                : days.lastDay(listed.values(), unit, input.opensOn()).orElse(null);
        faults.required(
                last == null,
                "#/closesOn",
                Text.of(
                        "Không có quy định về thời hạn: cần ngày kết thúc.",
                        "No rule says how long: a last day is needed."));
        faults.order(input.opensOn(), last, "#/closesOn");
        if (last != null) {
            days.check(listed.values(), unit, input.opensOn(), last, faults);
            consultation.closesOn = last;
        }
        faults.refuse();
        consultation.unit = unit;
        consultation.title = input.title();
        consultation.place = input.place();
        consultation.opensOn = input.opensOn();
    }

    private Map<UUID, NominationLabel> nominations(List<UUID> ids, OrgUnit unit, Faults faults) {
        var listed = labels.of(ids);
        var below = labels.proposedAtOrBelow(unit.id, ids);
        var seen = new HashSet<UUID>();
        for (int i = 0; i < ids.size(); i++) {
            var pointer = "#/nominationIds/" + i;
            var nomination = listed.get(ids.get(i));
            if (nomination == null || !below.contains(nomination.id())) {
                faults.unknown(pointer, Text.of("đề nghị khen thưởng", "nomination"), ids.get(i));
                continue;
            }
            faults.ruleIf(
                    !seen.add(nomination.id()),
                    pointer,
                    "DUPLICATE",
                    Text.of("Đã có trong danh sách.", "It is on the list already."));
            faults.ruleIf(
                    isDecided(nomination),
                    pointer,
                    "ALREADY_DECIDED",
                    Text.of(
                            "Đề nghị này: " + nomination.state().label().vi() + ".",
                            "This nomination: " + nomination.state().label().en() + "."));
        }
        return listed;
    }

    private static boolean isDecided(NominationLabel nomination) {
        return switch (nomination.state()) {
            case DRAFT, SUBMITTED, RETURNED, ENDORSED -> false;
            case AWARDED, REFUSED, WITHDRAWN, REVOKED -> true;
        };
    }

    private void list(PublicConsultation consultation, List<UUID> ids) {
        Batches.use(database);
        for (int i = 0; i < ids.size(); i++) {
            var listed = new ConsultedNomination();
            listed.consultation = consultation;
            listed.nomination = database.getReference(Nomination.class, ids.get(i));
            listed.ordinal = i;
            listed.persist();
        }
    }

    /** A nomination of the list, as a body names it; 422 at the pointer for any other. */
    Nomination onTheList(PublicConsultation consultation, UUID nominationId, String pointer) {
        if (ConsultedNomination.count("consultation = ?1 and nomination.id = ?2", consultation, nominationId) == 0) {
            throw DomainException.unknownReference(
                    pointer, Text.of("đề nghị trong danh sách", "nomination on the list"), nominationId);
        }
        return database.getReference(Nomination.class, nominationId);
    }
}
