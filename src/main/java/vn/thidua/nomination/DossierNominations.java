package vn.thidua.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.award.CommendationType;
import vn.thidua.problem.DomainException;
import vn.thidua.revision.Revision;
import vn.thidua.rule.DossierPartKind;

/** What dossiers need to know of nominations, with the rights of the caller. */
@ApplicationScoped
public class DossierNominations {

    private final NominationAccess access;
    private final Caller caller;

    DossierNominations(NominationAccess access, Caller caller) {
        this.access = access;
        this.caller = caller;
    }

    /**
     * A nomination whose dossier is asked for.
     *
     * @param masked it is about a minor for whom the caller does not answer
     */
    public record Subject(
            UUID id,
            int revision,
            NominationState state,
            String awardCode,
            CommendationType commendationType,
            UUID unitId,
            boolean masked,
            @Nullable Instant submittedAt) {}

    /** 404 for one that the caller may not see. */
    public Subject seen(UUID id) {
        return of(access.reading(id));
    }

    /** Refuses with 403 the files of a minor to those who do not answer for them. */
    public void requireFiles(Subject subject) {
        if (subject.masked()) {
            caller.require(subject.unitId(), NominationAccess.rolesFor(NominationAction.CREATE));
        }
    }

    /**
     * A draft or returned nomination that the caller may write in, held for this transaction; an office may also add
     * opinions to one that is under way, since they are asked for only then.
     */
    public Subject open(UUID id, DossierPartKind part) {
        var nomination = access.held(id, new Revision(null), NominationAccess.rolesFor(NominationAction.CREATE));
        if (part == DossierPartKind.OPINION && nomination.state.isUnderWay()) {
            access.require(nomination.proposingUnit.id, NominationAccess.rolesFor(NominationAction.ENDORSE));
        } else {
            nomination.state.requireOpenForChanges();
        }
        return of(NominationReading.of(nomination));
    }

    /** As an attempt to write would be refused. */
    public void tryOpen(Subject subject) {
        access.require(subject.unitId(), NominationAccess.rolesFor(NominationAction.CREATE));
        subject.state().requireOpenForChanges();
    }

    /** As an attempt to write the opinions would be refused. */
    public void tryOpenOpinions(Subject subject) {
        if (subject.state().isUnderWay()) {
            access.require(subject.unitId(), NominationAccess.rolesFor(NominationAction.ENDORSE));
        } else {
            tryOpen(subject);
        }
    }

    /** Raises the revision, as a part of the nomination has changed. */
    public void changed(UUID id) {
        Nomination nomination = Nomination.findById(id);
        if (nomination == null) {
            throw DomainException.notFound(Nomination.WHAT);
        }
        nomination.touch();
    }

    private Subject of(NominationReading nomination) {
        return new Subject(
                nomination.id(),
                nomination.revision(),
                nomination.state(),
                nomination.awardCode(),
                nomination.commendationType(),
                nomination.unitId(),
                access.isMasked(nomination),
                nomination.submittedAt());
    }
}
