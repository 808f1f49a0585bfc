package vn.thidua.council;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.RevisedEntity;
import vn.thidua.organization.OrgUnit;
import vn.thidua.text.Text;

/** A council of a unit, such as its emulation and commendation council. Its members change; it stays the same. */
@Entity
public class Council extends RevisedEntity {

    static final Text WHAT = Text.of("hội đồng", "council");

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public OrgUnit unit;

    @Enumerated(EnumType.STRING)
    public CouncilKind kind;

    /** Unique in the unit. */
    public String name;

    /** With its unit, or null. */
    static @Nullable Council whole(UUID id) {
        return Council.<Council>find("from Council c join fetch c.unit where c.id = ?1", id)
                .firstResultOptional()
                .orElse(null);
    }
}
