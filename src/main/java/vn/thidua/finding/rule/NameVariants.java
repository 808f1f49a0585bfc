package vn.thidua.finding.rule;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.finding.CheckedCampaign;
import vn.thidua.finding.CheckedDirective;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.FindingRule;
import vn.thidua.finding.ReadText;
import vn.thidua.text.Folding;
import vn.thidua.text.Text;

/**
 * One campaign under two spellings: the words are the same without marks and punctuation, the writing is not. Case,
 * dashes, blanks, quotes and the two ways to set a tone mark do not count.
 */
final class NameVariants implements FindingRule {

    private static final int FEWEST_WORDS = 4;
    private static final int LONGEST_NAME = 300;

    @Override
    public Stream<Finding> check(CheckedDirective directive) {
        var names = new ArrayList<String>();
        directive.campaigns().stream().map(CheckedCampaign::names).forEach(names::addAll);
        var text = directive.text();
        if (text != null && !text.isMisread()) {
            names.addAll(quoted(text));
        }
        Map<String, Set<String>> spellings = new LinkedHashMap<>();
        names.stream().map(name -> name.replaceAll("[\\s\\p{Z}]+", " ").strip()).forEach(name -> {
            var words = Folding.words(name);
            if (words.size() >= FEWEST_WORDS) {
                spellings
                        .computeIfAbsent(String.join(" ", words), key -> new LinkedHashSet<>())
                        .add(name);
            }
        });
        return spellings.values().stream()
                .map(NameVariants::distinct)
                .filter(variants -> variants.size() > 1)
                .map(NameVariants::finding);
    }

    private static List<String> distinct(Set<String> names) {
        Map<String, String> byWriting = new LinkedHashMap<>();
        names.forEach(name -> byWriting.putIfAbsent(writing(name), name));
        return List.copyOf(byWriting.values());
    }

    private static String writing(String name) {
        var composed = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var placed = Normalizer.normalize(composed, Normalizer.Form.NFD)
                .replaceAll("([aeiouy])([aeiouy])([\u0300\u0301\u0303\u0309\u0323])", "$1$3$2");
        return placed.replaceAll("[“”\"'’*()\\[\\]]", " ")
                .replaceAll("[\\s\\p{Z}]*[-–—][\\s\\p{Z}]*", "-")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("[ .;:,]+$", "")
                .strip();
    }

    /** What stands between curly quotes, which only names and slogans do. */
    private static List<String> quoted(ReadText read) {
        var found = new ArrayList<String>();
        var text = read.text();
        for (int from = text.indexOf('“'); from >= 0; from = text.indexOf('“', from + 1)) {
            var ahead = text.substring(from + 1, Math.min(text.length(), from + LONGEST_NAME));
            int end = ahead.indexOf('”');
            var name = end < 0 ? "" : ahead.substring(0, end);
            if (!name.isEmpty() && name.indexOf('“') < 0 && !name.contains("\n\n")) {
                found.add(name);
            }
        }
        return found;
    }

    private static Finding finding(List<String> variants) {
        var listed = "“" + String.join("”, “", variants) + "”";
        return Finding.ofWords(
                FindingCode.CAMPAIGN_NAME_VARIANTS,
                variants.get(1),
                null,
                Text.of("Một tên viết nhiều cách: " + listed + ".", "One name in several spellings: " + listed + "."));
    }
}
