package vn.thidua.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * Derived: on these days a person belongs to the list of a unit, that of their main membership or one above. Written by
 * {@link PersonScopes}.
 */
@Entity
@Immutable
@IdClass(PersonScope.Key.class)
class PersonScope {

    /** The columns of the primary key. */
    record Key(UUID unitId, UUID personId, LocalDate validFrom) {}

    @Id
    UUID unitId;

    @Id
    @Column(name = "person_id")
    UUID personId;

    @Id
    LocalDate validFrom;

    /** Inclusive. */
    LocalDate validTo;

    UUID categoryId;

    String searchName;
}
