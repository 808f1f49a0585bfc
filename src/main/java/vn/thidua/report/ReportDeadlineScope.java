package vn.thidua.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit that may see a deadline, with what lists are filtered and ordered by. Derived; written by
 * {@link DeadlineScopes} alone.
 */
@Entity
@IdClass(ReportDeadlineScope.Key.class)
public class ReportDeadlineScope {

    @Id
    public UUID unitId;

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "deadline_id")
    public ReportDeadline deadline;

    /** The reporting unit is this one or stands below it; otherwise this one receives the report. */
    public boolean below;

    public UUID dutyId;

    public @Nullable UUID campaignId;

    @Enumerated(EnumType.STRING)
    public DeadlineStatus status;

    @Enumerated(EnumType.STRING)
    public Timeliness timeliness;

    public LocalDate dueSort;

    /** Sent until then it is not late. */
    public LocalDate onTimeUntil;

    /** The primary key. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1;

        public @Nullable UUID unitId;
        public @Nullable UUID deadline;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && Objects.equals(key.unitId, unitId)
                    && Objects.equals(key.deadline, deadline);
        }

        @Override
        public int hashCode() {
            return Objects.hash(unitId, deadline);
        }
    }
}
