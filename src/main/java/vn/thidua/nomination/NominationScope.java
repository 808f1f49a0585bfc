package vn.thidua.nomination;

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

/**
 * Derived: on these days a nomination belongs to the list of a unit, its own or one above. Written by
 * {@link NominationScopes}.
 */
@Entity
@Immutable
@IdClass(NominationScope.Key.class)
class NominationScope {

    @Id
    UUID unitId;

    @Id
    @Column(name = "nomination_id")
    UUID nominationId;

    @Id
    LocalDate validFrom;

    /** Inclusive. */
    LocalDate validTo;

    @Nullable
    UUID campaignId;

    String awardCode;

    @Enumerated(EnumType.STRING)
    NominationState state;

    @Nullable
    Boolean notified;

    /** The columns of the primary key. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        @Nullable
        UUID unitId;

        @Nullable
        UUID nominationId;

        @Nullable
        LocalDate validFrom;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && Objects.equals(unitId, key.unitId)
                    && Objects.equals(nominationId, key.nominationId)
                    && Objects.equals(validFrom, key.validFrom);
        }

        @Override
        public int hashCode() {
            return Objects.hash(unitId, nominationId, validFrom);
        }
    }
}
