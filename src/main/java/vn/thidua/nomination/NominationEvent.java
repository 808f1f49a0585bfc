package vn.thidua.nomination;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.audit.NotAudited;
import vn.thidua.database.Identified;

/** One step of a nomination: who, when and why. */
@Entity
public class NominationEvent extends Identified implements NotAudited {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Nomination nomination;

    /** 1, 2, 3 … without a gap. */
    public int number;

    @Enumerated(EnumType.STRING)
    public NominationAction action;

    @Enumerated(EnumType.STRING)
    public @Nullable NominationState fromState;

    @Enumerated(EnumType.STRING)
    public NominationState toState;

    public Instant happenedAt;

    public String subject;

    public @Nullable String reason;
}
