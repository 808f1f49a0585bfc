package vn.thidua.finding.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.directive.CitationRelation;
import vn.thidua.finding.CheckedDirective;
import vn.thidua.finding.CheckedDirective.Edge;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.FindingRule;
import vn.thidua.finding.KnownDocument;
import vn.thidua.finding.Mention;
import vn.thidua.text.Folding;
import vn.thidua.text.Text;

/**
 * A law is cited, and beside it a decree that details another law of the same name, mostly the law it replaced, which
 * is not cited itself.
 */
final class GuidesAnotherLaw implements FindingRule {

    @Override
    public Stream<Finding> check(CheckedDirective directive) {
        var own = Mentions.once(directive.own()).toList();
        var cited = own.stream()
                .map(mention -> mention.cited().id())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var laws = own.stream()
                .map(Mention::cited)
                .filter(law -> law.isLaw() && law.number() != null)
                .distinct()
                .toList();
        var guided = directive.edges().stream()
                .filter(edge ->
                        edge.relation() == CitationRelation.GUIDES && edge.to().isLaw())
                .collect(Collectors.groupingBy(
                        edge -> String.valueOf(edge.from().id()), Collectors.mapping(Edge::to, Collectors.toList())));
        return own.stream()
                .filter(mention -> !mention.cited().isLaw())
                .flatMap(decree -> finding(
                        decree,
                        guided.getOrDefault(String.valueOf(decree.cited().id()), List.of()),
                        laws,
                        cited,
                        directive.edges())
                        .stream());
    }

    private static Optional<Finding> finding(
            Mention decree, List<KnownDocument> guided, List<KnownDocument> laws, Set<UUID> cited, List<Edge> edges) {
        if (guided.stream().anyMatch(one -> cited.contains(one.id()))) {
            return Optional.empty();
        }
        for (var former : guided) {
            for (var law : laws) {
                if (former.number() != null && (sameName(former, law) || replaces(law, former, edges))) {
                    return Optional.of(finding(decree, law, former));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean sameName(KnownDocument one, KnownDocument other) {
        var name = one.subject();
        var otherName = other.subject();
        return name != null && otherName != null && Folding.words(name).equals(Folding.words(otherName));
    }

    private static boolean replaces(KnownDocument law, KnownDocument former, List<Edge> edges) {
        return edges.stream()
                .anyMatch(edge -> edge.relation() == CitationRelation.REPLACES
                        && Objects.equals(edge.from().id(), law.id())
                        && Objects.equals(edge.to().id(), former.id()));
    }

    private static Finding finding(Mention decree, KnownDocument law, KnownDocument guided) {
        var explanation = Text.of(
                "%s quy định chi tiết %s, không phải %s."
                        .formatted(
                                decree.cited().name().vi(),
                                guided.name().vi(),
                                law.name().vi()),
                "%s details %s, not %s."
                        .formatted(
                                decree.cited().name().en(),
                                guided.name().en(),
                                law.name().en()));
        return Finding.ofCitation(FindingCode.GUIDES_ANOTHER_LAW, decree, explanation)
                .relatedTo(Stream.of(guided, law));
    }
}
