package vn.thidua.nomination;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.database.ManyIds;

/** Nominations for other records that name them: masked for this caller as in lists. */
@ApplicationScoped
public class NominationLabels {

    private final NominationAccess access;
    private final NominationScopes scopes;
    private final EntityManager database;

    NominationLabels(NominationAccess access, NominationScopes scopes, EntityManager database) {
        this.access = access;
        this.scopes = scopes;
        this.database = database;
    }

    /** Those that exist, whether the caller sees them otherwise or not. Two statements at most. */
    public Map<UUID, NominationLabel> of(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var rows = ManyIds.query(database, NominationLabelRow.QUERY, NominationLabelRow.class, ids)
                .getResultList();
        var minors = rows.stream()
                .filter(NominationLabelRow::isAboutAMinor)
                .map(NominationLabelRow::id)
                .collect(Collectors.toSet());
        var inFull = access.shownInFull(minors);
        return rows.stream()
                .collect(toMap(
                        NominationLabelRow::id, row -> row.label(row.isAboutAMinor() && !inFull.contains(row.id()))));
    }

    /** Of the nominations, those that the caller may see. */
    public Set<UUID> seen(Collection<UUID> ids) {
        return access.seen(ids);
    }

    /** Of the nominations, those that the unit or one below it proposed. */
    public Set<UUID> proposedAtOrBelow(UUID unit, Collection<UUID> ids) {
        return scopes.below(List.of(unit), ids);
    }

    /** Refuses with 404 unless the caller may see the nomination. */
    public void requireSight(UUID id) {
        access.reading(id);
    }
}
