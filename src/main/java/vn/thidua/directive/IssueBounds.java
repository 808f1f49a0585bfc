package vn.thidua.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.thidua.time.PartialDate;

/**
 * Between which days a document was issued whose day or month is missing: not before the latest of the documents that
 * it rests on. A plan of "March 2024" that implements one of 18/3/2024 is of 18–31/3/2024. A cited date after the
 * document's own is an error of the text and tells nothing.
 */
@ApplicationScoped
class IssueBounds {

    private static final Set<CitationRelation> RESTING_ON =
            Set.of(CitationRelation.BASED_ON, CitationRelation.IMPLEMENTS);

    private final EntityManager database;

    IssueBounds(EntityManager database) {
        this.database = database;
    }

    /** To be called whenever the date of a document or what it cites has changed. */
    void infer(Directive directive) {
        var date = directive.issuedOn;
        if (date == null) {
            directive.issuedBetween(null, null);
            return;
        }
        var earliest = date.earliest();
        if (date.precision() != PartialDate.Precision.DAY) {
            earliest = datesItRestsOn(directive).stream()
                    .map(PartialDate::earliest)
                    .filter(day -> !day.isAfter(date.latest()))
                    .filter(day -> day.isAfter(date.earliest()))
                    .max(Comparator.<LocalDate>naturalOrder())
                    .orElse(earliest);
        }
        directive.issuedBetween(earliest, date.latest());
    }

    /** To be called when the date of a document has changed: others were inferred from it. */
    void inferOfThoseThatRestOn(Directive directive) {
        database.flush();
        incompleteOnesThatRestOn(directive).forEach(id -> infer(Directive.existing(id)));
    }

    private List<PartialDate> datesItRestsOn(Directive directive) {
        return database.createQuery("""
                        select distinct d.issuedOn from Citation c join c.cited d
                        where c.citing = :directive and c.relation in :relations and d.issuedOn is not null""", PartialDate.class)
                .setParameter("directive", directive)
                .setParameter("relations", RESTING_ON)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<UUID> incompleteOnesThatRestOn(Directive directive) {
        return (List<UUID>) database.createNativeQuery("""
                        select distinct d.id from citation c join directive d on d.id = c.citing_id
                        where c.cited_id = :directive and c.relation in ('BASED_ON', 'IMPLEMENTS')
                          and char_length(d.issued_on) < 10""", UUID.class)
                .setParameter("directive", directive.id)
                .getResultList();
    }
}
