package vn.thidua.council;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.RevisedEntity;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.rule.VoteDenominator;
import vn.thidua.text.Text;

/** A sitting of a council: who took part, what was voted on, and how it came out. */
@Entity
public class CouncilSession extends RevisedEntity {

    static final Text WHAT = Text.of("phiên họp hội đồng", "council session");

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Council council;

    @Enumerated(EnumType.STRING)
    public CouncilSessionState state;

    /** By this day membership and rules are judged. */
    public LocalDate heldOn;

    public @Nullable String place;

    @Enumerated(EnumType.STRING)
    public VotingMethod method;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable CouncilMember chair;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable CouncilMember secretary;

    /** Percent of votes for that the council's own statute asks for; counts where no verified rule does. */
    public @Nullable BigDecimal statutePercent;

    @Enumerated(EnumType.STRING)
    public @Nullable VoteDenominator statuteDenominator;

    /** Where the statute says so, in words. */
    public @Nullable String statuteSource;

    /** An earlier session that this one corrects. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable CouncilSession corrects;

    public @Nullable String note;

    public @Nullable String cancelReason;

    /** With its council and unit, or null. */
    static @Nullable CouncilSession whole(UUID id) {
        return CouncilSession.<CouncilSession>find(
                        "from CouncilSession s join fetch s.council c join fetch c.unit where s.id = ?1", id)
                .firstResultOptional()
                .orElse(null);
    }

    /** Holds the session for this transaction: whoever changes its state, or what is counted. */
    static void lock(UUID id) {
        getEntityManager()
                .createNativeQuery("select id from council_session where id = :id for update")
                .setParameter("id", id)
                .getResultList();
    }

    @Nullable
    StatuteInput statute() {
        if (statutePercent == null || statuteDenominator == null || statuteSource == null) {
            return null;
        }
        var percent = statutePercent.stripTrailingZeros();
        return new StatuteInput(percent.scale() < 0 ? percent.setScale(0) : percent, statuteDenominator, statuteSource);
    }

    boolean isElectronic() {
        return method == VotingMethod.ELECTRONIC;
    }

    /** @throws DomainException {@code transition-not-allowed} in any other state */
    void require(CouncilSessionState wanted, Text action) {
        if (state != wanted) {
            throw new DomainException(ProblemType.TRANSITION_NOT_ALLOWED, state.label(), action);
        }
    }
}
