package vn.thidua.extraction.accuracy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How one text, or several together, was read.
 *
 * @param numbered citations with a number: kind, number and date agree
 * @param numberOnly the same, but the number alone
 * @param named documents named without number
 * @param exactSpans of those found, in both tiers
 * @param relations of those found, in both tiers
 * @param links between cited documents, with their relation
 * @param header fields of the document's own header, by name
 * @param faults what is missing, wrong or too much, one line each
 */
record Score(
        Rate numbered,
        Rate numberOnly,
        Rate named,
        Rate exactSpans,
        Rate relations,
        Rate links,
        Map<String, Rate> header,
        List<String> faults) {

    static final Score NONE =
            new Score(Rate.NONE, Rate.NONE, Rate.NONE, Rate.NONE, Rate.NONE, Rate.NONE, Map.of(), List.of());

    Score plus(Score other) {
        Map<String, Rate> fields = new TreeMap<>(header);
        other.header.forEach((field, rate) -> fields.merge(field, rate, Rate::plus));
        return new Score(
                numbered.plus(other.numbered),
                numberOnly.plus(other.numberOnly),
                named.plus(other.named),
                exactSpans.plus(other.exactSpans),
                relations.plus(other.relations),
                links.plus(other.links),
                fields,
                Stream.of(faults, other.faults).flatMap(List::stream).toList());
    }

    Rate headerFields() {
        return header.values().stream().reduce(Rate.NONE, Rate::plus);
    }

    static Score sum(List<Score> scores) {
        return scores.stream().reduce(NONE, Score::plus);
    }
}
