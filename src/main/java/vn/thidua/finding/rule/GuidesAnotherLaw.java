package vn.thidua.finding.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
 * A law is cited, and beside it a decree that details another law of the same name, mostly the law it replaced, which is
 * not cited itself.
 */
final class GuidesAnotherLaw implements FindingRule {

    @Override
    public Stream<Finding> check(CheckedDirective directive) {
        var own = Mentions.once(directive.own()).toList();
        var citedIds = own.stream().map(mention -> mention.cited().id()).collect(Collectors.toSet());
        return own.stream()
                .filter(mention -> !mention.cited().isLaw())
                .flatMap(decree -> laws(own)
                        .flatMap(law -> other(decree, law, directive.edges(), citedIds).stream()
                                .map(guided -> finding(decree, law, guided)))
                        .limit(1));
    }

    private static Stream<KnownDocument> laws(List<Mention> own) {
        return own.stream()
                .map(Mention::cited)
                .filter(law -> law.isLaw() && law.number() != null)
                .distinct();
    }

    /** The law that the decree details instead of the one cited. */
    private static Optional<KnownDocument> other(
            Mention decree, KnownDocument law, List<Edge> edges, Set<@Nullable UUID> cited) {
        var guided = edges.stream()
                .filter(edge -> edge.relation() == CitationRelation.GUIDES)
                .filter(edge -> Objects.equals(edge.from().id(), decree.cited().id()))
                .map(Edge::to)
                .filter(KnownDocument::isLaw)
                .toList();
        var details = guided.stream().anyMatch(one -> Objects.equals(one.id(), law.id()));
        var detailsAnyCited = guided.stream().anyMatch(one -> cited.contains(one.id()));
        if (details || detailsAnyCited) {
            return Optional.empty();
        }
        return guided.stream()
                .filter(one -> one.number() != null)
                .filter(one -> sameName(one, law) || replaces(law, one, edges))
                .findFirst();
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
                        .formatted(decree.cited().name().vi(), guided.name().vi(), law.name().vi()),
                "%s details %s, not %s."
                        .formatted(decree.cited().name().en(), guided.name().en(), law.name().en()));
        return Finding.ofCitation(FindingCode.GUIDES_ANOTHER_LAW, decree, explanation)
                .relatedTo(Stream.of(guided, law));
    }
}
