package vn.thidua.audit;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.access.Role;
import vn.thidua.page.Keyset;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.problem.DomainException;
import vn.thidua.text.Text;

/** The audit as those read it who answer for the whole service; it holds names that others are not shown. */
@ApplicationScoped
class AuditReader {

    private final EntityManager database;
    private final Caller caller;
    private final Clock clock;

    AuditReader(EntityManager database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** Entries that fit all filters given, newest first. */
    Page<AuditEntryView> list(AuditFilter filter, PageRequest page) {
        caller.requireWholeService(Set.of(Role.AUDITOR));
        var entries = Keyset.of(AuditEntry.class, "e", "AuditEntry e", "e.id", entry -> entry.id)
                .where("e.subject = :subject", "subject", filter.subject)
                .where("e.operation = :operation", "operation", filter.operation)
                .where(
                        "e.id in (select c.entry.id from AuditChange c where c.entityId = :entityId)",
                        "entityId",
                        filter.entityId)
                .where("e.happenedAt >= :earliest", "earliest", startOf(filter.from))
                .where("e.happenedAt < :latest", "latest", startOf(filter.to == null ? null : filter.to.plusDays(1)))
                .orderBy("e.happenedAt", Instant.class, entry -> entry.happenedAt)
                .descending()
                .page(database, page);
        var changes = changesOf(entries.items());
        return entries.map(entry -> AuditEntryView.of(entry, changes.getOrDefault(entry.id, List.of())));
    }

    AuditEntryView existing(UUID id) {
        caller.requireWholeService(Set.of(Role.AUDITOR));
        var entry = database.find(AuditEntry.class, id);
        if (entry == null) {
            throw DomainException.notFound(Text.of("mục nhật ký", "audit entry"));
        }
        return AuditEntryView.of(entry, changesOf(List.of(entry)).getOrDefault(id, List.of()));
    }

    private Map<UUID, List<AuditChange>> changesOf(List<AuditEntry> entries) {
        return database
                .createQuery("from AuditChange c where c.entry in :entries order by c.id", AuditChange.class)
                .setParameter("entries", entries)
                .getResultList()
                .stream()
                .collect(groupingBy(change -> change.entry.id));
    }

    private @Nullable Instant startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toInstant();
    }
}
