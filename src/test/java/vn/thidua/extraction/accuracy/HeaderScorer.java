package vn.thidua.extraction.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.extraction.DocumentHeader;
import vn.thidua.extraction.Located;
import vn.thidua.text.Folding;
import vn.thidua.time.PartialDate;

/** Compares a document's own header, field by field; only fields that the truth has. */
final class HeaderScorer {

    /** How much of a noisy value must agree. */
    private static final double SIMILAR = 0.8;

    private final TruthText truth;
    private final List<String> faults;
    private final Map<String, Rate> fields = new TreeMap<>();

    private HeaderScorer(TruthText truth, List<String> faults) {
        this.truth = truth;
        this.faults = faults;
    }

    static Map<String, Rate> score(TruthText truth, DocumentHeader header, List<String> faults) {
        var scorer = new HeaderScorer(truth, faults);
        scorer.number(value(header.number()));
        scorer.date(value(header.date()));
        scorer.kind(value(header.kind()));
        scorer.words("place", value(header.place()));
        scorer.words("issuer", value(header.issuingBody()));
        scorer.words("signer", value(header.signer()));
        scorer.words("signerRole", value(header.signerRole()));
        scorer.words("title", value(header.title()));
        return scorer.fields;
    }

    /** A draft's number without serial is as good as none. */
    private void number(String given) {
        String expected = Truth.text(truth.own(), "number");
        boolean right = expected == null
                ? given == null || given.startsWith("/")
                : given != null && Mention.canonical(given).equals(Mention.canonical(expected));
        record("number", expected, given, right);
    }

    /** Where the truth has no day, a month is right if there is one. */
    private void date(PartialDate given) {
        String expected = Truth.text(truth.own(), "issueDate");
        boolean right = expected == null
                ? given == null || given.precision() != PartialDate.Precision.DAY
                : Objects.equals(given, PartialDate.parse(expected));
        record("issueDate", expected, String.valueOf(given), right);
    }

    private void kind(DirectiveKind given) {
        String expected = Truth.text(truth.own(), "kind");
        record("kind", expected, String.valueOf(given), expected == null || Truth.kind(expected) == given);
    }

    private void words(String field, String given) {
        String expected = Truth.text(truth.own(), field);
        JsonNode own = truth.own();
        if (!own.has(field) || (expected != null && !truth.ocr() && !stands(expected))) {
            return;
        }
        record(field, expected, given, expected == null ? given == null : sameWords(expected, given));
    }

    /** Some truth names an issuer or signer in words that the text does not have. */
    private boolean stands(String expected) {
        return comparable(truth.text()).contains(comparable(expected));
    }

    private boolean sameWords(String expected, String given) {
        if (given == null) {
            return false;
        }
        String one = comparable(expected);
        String other = comparable(given);
        return one.equals(other) || (truth.ocr() && similarity(one, other) >= SIMILAR);
    }

    /** Case, marks, signs, line breaks and a leading "về việc" do not matter. */
    private static String comparable(String words) {
        String folded = String.join(" ", Folding.words(words));
        return folded.replaceFirst("^(?:v v|ve viec|ve) ", "");
    }

    private void record(String field, String expected, Object given, boolean right) {
        if (!truth.own().has(field)) {
            return;
        }
        fields.put(field, Rate.share(right ? 1 : 0, 1));
        if (!right) {
            faults.add("%-8s %-13s %s: %s <> %s"
                    .formatted(truth.id(), "HEADER", field, expected, Scorer.oneLine(String.valueOf(given))));
        }
    }

    private static <T> T value(Located<T> located) {
        return located == null ? null : located.value();
    }

    /** 1 less the edit distance by the longer length. */
    static double similarity(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        int longer = Math.max(one.length(), other.length());
        return longer == 0 ? 1 : 1 - (double) row[other.length()] / longer;
    }
}
