package vn.thidua.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a list reads of a person; columns only, no entities. Bind {@code ids} and {@code today}. */
public record PersonRow(
        UUID id,
        int revision,
        String code,
        String fullName,
        String category,
        boolean minor,
        boolean categoryWorksDirectly,
        @Nullable Boolean directWorker,
        @Nullable UUID unitId,
        @Nullable String unitCode,
        @Nullable String unitName,
        @Nullable String position) {

    static final String QUERY = """
            select new vn.thidua.person.PersonRow(p.id, p.revision, p.code, p.fullName, c.code, c.minor, c.directWorker,
             p.directWorker, u.id, u.code, u.name, m.position)
            from Person p join p.category c
            left join Membership m on m.person.id = p.id and m.main = true and m.validFrom <= :today and m.validTo >= :today
            left join m.unit u where p.id in :ids""";
}
