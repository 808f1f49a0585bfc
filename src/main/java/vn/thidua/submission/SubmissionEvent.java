package vn.thidua.submission;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.audit.NotAudited;
import vn.thidua.database.Identified;

/** One step of a letter: who, when and why. */
@Entity
public class SubmissionEvent extends Identified implements NotAudited {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Submission submission;

    /** 1, 2, 3 … without a gap. */
    public int number;

    @Enumerated(EnumType.STRING)
    public SubmissionAction action;

    @Enumerated(EnumType.STRING)
    public @Nullable SubmissionState fromState;

    @Enumerated(EnumType.STRING)
    public SubmissionState toState;

    /** The item answered. */
    public @Nullable UUID nominationId;

    @Enumerated(EnumType.STRING)
    public @Nullable SubmissionItemOutcome outcome;

    /** The letter under which accepted items went on. */
    public @Nullable UUID nextSubmissionId;

    public Instant happenedAt;

    public String subject;

    public @Nullable String reason;
}
