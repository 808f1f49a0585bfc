package vn.thidua.impact;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.Citation;
import vn.thidua.directive.CitationRelation;
import vn.thidua.directive.CitationResolution;
import vn.thidua.directive.CitedDocument;
import vn.thidua.directive.Directive;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.directive.DirectiveStatus;
import vn.thidua.directive.Directives;
import vn.thidua.organization.Units;

/** Documents that rest on one another, for tests. */
final class SomeBases {

    static final LocalDate LAW_BEGINS = LocalDate.of(2024, 1, 1);

    private SomeBases() {}

    /** A law in force since 2024. */
    static Directive law() {
        return registered(DirectiveKind.L, LAW_BEGINS);
    }

    /** A decree in force since 2024. */
    static Directive decree() {
        return registered(DirectiveKind.ND, LAW_BEGINS);
    }

    /** A plan of which no validity is recorded. */
    static Directive plan() {
        return registered(DirectiveKind.KH, null);
    }

    static Directive registered(DirectiveKind kind, @Nullable LocalDate inForceFrom) {
        return change(stub(kind, inForceFrom), stored -> stored.status = DirectiveStatus.REGISTERED);
    }

    static Directive stub(DirectiveKind kind, @Nullable LocalDate inForceFrom) {
        var described = new CitedDocument(
                kind, null, null, null, null, "Cơ quan thử", Units.freshCode(), inForceFrom, null, null);
        return QuarkusTransaction.requiringNew()
                .call(() -> Arc.container().instance(Directives.class).get().findOrCreateStub(described));
    }

    static Directive change(Directive directive, Consumer<Directive> change) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var stored = Directive.existing(directive.id);
            change.accept(stored);
            return stored;
        });
    }

    static void rests(Directive citing, CitationRelation relation, Directive cited) {
        QuarkusTransaction.requiringNew().run(() -> {
            var citation = citation(citing, relation);
            citation.cited = Directive.existing(cited.id);
            citation.resolution = CitationResolution.RESOLVED;
            citation.persist();
        });
    }

    /** Rests on something of which nobody has said yet what it is. */
    static void restsOnSomething(Directive citing) {
        QuarkusTransaction.requiringNew().run(() -> {
            var citation = citation(citing, CitationRelation.BASED_ON);
            citation.resolution = CitationResolution.UNRESOLVED;
            citation.persist();
        });
    }

    private static Citation citation(Directive citing, CitationRelation relation) {
        var citation = new Citation();
        citation.statedIn = Directive.existing(citing.id);
        citation.citing = citation.statedIn;
        citation.relation = relation;
        return citation;
    }

    /** A law or decree that comes with the service, by its place in the change set. */
    static UUID reference(int row) {
        return UUID.fromString("00000000-0000-7000-8000-0000000d%04d".formatted(row));
    }
}
