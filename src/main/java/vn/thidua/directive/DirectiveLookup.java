package vn.thidua.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads records that may be sought documents, many at once, each way by an index of its own. */
@ApplicationScoped
class DirectiveLookup {

    /** Records that one statement reads; serial 1 of a common register has thousands. */
    static final int MAX_ROWS = 2_000;

    /** Both days inclusive, of the earliest day of issue. */
    record Span(LocalDate from, LocalDate to) {

        static final Span UNDATED = new Span(Directive.NOTHING_KNOWN, Directive.NOTHING_KNOWN);
        static final Span EVER = new Span(Directive.NOTHING_KNOWN, LocalDate.of(9999, 12, 31));
    }

    /** A place in a register; by {@code ix_directive_register_issued}. */
    record InRegister(String registerKey, int serial, Span issued) {}

    /** Everything of a kind in a time; by {@code ix_directive_kind}. */
    record OfKind(DirectiveKind kind, Span issued) {}

    /** Subjects of a kind that begin so, disregarding case and marks; by {@code ix_directive_subject}. */
    record Titled(DirectiveKind kind, String beginning) {}

    /** @param complete there are no more than these */
    record Rows(List<KnownDirective> rows, boolean complete) {

        static final Rows NONE = new Rows(List.of(), true);
    }

    private final EntityManager database;

    DirectiveLookup(EntityManager database) {
        this.database = database;
    }

    Rows byIdentity(Collection<String> keys) {
        return rows(List.copyOf(keys), "d.identityKey = :key%1$d", (key, values, at) -> values.put("key" + at, key));
    }

    Rows inRegisters(Collection<InRegister> places) {
        return rows(
                List.copyOf(places),
                "(d.registerKey = :key%1$d and d.serial = :serial%1$d and d.issuedSort between :from%1$d and :to%1$d)",
                (place, values, at) -> {
                    values.put("key" + at, place.registerKey);
                    values.put("serial" + at, place.serial);
                    values.put("from" + at, place.issued.from);
                    values.put("to" + at, place.issued.to);
                });
    }

    Rows ofKinds(Collection<OfKind> kinds) {
        return rows(
                List.copyOf(kinds),
                "(d.kind = :kind%1$d and d.issuedSort between :from%1$d and :to%1$d)",
                (one, values, at) -> {
                    values.put("kind" + at, one.kind);
                    values.put("from" + at, one.issued.from);
                    values.put("to" + at, one.issued.to);
                });
    }

    Rows titled(Collection<Titled> titles) {
        return rows(
                List.copyOf(titles),
                "(d.kind = :kind%1$d and d.subject like :title%1$d escape '!')",
                (one, values, at) -> {
                    values.put("kind" + at, one.kind);
                    values.put("title" + at, one.beginning.replaceAll("([!%_])", "!$1") + "%");
                });
    }

    private interface Binding<T> {
        void bind(T probe, Map<String, Object> values, int at);
    }

    /** Padded to a power of two by repetition, so that few different statements are made. */
    private <T> Rows rows(List<T> probes, String condition, Binding<T> binding) {
        if (probes.isEmpty()) {
            return Rows.NONE;
        }
        var padded = Integer.highestOneBit(Math.max(1, probes.size() * 2 - 1));
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        for (int at = 0; at < padded; at++) {
            conditions.add(condition.formatted(at));
            binding.bind(probes.get(Math.min(at, probes.size() - 1)), values, at);
        }
        var text = KnownDirective.SELECT + "(" + String.join(" or ", conditions) + ")";
        var query = database.createQuery(text, KnownDirective.class).setMaxResults(MAX_ROWS + 1);
        values.forEach(query::setParameter);
        var rows = query.getResultList();
        return new Rows(rows.subList(0, Math.min(rows.size(), MAX_ROWS)), rows.size() <= MAX_ROWS);
    }
}
