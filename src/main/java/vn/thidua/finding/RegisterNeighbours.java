package vn.thidua.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.Directive;
import vn.thidua.directive.DirectiveStatus;
import vn.thidua.finding.CheckedDirective.Neighbours;

/**
 * What stands next to a document in the register of its issuer within the year: by number, where it has one, else by
 * day. By {@code ix_directive_issuer}, so only for issuers that are units of ours.
 */
@ApplicationScoped
class RegisterNeighbours {

    private final EntityManager database;

    RegisterNeighbours(EntityManager database) {
        this.database = database;
    }

    Neighbours of(Directive directive) {
        var date = directive.issuedOn;
        if (directive.issuer == null || directive.registerKey == null || date == null) {
            return Neighbours.NONE;
        }
        var serial = directive.serial;
        if (serial != null) {
            return new Neighbours(
                    next(directive, "d.serial < :serial", "d.serial desc", Map.of("serial", serial)),
                    next(directive, "d.serial > :serial", "d.serial", Map.of("serial", serial)));
        }
        return new Neighbours(
                next(directive, "d.issuedLatest < :day", "d.serial desc", Map.of("day", date.earliest())),
                next(directive, "d.issuedEarliest > :day", "d.serial", Map.of("day", date.latest())));
    }

    private @Nullable KnownDocument next(
            Directive directive, String side, String order, Map<String, Object> sideValues) {
        int year = Objects.requireNonNull(directive.issuedOn).year();
        var values = new HashMap<String, Object>(sideValues);
        values.put("issuer", directive.issuer);
        values.put("register", directive.registerKey);
        values.put("numbers", directive.numberRegister);
        values.put("first", LocalDate.of(year, 1, 1));
        values.put("last", LocalDate.of(year, 12, 31));
        values.put("merged", DirectiveStatus.MERGED);
        var query = database.createQuery(
                "select d from Directive d left join fetch d.issuer where d.issuer = :issuer and d.registerKey = :register"
                        + " and d.numberRegister = :numbers and d.issuedSort between :first and :last and d.serial is not null"
                        + " and d.status <> :merged and " + side + " order by " + order,
                Directive.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(KnownDocument::of)
                .orElse(null);
    }
}
