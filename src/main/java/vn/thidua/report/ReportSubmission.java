package vn.thidua.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.RevisedEntity;
import vn.thidua.text.Text;

/** What a unit sends for a deadline; sent again, it replaces itself and counts. */
@Entity
public class ReportSubmission extends RevisedEntity {

    static final Text WHAT = Text.of("nội dung báo cáo", "submission");

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

    static Optional<ReportSubmission> of(ReportDeadline deadline) {
        return find("deadline", deadline).firstResultOptional();
    }

    static ReportSubmission begun(
            ReportDeadline deadline, @Nullable String narrative, @Nullable SubmissionContent content) {
        var submission = new ReportSubmission();
        submission.deadline = deadline;
        submission.write(narrative, content);
        return submission;
    }

    /** Replaces what is written; until it is sent again it is a draft. */
    final void write(@Nullable String writtenNarrative, @Nullable SubmissionContent writtenContent) {
        narrative = writtenNarrative;
        content = StoredJson.written(writtenContent);
        status = SubmissionStatus.DRAFT;
    }

    /** Something that belongs to it has changed: as it stands now it was not sent. */
    void reopen() {
        status = SubmissionStatus.DRAFT;
    }

    /** Whether the same is written again. */
    boolean says(@Nullable String otherNarrative, @Nullable SubmissionContent otherContent) {
        return Objects.equals(narrative, otherNarrative) && Objects.equals(content, StoredJson.written(otherContent));
    }

    /** Whether it was sent as it stands. */
    boolean isSent() {
        return status == SubmissionStatus.SENT;
    }

    void send(Instant now, String subject) {
        status = SubmissionStatus.SENT;
        firstSentAt = firstSentAt == null ? now : firstSentAt;
        lastSentAt = now;
        sentBy = subject;
        timesSent++;
    }

    @Nullable
    SubmissionContent content() {
        return StoredJson.read(content, SubmissionContent.class);
    }
}
