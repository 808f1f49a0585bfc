package vn.thidua.extraction.accuracy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.thidua.extraction.CitationEdge;
import vn.thidua.extraction.ExtractedCitation;
import vn.thidua.extraction.ExtractedText;

/**
 * Compares what was extracted from one text with its truth. Each mention is paired with at most one citation whose span
 * overlaps it, the best agreeing first; a pair counts as found when kind, number and date agree.
 */
final class Scorer {

    private record Pair(Mention mention, ExtractedCitation citation) {

        boolean agrees() {
            return mention.agrees(citation);
        }

        /** Larger is better; a few words more in common never outweigh an agreement. */
        int worth() {
            return (agrees() ? 1 << 24 : 0)
                    + (mention.sameNumber(citation.number()) ? 1 << 22 : 0)
                    + (mention.numbered() == (citation.number() != null) ? 1 << 20 : 0)
                    + mention.commonLength(citation.span());
        }
    }

    private final TruthText truth;
    private final ExtractedText extracted;
    private final List<ExtractedCitation> citations;
    private final Map<Mention, ExtractedCitation> paired = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    private Scorer(TruthText truth, ExtractedText extracted) {
        this.truth = truth;
        this.extracted = extracted;
        this.citations = extracted.citations().stream()
                .filter(citation -> !isVague(citation))
                .toList();
        pair();
    }

    static Score score(TruthText truth, ExtractedText extracted) {
        return new Scorer(truth, extracted).score();
    }

    private Score score() {
        Rate numbered = rate(true);
        Rate named = rate(false);
        List<Pair> found = pairs().stream().filter(Pair::agrees).toList();
        int exact = count(found, pair -> pair.mention.span().equals(pair.citation.span()));
        int related = count(found, pair -> pair.mention.relations().contains(pair.citation.relation()));
        int sameNumber =
                count(pairs(), pair -> pair.mention.numbered() && pair.mention.sameNumber(pair.citation.number()));
        reportFaults(found);
        Rate links = links();
        return new Score(
                numbered,
                new Rate(sameNumber, numbered.there(), numbered.given()),
                named,
                Rate.share(exact, found.size()),
                Rate.share(related, found.size()),
                links,
                HeaderScorer.score(truth, extracted.header(), faults),
                List.copyOf(faults));
    }

    private boolean isVague(ExtractedCitation citation) {
        return truth.mentions().stream().noneMatch(mention -> mention.overlaps(citation.span()))
                && truth.vague().stream()
                        .anyMatch(vague -> vague.start() < citation.span().end()
                                && citation.span().start() < vague.end());
    }

    private void pair() {
        List<Pair> candidates = new ArrayList<>();
        for (Mention mention : truth.mentions()) {
            for (ExtractedCitation citation : citations) {
                if (mention.overlaps(citation.span())) {
                    candidates.add(new Pair(mention, citation));
                }
            }
        }
        candidates.sort(Comparator.comparingInt(Pair::worth).reversed());
        Set<ExtractedCitation> taken = new HashSet<>();
        for (Pair candidate : candidates) {
            if (!paired.containsKey(candidate.mention) && taken.add(candidate.citation)) {
                paired.put(candidate.mention, candidate.citation);
            }
        }
    }

    private List<Pair> pairs() {
        return paired.entrySet().stream()
                .map(pair -> new Pair(pair.getKey(), pair.getValue()))
                .toList();
    }

    private Rate rate(boolean numbered) {
        int there = count(truth.mentions(), mention -> mention.numbered() == numbered);
        int given = count(citations, citation -> countsAsNumbered(citation) == numbered);
        int found = count(pairs(), pair -> pair.mention.numbered() == numbered && pair.agrees());
        return new Rate(found, there, given);
    }

    /** A law found by its name whose number the extractor rightly added stays a document named without number. */
    private boolean countsAsNumbered(ExtractedCitation citation) {
        return citation.number() != null
                && pairs().stream()
                        .noneMatch(pair -> pair.citation == citation && !pair.mention.numbered() && pair.agrees());
    }

    private Rate links() {
        Map<String, String> documentOf = new HashMap<>();
        paired.forEach((mention, citation) -> documentOf.put(citation.key(), mention.docKey()));
        Set<TruthText.Link> given = new HashSet<>();
        Set<String> judged = citations.stream().map(ExtractedCitation::key).collect(Collectors.toSet());
        for (CitationEdge edge : extracted.links()) {
            if (!judged.containsAll(List.of(edge.from(), edge.to()))) {
                continue;
            }
            given.add(new TruthText.Link(
                    documentOf.getOrDefault(edge.from(), edge.from()),
                    documentOf.getOrDefault(edge.to(), edge.to()),
                    edge.relation()));
        }
        given.removeAll(truth.optionalLinks());
        truth.links().stream()
                .filter(link -> !given.contains(link))
                .forEach(link -> fault("LINK MISSED", link.toString()));
        given.stream()
                .filter(link -> !truth.links().contains(link))
                .forEach(link -> fault("LINK TOO MUCH", link.toString()));
        int found = count(truth.links(), given::contains);
        return new Rate(found, truth.links().size(), given.size());
    }

    private void reportFaults(List<Pair> found) {
        Set<ExtractedCitation> right = new HashSet<>();
        found.forEach(pair -> right.add(pair.citation));
        for (Mention mention : truth.mentions()) {
            ExtractedCitation citation = paired.get(mention);
            if (citation == null) {
                fault("MISSED", expected(mention));
            } else if (!mention.agrees(citation)) {
                fault("WRONG", expected(mention) + " <> " + given(citation));
                right.add(citation);
            } else if (!mention.relations().contains(citation.relation())) {
                fault(
                        "RELATION",
                        "%s %s <> %s (%s)"
                                .formatted(
                                        oneLine(mention.words()),
                                        mention.relations(),
                                        citation.relation(),
                                        oneLine(String.valueOf(citation.relationPhrase()))));
            }
            if (citation != null && !mention.span().equals(citation.span())) {
                fault("SPAN", oneLine(mention.words()) + " <> " + oneLine(citation.words()));
            }
        }
        citations.stream()
                .filter(citation -> !right.contains(citation))
                .forEach(citation -> fault("FALSE ALARM", given(citation)));
    }

    private static String expected(Mention mention) {
        return "%s %s %s [%s]"
                .formatted(mention.kinds(), mention.number(), mention.issuedOn(), oneLine(mention.words()));
    }

    private static String given(ExtractedCitation citation) {
        return "%s %s %s [%s]"
                .formatted(citation.kind(), citation.number(), citation.issuedOn(), oneLine(citation.words()));
    }

    private void fault(String what, String words) {
        faults.add("%-8s %-13s %s".formatted(truth.id(), what, words));
    }

    static String oneLine(String words) {
        return words.replaceAll("\\R", "⏎");
    }

    private static <T> int count(Iterable<T> items, Predicate<T> condition) {
        int count = 0;
        for (T item : items) {
            count += condition.test(item) ? 1 : 0;
        }
        return count;
    }
}
