package vn.thidua.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.directive.CitationRelation;
import vn.thidua.directive.Directive;
import vn.thidua.directive.DirectiveAccess;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.text.Text;
import vn.thidua.time.Validity;

/** Answers what would lose its basis if a directive ended. */
@ApplicationScoped
class ImpactDesk {

    private final DirectiveAccess access;
    private final Citations citations;
    private final NamedDocuments named;
    private final Instance<Dependents> subjects;
    private final Caller caller;

    ImpactDesk(
            DirectiveAccess access,
            Citations citations,
            NamedDocuments named,
            Instance<Dependents> subjects,
            Caller caller) {
        this.access = access;
        this.citations = citations;
        this.named = named;
        this.subjects = subjects;
        this.caller = caller;
    }

    ImpactView of(UUID id, ImpactQuery query) {
        var directive = access.readable(id);
        var assumed = query.replacedBy == null ? null : replacement(directive, query.replacedBy);
        var on = lastDay(directive, assumed, query.on);
        var day = on.plusDays(1);
        var ended = Document.of(directive);
        var down = new Downwards(citations, ended, day);
        var fallen = fallen(ended, down, day, query.limit);
        var lost = lost(ended, assumed, targets(fallen, down, query.limit), down, day);
        var answer = new Answer(ended, down, fallen, lost, query.limit);
        var affected = answer.affected();
        var own = lost.basis().of(ended.id());
        var replacements = replacements(lost.graph(), ended, assumed, day);
        var mentioned = new LinkedHashSet<>(Set.of(ended.id()));
        replacements.forEach(replacement -> mentioned.add(replacement.documentId()));
        mention(own.path(), mentioned);
        affected.forEach(one -> {
            mentioned.add(one.documentId());
            mention(one.why(), mentioned);
            mention(one.remaining(), mentioned);
        });
        return new ImpactView(
                ended.id(),
                on,
                day,
                !on.equals(directive.inForceTo),
                own.state(),
                own.path(),
                replacements,
                answer.counts(),
                affected,
                named.of(mentioned, ended, day),
                !down.isComplete() || !fallen.isComplete());
    }

    /** The day asked for, or the recorded end, or the day before its replacement begins, or today. */
    private LocalDate lastDay(Directive directive, @Nullable Document replacement, @Nullable LocalDate asked) {
        if (asked != null && !asked.isBefore(Validity.FOREVER)) {
            throw DomainException.invalid(
                    FieldError.parameter("on", "TOO_LATE", Text.of("Ngày quá xa.", "The day is too far away.")));
        }
        var issued = directive.issuedOn;
        if (asked != null && issued != null && asked.isBefore(issued.earliest())) {
            throw DomainException.invalid(FieldError.parameter(
                    "on",
                    "BEFORE_IT_WAS_ISSUED",
                    Text.of(
                            "Văn bản ban hành ngày %s không thể hết hiệu lực trước đó.".formatted(issued),
                            "A document issued on %s cannot end before that.".formatted(issued))));
        }
        if (asked != null) {
            return asked;
        }
        if (directive.inForceTo != null) {
            return directive.inForceTo;
        }
        return replacement == null || replacement.inForceFrom() == null
                ? caller.today()
                : replacement.inForceFrom().minusDays(1);
    }

    private static Document replacement(Directive directive, UUID id) {
        Directive replacing = Directive.findById(id);
        if (replacing == null || replacing.mergedInto != null) {
            throw DomainException.invalid(FieldError.parameter(
                    "replacedBy",
                    "UNKNOWN_REFERENCE",
                    Text.of("Không có văn bản này.", "There is no such directive.")));
        }
        if (replacing.equals(directive)) {
            throw DomainException.invalid(FieldError.parameter(
                    "replacedBy",
                    "SAME",
                    Text.of("Văn bản không thay thế chính nó.", "A directive does not replace itself.")));
        }
        return Document.of(replacing);
    }

    private Fallen fallen(Document ended, Downwards down, LocalDate day, int limit) {
        var documents = new LinkedHashSet<>(Set.of(ended.id()));
        documents.addAll(down.affected());
        var fallen = new Fallen(day, limit, documents);
        subjects.stream().sorted(Comparator.comparing(Dependents::kind)).forEach(subject -> subject.find(fallen));
        return fallen;
    }

    /** The documents of what is shown. */
    private static Set<UUID> targets(Fallen fallen, Downwards down, int limit) {
        var targets = new LinkedHashSet<UUID>();
        down.affected().stream().limit(limit).forEach(targets::add);
        for (var kind : ImpactKind.values()) {
            fallen.shown(kind).forEach(dependent -> targets.add(fallen.documentOf(kind, dependent.id())));
        }
        return targets;
    }

    /** The verdicts, and the graph that they were read from. */
    record Lost(LostBasis basis, BasisGraph graph) {}

    private Lost lost(Document ended, @Nullable Document assumed, Set<UUID> targets, Downwards down, LocalDate day) {
        var graph = new BasisGraph();
        graph.add(ended);
        if (assumed != null) {
            graph.add(assumed);
            graph.add(new Step(ended.id(), assumed.id(), CitationRelation.REPLACES, true));
        }
        down.documents(targets).forEach(graph::add);
        var judged = new HashSet<>(targets);
        judged.remove(ended.id());
        return new Lost(new Upwards(citations, graph, ended, day).read(judged), graph);
    }

    private static List<ImpactView.Replacement> replacements(
            BasisGraph graph, Document ended, @Nullable Document assumed, LocalDate day) {
        var replacements = new ArrayList<ImpactView.Replacement>();
        for (var step : graph.replacementsOf(ended.id())) {
            var document = graph.document(step.to());
            if (document != null) {
                replacements.add(new ImpactView.Replacement(step.to(), document.equals(assumed), document.on(day)));
            }
        }
        return replacements;
    }

    private static void mention(List<Step> path, Set<UUID> mentioned) {
        path.forEach(step -> {
            mentioned.add(step.from());
            mentioned.add(step.to());
        });
    }
}
