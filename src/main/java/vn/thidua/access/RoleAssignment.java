package vn.thidua.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.RevisedEntity;

/** A subject has a role for a unit and everything below it, from one day to another, both inclusive. */
@Entity
public class RoleAssignment extends RevisedEntity {

    /** {@code sub} of the caller's token. */
    public String subject;

    @Enumerated(EnumType.STRING)
    public Role role;

    /** Null: the whole service. */
    public @Nullable UUID unitId;

    public LocalDate validFrom;

    public LocalDate validTo;

    public static List<RoleAssignment> of(String subject, LocalDate day) {
        return list("subject = ?1 and validFrom <= ?2 and validTo >= ?2 order by id", subject, day);
    }
}
