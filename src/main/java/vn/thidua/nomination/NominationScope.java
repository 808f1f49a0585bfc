package vn.thidua.nomination;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Derived: a nomination belongs to the list of a unit, its own or one above. Written by {@link NominationScopes}. */
@Entity
@Immutable
@IdClass(NominationScope.Key.class)
class NominationScope {

    @Id
    UUID unitId;

    @Id
    UUID nominationId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "nomination_id", insertable = false, updatable = false)
    Nomination nomination;

    @Nullable
    UUID campaignId;

    String awardCode;

    @Enumerated(EnumType.STRING)
    NominationState state;

    /** The two columns of the primary key. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        @Nullable
        UUID unitId;

        @Nullable
        UUID nominationId;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && Objects.equals(unitId, key.unitId)
                    && Objects.equals(nominationId, key.nominationId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(unitId, nominationId);
        }
    }
}
