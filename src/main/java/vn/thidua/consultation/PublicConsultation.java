package vn.thidua.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.RevisedEntity;
import vn.thidua.organization.OrgUnit;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;

/** A list of nominations, shown so that anybody may object. */
@Entity
public class PublicConsultation extends RevisedEntity {

    static final Text WHAT = Text.of("đợt công khai lấy ý kiến", "public consultation");

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public OrgUnit unit;

    public String title;

    public String place;

    public LocalDate opensOn;

    /** Inclusive. */
    public LocalDate closesOn;

    @Enumerated(EnumType.STRING)
    public ConsultationState state;

    public @Nullable String stateReason;

    public Instant createdAt;

    public @Nullable Instant openedAt;

    static PublicConsultation existing(UUID id) {
        return PublicConsultation.<PublicConsultation>find(
                        "from PublicConsultation c join fetch c.unit where c.id = ?1", id)
                .singleResultOptional()
                .orElseThrow(() -> DomainException.notFound(WHAT));
    }

    /** Lets steps and objections of one consultation follow one another. */
    void hold() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
    }

    List<UUID> nominationIds() {
        return getEntityManager()
                .createQuery(
                        "select n.nomination.id from ConsultedNomination n where n.consultation = :it order by n.ordinal",
                        UUID.class)
                .setParameter("it", this)
                .getResultList();
    }

    /** Whether everybody may read it on a day. */
    boolean isPublicOn(LocalDate day) {
        return state == ConsultationState.OPEN && !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }

    void requireDraft(Text action) {
        if (state != ConsultationState.DRAFT) {
            throw notAllowed(action);
        }
    }

    /** Objections are taken from the opening on, also after the last day. */
    void requireShown() {
        if (state != ConsultationState.OPEN && state != ConsultationState.CLOSED) {
            throw notAllowed(Text.of("Tiếp nhận kiến nghị", "Receive an objection"));
        }
    }

    /** A list that was to be shown from an earlier day was not shown on all of its days. */
    void requireOpenable(LocalDate today) {
        requireDraft(Text.of("Công khai", "Open"));
        if (opensOn.isBefore(today)) {
            throw new DomainException(
                    ProblemType.CONFLICT,
                    Text.of(
                            "Ngày bắt đầu công khai " + opensOn + " đã qua.",
                            "The first day, " + opensOn + ", has passed."));
        }
    }

    void requireClosable(LocalDate today) {
        if (state != ConsultationState.OPEN) {
            throw notAllowed(Text.of("Kết thúc", "Close"));
        }
        if (!today.isAfter(closesOn)) {
            throw new DomainException(
                    ProblemType.CONFLICT,
                    Text.of("Thời hạn công khai đến hết ngày " + closesOn + ".", "It runs until " + closesOn + "."));
        }
    }

    void requireWithdrawable() {
        if (state != ConsultationState.OPEN) {
            throw notAllowed(Text.of("Rút", "Withdraw"));
        }
    }

    void open(Instant at) {
        state = ConsultationState.OPEN;
        openedAt = at;
    }

    void close() {
        state = ConsultationState.CLOSED;
    }

    void withdraw(String reason) {
        state = ConsultationState.WITHDRAWN;
        stateReason = reason;
    }

    private DomainException notAllowed(Text action) {
        return new DomainException(ProblemType.TRANSITION_NOT_ALLOWED, state.label(), action);
    }
}
