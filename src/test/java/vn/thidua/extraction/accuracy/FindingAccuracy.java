package vn.thidua.extraction.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.thidua.extraction.CitationExtractor;
import vn.thidua.extraction.TextFindings;

/**
 * Holds the findings of texts against {@code findings.json} beside them: which codes a text gets, and which it should.
 * Judged are the codes that the file names, on the texts that it lists; what takes more than the text, such as a report
 * duty, counts as missed.
 */
final class FindingAccuracy {

    private final List<String> faults = new ArrayList<>();
    private int expected;
    private int given;
    private int right;

    private FindingAccuracy() {}

    /** Empty where the folder has no such file. */
    static Optional<FindingAccuracy> of(Path folder, List<TruthText> texts) throws IOException {
        var file = folder.resolve("findings.json");
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        var truth = new ObjectMapper().readTree(file.toFile());
        var accuracy = new FindingAccuracy();
        var judged = codes(truth);
        for (var text : texts) {
            var listed = truth.path("seeds").get(text.id());
            if (listed != null) {
                accuracy.compare(text, codesOf(listed), judged);
            }
        }
        return Optional.of(accuracy);
    }

    private static Set<String> codes(JsonNode truth) {
        var all = new TreeSet<String>();
        truth.path("codes").forEach(code -> all.add(code.textValue()));
        if (all.isEmpty()) {
            truth.path("seeds").forEach(listed -> all.addAll(codesOf(listed)));
        }
        return all;
    }

    private static Set<String> codesOf(JsonNode listed) {
        var codes = new TreeSet<String>();
        listed.forEach(finding -> codes.add(finding.path("code").textValue()));
        return codes;
    }

    private void compare(TruthText text, Set<String> wanted, Set<String> judged) {
        var found = TextFindings.of(text.text(), CitationExtractor.extract(text.text())).stream()
                .map(finding -> finding.code().name())
                .filter(judged::contains)
                .collect(Collectors.toCollection(TreeSet::new));
        expected += wanted.size();
        given += found.size();
        right += (int) wanted.stream().filter(found::contains).count();
        wanted.stream()
                .filter(code -> !found.contains(code))
                .forEach(code -> faults.add(text.id() + "  NOT FOUND  " + code));
        found.stream()
                .filter(code -> !wanted.contains(code))
                .forEach(code -> faults.add(text.id() + "  NOT LISTED  " + code));
    }

    double recall() {
        return expected == 0 ? 1 : (double) right / expected;
    }

    double precision() {
        return given == 0 ? 1 : (double) right / given;
    }

    List<String> faults() {
        return faults;
    }

    String summary() {
        return "Findings (a code of a text): recall %.3f (%d of %d), precision %.3f (%d of %d)"
                .formatted(recall(), right, expected, precision(), right, given);
    }
}
