package vn.thidua.finding.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.CitationRelation;
import vn.thidua.directive.TextLayer;
import vn.thidua.finding.CheckedDirective;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.FindingRule;
import vn.thidua.finding.KnownDocument;
import vn.thidua.finding.Mention;
import vn.thidua.text.Text;

/**
 * Bases (căn cứ) in the preamble: a law behind a decree, or documents of one kind and issuer parted by one of another.
 * Nothing more: offices order the rest in more than one way.
 */
final class BasesOutOfOrder implements FindingRule {

    @Override
    public Stream<Finding> check(CheckedDirective directive) {
        var bases = Mentions.once(directive
                        .own()
                        .filter(mention -> mention.relation() == CitationRelation.BASED_ON)
                        .filter(mention -> mention.layer() == TextLayer.PREAMBLE))
                .toList();
        return Stream.concat(behindLower(bases).stream(), apart(bases).stream())
                .limit(1)
                .map(mention -> finding(mention, bases));
    }

    private static Optional<Mention> behindLower(List<Mention> bases) {
        int lowest = 0;
        for (var base : bases) {
            var rank = base.kind().legalRank();
            if (rank.isEmpty()) {
                continue;
            }
            if (rank.getAsInt() < lowest) {
                return Optional.of(base);
            }
            lowest = rank.getAsInt();
        }
        return Optional.empty();
    }

    private static Optional<Mention> apart(List<Mention> bases) {
        var left = new HashSet<String>();
        String current = null;
        for (var base : bases) {
            var register = register(base);
            if (register != null && !register.equals(current) && left.contains(register)) {
                return Optional.of(base);
            }
            if (current != null) {
                left.add(current);
            }
            current = register;
        }
        return Optional.empty();
    }

    private static @Nullable String register(Mention base) {
        var cited = base.cited();
        var key = cited.issuerKey();
        return key == null ? null : cited.kind() + "|" + key;
    }

    private static Finding finding(Mention misplaced, List<Mention> bases) {
        var names = new ArrayList<KnownDocument>();
        bases.forEach(base -> names.add(base.cited()));
        var explanation = Text.of(
                "Các căn cứ xếp: %s. %s lẽ ra đứng trước."
                        .formatted(
                                names.stream().map(one -> one.name().vi()).collect(Collectors.joining("; ")),
                                misplaced.cited().name().vi()),
                "The bases stand thus: %s. %s ought to stand further up."
                        .formatted(
                                names.stream().map(one -> one.name().en()).collect(Collectors.joining("; ")),
                                misplaced.cited().name().en()));
        return Finding.ofCitation(FindingCode.BASES_OUT_OF_ORDER, misplaced, explanation)
                .relatedTo(names.stream());
    }
}
