package vn.thidua.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.database.ManyIds;
import vn.thidua.organization.OrgUnitKind;
import vn.thidua.organization.OrgUnitLevel;

/** Who stands above units on a day. */
@ApplicationScoped
public class UnitLines {

    /** For a unit that is not valid on the day, the nearest day on which it is. */
    private static final String DAY =
            "(case when u.validTo < :day then u.validTo when u.validFrom > :day then u.validFrom else :day end)";

    private static final String QUERY = """
            select new vn.thidua.rule.UnitLines$Row(u.id, o.id, o.code, o.name, o.kind, o.level, a.distance)
            from OrgUnit u join OrgUnitAncestor a on a.unitId = u.id and a.validFrom <= %1$s and a.validTo >= %1$s
            join OrgUnit o on o.id = a.ancestorId where u.id in :ids""".formatted(DAY);

    private final EntityManager database;

    UnitLines(EntityManager database) {
        this.database = database;
    }

    /** As selected. */
    public record Row(
            UUID unitId, UUID id, String code, String name, OrgUnitKind kind, OrgUnitLevel level, int distance) {}

    /** Of each unit itself and all above it on the day, nearest first. One statement, none without units. */
    public Map<UUID, List<UnitInLine>> of(Collection<UUID> units, LocalDate day) {
        if (units.isEmpty()) {
            return Map.of();
        }
        var lines = new HashMap<UUID, List<UnitInLine>>();
        for (var row : ManyIds.query(database, QUERY, Row.class, units)
                .setParameter("day", day)
                .getResultList()) {
            lines.computeIfAbsent(row.unitId, id -> new ArrayList<>())
                    .add(new UnitInLine(row.id, row.code, row.name, row.kind, row.level, row.distance));
        }
        lines.values().forEach(line -> line.sort(Comparator.comparingInt(UnitInLine::distance)));
        return lines;
    }
}
