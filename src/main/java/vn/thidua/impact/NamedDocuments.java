package vn.thidua.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.ManyIds;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.directive.DirectiveStatus;
import vn.thidua.directive.InForce;
import vn.thidua.time.PartialDate;

/** Describes the documents that an answer names. */
@ApplicationScoped
class NamedDocuments {

    private static final String ROWS = """
            select new vn.thidua.impact.NamedDocuments$Row(
                d.id, d.kind, d.number, d.issuedOn, d.subject, d.status, d.inForceFrom, d.inForceTo)
            from Directive d where d.id in :ids""";

    private final EntityManager database;

    NamedDocuments(EntityManager database) {
        this.database = database;
    }

    /** What one query reads. */
    record Row(
            UUID id,
            DirectiveKind kind,
            @Nullable String number,
            @Nullable PartialDate issuedOn,
            @Nullable String subject,
            DirectiveStatus status,
            @Nullable LocalDate inForceFrom,
            @Nullable LocalDate inForceTo) {

        ImpactView.Named named(InForce inForce) {
            return new ImpactView.Named(id, kind, number, issuedOn, subject, status, inForceFrom, inForceTo, inForce);
        }
    }

    /** In the order of the ids; the directive that ends is in force no longer, whatever is recorded. */
    List<ImpactView.Named> of(Collection<UUID> ids, Document ended, LocalDate day) {
        var rows = rows(ids);
        return ids.stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .map(row -> row.named(
                        row.id.equals(ended.id())
                                ? InForce.NO_LONGER
                                : InForce.on(day, row.inForceFrom, row.inForceTo)))
                .toList();
    }

    private Map<UUID, Row> rows(Collection<UUID> ids) {
        var rows = new HashMap<UUID, Row>();
        for (var chunk : Citations.chunks(ids)) {
            ManyIds.query(database, ROWS, Row.class, chunk).getResultList().forEach(row -> rows.put(row.id, row));
        }
        return rows;
    }
}
