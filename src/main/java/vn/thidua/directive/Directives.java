package vn.thidua.directive;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.Turns;
import vn.thidua.problem.DatabaseFaults;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.Faults;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;
import vn.thidua.time.PartialDate;
import vn.thidua.write.RepeatableException;

/**
 * Recording documents so that each has one record: found by its identity where that is complete, as a stub where it is
 * only cited, merged where two records turn out to be one document. Needs a transaction; rights are the caller's
 * matter.
 */
@ApplicationScoped
public class Directives {

    private final EntityManager database;
    private final IssueBounds bounds;
    private final DirectiveMerge merge;
    private final List<DirectiveReferences> references;
    private final Turns turns;
    private final Clock clock;

    Directives(
            EntityManager database,
            IssueBounds bounds,
            DirectiveMerge merge,
            @All List<DirectiveReferences> references,
            Turns turns,
            Clock clock) {
        this.database = database;
        this.bounds = bounds;
        this.merge = merge;
        this.references = references;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * Registers a document, or changes the record of one.
     *
     * @param existing the record to change, which may be a stub: its facts stay where the new ones are silent; null to
     *     look for a stub of the same identity and, if there is none, to make a new record
     * @throws DomainException {@code already-exists}, naming it, when another registered record has this identity;
     *     {@code rule-violated} with pointers as in the body of {@code POST /directives}
     */
    public Directive register(DirectiveFacts facts, @Nullable Directive existing) {
        DirectiveRules.check(facts);
        var target = existing == null ? stubOf(facts).orElse(null) : existing;
        if (target == null) {
            return record(facts, DirectiveStatus.REGISTERED);
        }
        return change(target, facts, DirectiveStatus.REGISTERED);
    }

    /**
     * The record of a document that a text names: by its identity or, without a complete one, the stub of the same
     * kind, issuer and subject; a new stub when there is none. A stub that is found learns what it did not know.
     *
     * @throws DomainException {@code rule-violated} when a registered record contradicts what is said
     */
    public Directive findOrCreateStub(CitedDocument input) {
        var facts = input.facts();
        var found = facts.identityKey().isPresent() ? find(facts) : described(facts);
        if (found.isEmpty()) {
            return record(facts, DirectiveStatus.STUB);
        }
        var directive = found.get();
        if (directive.status == DirectiveStatus.REGISTERED) {
            requireAgreement(directive, facts);
        }
        if (directive.status == DirectiveStatus.STUB) {
            rewrite(directive, DirectiveFacts.of(directive).orElse(facts), DirectiveStatus.STUB);
        }
        return directive;
    }

    /** The same number with another day, or another time in force, is not silently taken for the document. */
    private static void requireAgreement(Directive known, DirectiveFacts said) {
        var faults = new Faults();
        contradict(faults, "#/issuedOn", known, !mayBeOfOneDay(known.issuedOn, said.issuedOn()), known.issuedOn);
        contradict(faults, "#/inForceFrom", known, differ(known.inForceFrom, said.inForceFrom()), known.inForceFrom);
        contradict(faults, "#/inForceTo", known, differ(known.inForceTo, said.inForceTo()), known.inForceTo);
        faults.refuse();
    }

    private static boolean differ(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && !one.equals(other);
    }

    private static void contradict(
            Faults faults, String pointer, Directive known, boolean differs, @Nullable Object recorded) {
        faults.ruleIf(
                differs,
                pointer,
                "CONTRADICTS_THE_RECORD",
                Text.of(
                        "Sổ văn bản ghi %s của %s là %s; sửa ở đây, hoặc sửa bản ghi nếu nó sai."
                                .formatted(pointer.substring(2), known.name(), recorded),
                        "The register has %s of %s as %s; correct it here, or the record if that is wrong."
                                .formatted(pointer.substring(2), known.name(), recorded)));
    }

    /** The stub that registering these facts would fill. */
    Optional<Directive> stubOf(DirectiveFacts facts) {
        return find(facts).filter(found -> found.status == DirectiveStatus.STUB);
    }

    /** Replaces what is known about a document, whatever its status. */
    Directive change(Directive directive, DirectiveFacts facts) {
        DirectiveRules.check(facts);
        return change(directive, facts, directive.status);
    }

    /** Removes a document, its citations and recipients. Refuses when something else names it. */
    void delete(Directive directive) {
        var citedElsewhere = Citation.count("(cited = ?1 or citing = ?1) and statedIn <> ?1", directive) > 0;
        if (citedElsewhere) {
            throw new DomainException(
                    ProblemType.IN_USE, Text.of("trích dẫn trong văn bản khác", "a citation in another document"));
        }
        Citation.<Citation>list("statedIn", directive).forEach(Citation::delete);
        DirectiveRecipient.<DirectiveRecipient>list("directive", directive).forEach(DirectiveRecipient::delete);
        DirectiveText.of(directive).ifPresent(DirectiveText::delete);
        database.flush();
        directive.delete();
        database.flush();
    }

    /**
     * Takes back the registration of a document that no longer says anything: where nothing names it, it is removed,
     * otherwise it is a stub again.
     */
    public void withdraw(Directive directive) {
        database.flush();
        if (isNamed(directive)) {
            rewrite(directive, DirectiveFacts.of(directive), DirectiveStatus.STUB);
        } else {
            directive.delete();
            database.flush();
        }
    }

    private boolean isNamed(Directive directive) {
        return references.stream()
                .flatMap(rows -> rows.columns().stream())
                .map(column -> column.split("\\."))
                .anyMatch(column -> !database.createNativeQuery(
                                "select 1 from " + column[0] + " where " + column[1] + " = :id limit 1")
                        .setParameter("id", directive.id)
                        .getResultList()
                        .isEmpty());
    }

    private Directive record(DirectiveFacts facts, DirectiveStatus status) {
        find(facts).ifPresent(Directives::refuseTwin);
        var directive = new Directive();
        directive.createdAt = clock.instant();
        directive.status = status;
        directive.describe(facts);
        directive.persist();
        flush();
        return directive;
    }

    private Directive change(Directive directive, DirectiveFacts facts, DirectiveStatus status) {
        directive.requireCurrent();
        var fillsStub = directive.status == DirectiveStatus.STUB && status == DirectiveStatus.REGISTERED;
        var complete = fillsStub ? facts.orElse(DirectiveFacts.of(directive)) : facts;
        find(complete).filter(twin -> !twin.equals(directive)).ifPresent(twin -> {
            if (twin.status == DirectiveStatus.STUB) {
                merge.into(directive, twin);
            } else {
                refuseTwin(twin);
            }
        });
        rewrite(directive, complete, status);
        return directive;
    }

    private void rewrite(Directive directive, DirectiveFacts facts, DirectiveStatus status) {
        var dateBefore = directive.issuedOn;
        directive.status = status;
        directive.describe(facts);
        flush();
        if (directive.issuedOn != null && directive.issuedOn.precision() != PartialDate.Precision.DAY) {
            bounds.infer(directive);
        }
        if (!Objects.equals(dateBefore, directive.issuedOn)) {
            bounds.inferOfThoseThatRestOn(directive);
        }
    }

    /**
     * By identity. The issuer may have been recorded by name only where these facts know the unit, or the other way
     * round; a record found that way is the same document if there is only one such.
     */
    public Optional<Directive> find(DirectiveFacts facts) {
        var key = facts.identityKey();
        if (key.isEmpty()) {
            return Optional.empty();
        }
        var byName = facts.issuer() == null ? key : facts.identityKey(DirectiveFacts.keyOfText(facts.issuer().name));
        var keys = Stream.concat(key.stream(), byName.stream()).distinct().toList();
        var found = Directive.<Directive>list("identityKey in ?1", keys);
        var exact =
                found.stream().filter(one -> key.get().equals(one.identityKey)).findFirst();
        if (exact.isPresent()) {
            return exact;
        }
        if (!found.isEmpty()) {
            return Optional.of(found.get(0));
        }
        return facts.issuer() == null ? byNameOfUnit(facts, key.get()) : Optional.empty();
    }

    /** A document recorded with a unit that has the issuer's name. */
    private Optional<Directive> byNameOfUnit(DirectiveFacts facts, String key) {
        var number = facts.parsed().orElseThrow();
        var issuerKey = facts.issuerKey();
        if (issuerKey == null || DirectiveIdentity.isCentral(number)) {
            return Optional.empty();
        }
        var rest = key.substring(key.indexOf('|'));
        var candidates = database.createQuery("""
                        select d from Directive d join fetch d.issuer
                        where d.registerKey = :register and d.serial = :serial and d.identityKey like :identity""", Directive.class)
                .setParameter("register", number.registerKey())
                .setParameter("serial", number.serial())
                .setParameter("identity", "unit:%" + rest)
                .getResultList();
        List<Directive> sameName = candidates.stream()
                .filter(one -> one.issuer != null && issuerKey.equals(DirectiveFacts.keyOfText(one.issuer.name)))
                .toList();
        return sameName.size() == 1 ? Optional.of(sameName.get(0)) : Optional.empty();
    }

    /** Without an identity no unique key keeps two requests from making two stubs of one document. */
    private Optional<Directive> described(DirectiveFacts facts) {
        var key = facts.descriptionKey();
        if (key == null) {
            return Optional.empty();
        }
        var found = describedAs(facts, key);
        if (found.isPresent()) {
            return found;
        }
        turns.take("stub:" + key);
        return describedAs(facts, key);
    }

    private static Optional<Directive> describedAs(DirectiveFacts facts, String key) {
        return Directive.<Directive>list("descriptionKey = ?1 and status = ?2 order by id", key, DirectiveStatus.STUB)
                .stream()
                .filter(stub -> mayBeOfOneDay(stub.issuedOn, facts.issuedOn()))
                .findFirst();
    }

    static boolean mayBeOfOneDay(@Nullable PartialDate one, @Nullable PartialDate other) {
        return one == null
                || other == null
                || !(one.earliest().isAfter(other.latest()) || other.earliest().isAfter(one.latest()));
    }

    private static void refuseTwin(Directive twin) {
        throw new DomainException(
                ProblemType.ALREADY_EXISTS,
                Text.of(
                        "văn bản %s (id %s)".formatted(twin.name(), twin.id),
                        "directive %s (id %s)".formatted(twin.name(), twin.id)));
    }

    /** A request that recorded the same document at the same time makes this one start anew and find it. */
    private void flush() {
        try {
            database.flush();
        } catch (PersistenceException refused) {
            if (isTwin(refused)) {
                throw new RepeatableException();
            }
            throw refused;
        }
    }

    private static boolean isTwin(PersistenceException refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException violation && DatabaseFaults.isDuplicateKey(cause)) {
                var name = violation.getConstraintName();
                return name != null && name.endsWith("uq_directive_identity");
            }
        }
        return false;
    }
}
