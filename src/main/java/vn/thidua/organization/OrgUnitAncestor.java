package vn.thidua.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * A unit stands below another on some days, both inclusive; below itself at distance 0. Derived by
 * {@link AncestorTable} and only read here.
 */
@Entity
@Immutable
@IdClass(OrgUnitAncestor.Key.class)
public class OrgUnitAncestor {

    /** One row per way up and day; on one day there is only one way. */
    public record Key(UUID unitId, UUID ancestorId, LocalDate validFrom) {}

    @Id
    public UUID unitId;

    @Id
    public UUID ancestorId;

    @Id
    public LocalDate validFrom;

    public LocalDate validTo;

    public int distance;
}
