package vn.thidua.finding.rule;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.CitationRelation;
import vn.thidua.finding.CheckedDirective;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.FindingRule;
import vn.thidua.finding.KnownDocument;
import vn.thidua.finding.Mention;
import vn.thidua.text.Folding;
import vn.thidua.text.Text;

/**
 * Two documents of one issuer and kind within a year carry one subject; one issuer may be wrong. Not where one replaces
 * or amends the other, nor where the subject says that it amends.
 */
final class SameSubject implements FindingRule {

    private static final int FEWEST_WORDS = 5;
    private static final int DAYS = 366;

    @Override
    public Stream<Finding> check(CheckedDirective directive) {
        var changed = new HashSet<Object>();
        directive.edges().stream()
                .filter(edge -> Mentions.CHANGING.contains(edge.relation()))
                .forEach(edge -> changed.addAll(ids(edge.from(), edge.to())));
        directive.mentions().stream()
                .filter(mention -> Mentions.CHANGING.contains(mention.relation()))
                .forEach(mention -> changed.addAll(ids(mention.citing(), mention.cited())));
        Map<String, Mention> first = new HashMap<>();
        return Mentions.once(directive.own().filter(mention -> mention.relation() != CitationRelation.AMENDS))
                .filter(mention -> !changed.contains(mention.cited().id())
                        || mention.cited().id() == null)
                .flatMap(mention -> {
                    var key = key(mention.cited());
                    var twin = key == null ? null : first.putIfAbsent(key, mention);
                    return twin == null || !near(twin.cited(), mention.cited())
                            ? Stream.empty()
                            : Stream.of(finding(twin, mention));
                });
    }

    private static List<Object> ids(@Nullable KnownDocument one, KnownDocument other) {
        return Stream.of(Optional.ofNullable(one), Optional.of(other))
                .flatMap(Optional::stream)
                .<Object>map(KnownDocument::id)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable String key(KnownDocument document) {
        var subject = document.subject();
        if (subject == null || document.issuerKey() == null || document.number() == null) {
            return null;
        }
        var words = Folding.words(subject.replaceFirst("(?iu)^(về việc|về|v/v)\\s+", ""));
        var folded = String.join(" ", words);
        if (words.size() < FEWEST_WORDS || folded.contains("sua doi") || folded.contains("bo sung")) {
            return null;
        }
        return document.kind() + "|" + document.issuerKey() + "|" + folded;
    }

    private static boolean near(KnownDocument one, KnownDocument other) {
        var day = one.issuedOn();
        var otherDay = other.issuedOn();
        return day != null
                && otherDay != null
                && Math.abs(ChronoUnit.DAYS.between(day.earliest(), otherDay.earliest())) < DAYS;
    }

    private static Finding finding(Mention one, Mention other) {
        var explanation = Text.of(
                "%s và %s cùng cơ quan ban hành, cùng trích yếu; có thể một cơ quan ghi sai."
                        .formatted(one.cited().name().vi(), other.cited().name().vi()),
                "%s and %s have one issuer and one subject; one issuer may be wrong."
                        .formatted(one.cited().name().en(), other.cited().name().en()));
        return Finding.ofCitation(FindingCode.SAME_ISSUER_SAME_SUBJECT, other, explanation)
                .relatedTo(Stream.of(one.cited(), other.cited()));
    }
}
