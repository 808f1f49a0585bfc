package vn.thidua.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Derived: on these days a letter belongs to the list of a unit. Written by {@link SubmissionScopes}. */
@Entity
@Immutable
@IdClass(SubmissionScope.Key.class)
class SubmissionScope {

    @Id
    @Column(name = "submission_id")
    UUID submissionId;

    @Id
    @Column(name = "unit_id")
    UUID unitId;

    @Id
    @Enumerated(EnumType.STRING)
    SubmissionSide side;

    @Id
    @Column(name = "valid_from")
    LocalDate validFrom;

    /** Inclusive. */
    LocalDate validTo;

    UUID toUnitId;

    @Nullable
    UUID campaignId;

    @Enumerated(EnumType.STRING)
    SubmissionState state;

    LocalDate processSort;

    /** The columns of the primary key. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        @Nullable
        UUID submissionId;

        @Nullable
        UUID unitId;

        @Nullable
        SubmissionSide side;

        @Nullable
        LocalDate validFrom;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && Objects.equals(submissionId, key.submissionId)
                    && Objects.equals(unitId, key.unitId)
                    && side == key.side
                    && Objects.equals(validFrom, key.validFrom);
        }

        @Override
        public int hashCode() {
            return Objects.hash(submissionId, unitId, side, validFrom);
        }
    }
}
