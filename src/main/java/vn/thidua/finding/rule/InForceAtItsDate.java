package vn.thidua.finding.rule;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.CitationRelation;
import vn.thidua.finding.CheckedDirective;
import vn.thidua.finding.CheckedDirective.Edge;
import vn.thidua.finding.Days;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.FindingRule;
import vn.thidua.finding.FindingSeverity;
import vn.thidua.finding.KnownDocument;
import vn.thidua.finding.Mention;
import vn.thidua.text.Text;

/**
 * What the directive cites is not yet, or no longer, in force on its own day or on the day asked for. Where the own day
 * is not known, only what is certain for every day that it can be. Who amends or ends a document may do so before it is
 * in force.
 */
final class InForceAtItsDate implements FindingRule {

    @Override
    public Stream<Finding> check(CheckedDirective directive) {
        var asked = directive.judgedOn();
        var first = asked == null ? directive.self().earliest() : asked;
        var last = asked == null ? directive.self().latest() : asked;
        return Mentions.once(directive.own().filter(mention -> !Mentions.CHANGING.contains(mention.relation())))
                .flatMap(mention -> Stream.concat(
                        notYet(mention, last).stream(), noLonger(mention, first, directive.edges()).stream()));
    }

    private static Optional<Finding> notYet(Mention mention, @Nullable LocalDate last) {
        var cited = mention.cited();
        var from = cited.inForceFrom();
        if (last == null || from == null || !from.isAfter(last)) {
            return Optional.empty();
        }
        var explanation = Text.of(
                "%s có hiệu lực từ %s, sau ngày %s.".formatted(cited.name().vi(), Days.of(from), Days.of(last)),
                "%s is in force from %s, after %s.".formatted(cited.name().en(), Days.of(from), Days.of(last)));
        return Optional.of(Finding.ofCitation(FindingCode.NOT_YET_IN_FORCE, mention, explanation)
                .as(severity(mention, FindingCode.NOT_YET_IN_FORCE))
                .relatedTo(Stream.of(cited)));
    }

    private static Optional<Finding> noLonger(Mention mention, @Nullable LocalDate first, List<Edge> edges) {
        var cited = mention.cited();
        var to = cited.inForceTo();
        if (first == null || to == null || !to.isBefore(first)) {
            return Optional.empty();
        }
        var replacements = replacements(cited, first, edges);
        var explanation = Text.of(
                "%s hết hiệu lực sau %s.%s"
                        .formatted(cited.name().vi(), Days.of(to), replaced(replacements, " Thay bằng ", true)),
                "%s ended after %s.%s"
                        .formatted(cited.name().en(), Days.of(to), replaced(replacements, " Replaced by ", false)));
        var numbers = replacements.stream()
                .map(KnownDocument::number)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        return Optional.of(Finding.ofCitation(FindingCode.NO_LONGER_IN_FORCE, mention, explanation)
                .as(severity(mention, FindingCode.NO_LONGER_IN_FORCE))
                .suggesting(numbers.isEmpty() ? null : numbers)
                .relatedTo(replacements.stream()));
    }

    /** What may be in force instead: its replacements, and those of replacements that are over as well. */
    private static List<KnownDocument> replacements(KnownDocument ended, LocalDate day, List<Edge> edges) {
        var reached = new LinkedHashSet<KnownDocument>();
        var waiting = new ArrayDeque<>(List.of(ended));
        while (!waiting.isEmpty()) {
            var current = waiting.remove();
            edges.stream()
                    .filter(edge -> edge.relation() == CitationRelation.REPLACES)
                    .filter(edge -> Objects.equals(edge.to().id(), current.id()))
                    .map(Edge::from)
                    .filter(reached::add)
                    .filter(replacement -> !mayBeInForce(replacement, day))
                    .forEach(waiting::add);
        }
        return reached.stream()
                .filter(replacement -> mayBeInForce(replacement, day))
                .toList();
    }

    private static boolean mayBeInForce(KnownDocument document, LocalDate day) {
        var from = document.inForceFrom();
        var to = document.inForceTo();
        return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
    }

    private static String replaced(List<KnownDocument> replacements, String lead, boolean vietnamese) {
        if (replacements.isEmpty()) {
            return "";
        }
        return replacements.stream()
                .map(KnownDocument::name)
                .map(name -> vietnamese ? name.vi() : name.en())
                .collect(Collectors.joining("; ", lead, "."));
    }

    private static FindingSeverity severity(Mention mention, FindingCode code) {
        return mention.relation() == CitationRelation.BASED_ON ? FindingSeverity.ERROR : code.severity();
    }
}
