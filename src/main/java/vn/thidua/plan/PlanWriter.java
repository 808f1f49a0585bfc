package vn.thidua.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.CitationPlace;
import vn.thidua.directive.Citations;
import vn.thidua.directive.CitedDocument;
import vn.thidua.directive.Directive;
import vn.thidua.directive.DirectiveFacts;
import vn.thidua.directive.DirectiveOwnership;
import vn.thidua.directive.DirectiveStatus;
import vn.thidua.directive.Directives;
import vn.thidua.directive.PlannedCitation;
import vn.thidua.directive.PlannedRecipient;
import vn.thidua.directive.Recipients;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.Faults;
import vn.thidua.problem.FieldError;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;

/** Makes of a plan document the directive, the documents it rests on, the citations, and the campaign. */
@ApplicationScoped
class PlanWriter {

    /** Where lists by day of issue put a document of which nothing is known. */
    private static final LocalDate NOTHING_KNOWN = LocalDate.of(1000, 1, 1);

    private final Directives directives;
    private final DirectiveOwnership ownership;
    private final Citations citations;
    private final Recipients recipients;
    private final PlanCampaignWriter campaigns;

    PlanWriter(
            Directives directives,
            DirectiveOwnership ownership,
            Citations citations,
            Recipients recipients,
            PlanCampaignWriter campaigns) {
        this.directives = directives;
        this.ownership = ownership;
        this.citations = citations;
        this.recipients = recipients;
        this.campaigns = campaigns;
    }

    /** Notes what other subjects would refuse. */
    void check(PlanDocument document, PlanReferences references, Faults faults) {
        campaigns.check(document.campaign(), references, faults);
    }

    /** Writes everything; the rights are the caller's matter. */
    void write(Plan plan, PlanDocument document, PlanReferences references) {
        var former = plan.isPersistent() ? plan.directive : null;
        var facts = facts(document.directive(), references);
        var existing = former == null ? registered(facts) : former;
        if (former == null) {
            plan.foundDirective = existing != null && existing.status == DirectiveStatus.REGISTERED;
        }
        plan.directive = register(facts, existing);
        var documents = documents(document, references);
        cite(plan.directive, document, documents);
        recipients.replaceAll(
                plan.directive,
                document.directive().recipients().stream()
                        .map(one -> new PlannedRecipient(one.name(), references.unitOrNull(one.unit()), one.purpose()))
                        .toList());
        campaigns.write(plan, document.campaign(), references, documents);
    }

    private Directive register(DirectiveFacts facts, @Nullable Directive existing) {
        ownership.require(facts, existing);
        try {
            return directives.register(facts, existing);
        } catch (DomainException refusal) {
            throw below("#/directive", refusal);
        }
    }

    /** A record that somebody has registered before the plan came; it must not be that of another plan. */
    private @Nullable Directive registered(DirectiveFacts facts) {
        var found = directives.find(facts).orElse(null);
        if (found != null && Plan.count("directive", found) > 0) {
            throw new DomainException(
                    ProblemType.ALREADY_EXISTS,
                    Text.of("một kế hoạch khác của văn bản", "another plan of the directive"));
        }
        return found;
    }

    private static DirectiveFacts facts(PlanDirective directive, PlanReferences references) {
        var symbolOnly =
                directive.number() == null && directive.numberAsWritten() == null && directive.symbol() != null;
        return new DirectiveFacts(
                directive.kind(),
                symbolOnly ? "/" + directive.symbol() : directive.number(),
                directive.numberAsWritten(),
                directive.issuedOn(),
                directive.issuedOnAsWritten(),
                references.unit(directive.issuer().unit()),
                directive.issuer().text(),
                directive.subject(),
                directive.place(),
                directive.signer(),
                directive.signerRole(),
                null,
                null,
                null);
    }

    private Map<String, Directive> documents(PlanDocument plan, PlanReferences references) {
        var found = new HashMap<String, Directive>();
        var faults = new ArrayList<FieldError>();
        for (int i = 0; i < plan.documents().size(); i++) {
            var one = plan.documents().get(i);
            var cited = new CitedDocument(
                    one.kind(),
                    one.number(),
                    one.numberAsWritten(),
                    one.issuedOn(),
                    references.unitOf(one.issuer()),
                    one.issuer().text(),
                    one.subject(),
                    one.inForceFrom(),
                    one.inForceTo(),
                    one.note());
            try {
                found.put(one.key(), directives.findOrCreateStub(cited));
            } catch (DomainException refusal) {
                if (refusal.errors.isEmpty()) {
                    throw refusal;
                }
                faults.addAll(below("#/documents/" + i, refusal).errors);
            }
        }
        if (!faults.isEmpty()) {
            throw DomainException.rules(faults);
        }
        return found;
    }

    /** Bounds that the plan states count more than those that follow from what it cites. */
    private void cite(Directive directive, PlanDocument plan, Map<String, Directive> documents) {
        citations.replaceAll(
                directive,
                plan.citations().stream().map(one -> planned(one, documents)).toList());
        var bounds = plan.directive().issuedOnBounds();
        if (bounds != null) {
            directive.issuedEarliest = bounds.earliest();
            directive.issuedLatest = bounds.latest();
            directive.issuedSort = bounds.earliest() == null ? NOTHING_KNOWN : bounds.earliest();
        }
    }

    private static PlannedCitation planned(PlanCitation citation, Map<String, Directive> documents) {
        var place = citation.place();
        return new PlannedCitation(
                citation.key(),
                citation.citing() == null ? null : documents.get(citation.citing()),
                documents.get(citation.cites()),
                citation.relation(),
                citation.phrase(),
                citation.words(),
                place == null ? null : new CitationPlace(place.section(), place.layer(), place.start(), place.end()),
                citation.isInferred());
    }

    /** The refusal of a part, its pointers led from the whole plan. */
    private static DomainException below(String pointer, DomainException refusal) {
        if (refusal.errors.isEmpty()) {
            return refusal;
        }
        List<FieldError> errors = refusal.errors.stream()
                .map(error -> FieldError.at(
                        pointer + String.valueOf(error.pointer()).substring(1), error.code(), error.words()))
                .toList();
        return DomainException.rules(errors);
    }
}
