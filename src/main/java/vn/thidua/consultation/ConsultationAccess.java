package vn.thidua.consultation;

import static vn.thidua.access.Role.ADMINISTRATOR;
import static vn.thidua.access.Role.AUDITOR;
import static vn.thidua.access.Role.COUNCIL_MEMBER;
import static vn.thidua.access.Role.OFFICE;
import static vn.thidua.access.Role.UNIT;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.access.Role;
import vn.thidua.problem.DomainException;
import vn.thidua.revision.Revision;

/** Who reads and keeps public consultations, and to whom objectors are named. */
@ApplicationScoped
class ConsultationAccess {

    static final Set<Role> READERS = EnumSet.of(ADMINISTRATOR, OFFICE, UNIT, COUNCIL_MEMBER, AUDITOR);
    static final Set<Role> KEEPERS = EnumSet.of(ADMINISTRATOR, OFFICE, UNIT);

    private final Caller caller;

    ConsultationAccess(Caller caller) {
        this.caller = caller;
    }

    /** Open ones for everybody, others for those who read at the unit; 404 for the rest. */
    PublicConsultation visible(UUID id) {
        var consultation = PublicConsultation.existing(id);
        if (!consultation.isPublicOn(caller.today()) && !reads(consultation)) {
            throw DomainException.notFound(PublicConsultation.WHAT);
        }
        return consultation;
    }

    /** One whose objections the caller may read; 404 where it is not seen, 403 where only the public part is. */
    PublicConsultation readable(UUID id) {
        var consultation = visible(id);
        caller.require(consultation.unit.id, READERS);
        return consultation;
    }

    /** One that the caller keeps: 404, 403, then 428 or 412; held for this transaction. */
    PublicConsultation held(UUID id, @Nullable Revision revision) {
        var consultation = heldForParts(id);
        Revision.check(revision, consultation.revision);
        return consultation;
    }

    /** As {@link #held}, for a change of a part that has a revision of its own. */
    PublicConsultation heldForParts(UUID id) {
        var consultation = visible(id);
        caller.require(consultation.unit.id, KEEPERS);
        consultation.hold();
        return consultation;
    }

    boolean reads(PublicConsultation consultation) {
        return caller.reaches(consultation.unit.id, READERS);
    }

    boolean keeps(PublicConsultation consultation) {
        return caller.reaches(consultation.unit.id, KEEPERS);
    }

    /** Whether the caller lists all of a unit, of any state; without a unit, of the whole service. */
    boolean listsAll(@Nullable UUID unit) {
        return unit == null ? caller.hasWholeService(READERS) : caller.reaches(unit, READERS);
    }

    /** Units for which the caller has a role that reads. */
    List<UUID> heads() {
        return List.copyOf(caller.heads(READERS));
    }
}
