package vn.thidua.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
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

    private static final String GRANTS = """
            select a.role as role, a.unitId as unit from RoleAssignment a
            where a.subject = :subject and a.validFrom <= :day and a.validTo >= :day order by a.id""";

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

    /** What a subject has on a day, oldest first: role and unit only, for every request asks for it. */
    static List<Caller.Grant> grants(EntityManager database, String subject, LocalDate day) {
        return database.createQuery(GRANTS, Caller.Grant.class)
                .setParameter("subject", subject)
                .setParameter("day", day)
                .getResultList();
    }
}
