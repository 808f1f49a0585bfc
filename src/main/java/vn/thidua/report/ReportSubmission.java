package vn.thidua.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.RevisedEntity;

/** What a unit sends for a deadline; sent again, it replaces itself and counts. */
@Entity
public class ReportSubmission extends RevisedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public ReportDeadline deadline;

    @Enumerated(EnumType.STRING)
    public SubmissionStatus status;

    @Column(length = Length.LONG32)
    public @Nullable String narrative;

    /** JSON: indicator values and further fields. */
    @Column(length = Length.LONG32)
    public @Nullable String content;

    public @Nullable Instant firstSentAt;

    public @Nullable Instant lastSentAt;

    public @Nullable String sentBy;

    public int timesSent;
}
