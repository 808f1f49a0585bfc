package vn.thidua.finding.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.finding.CheckedDirective;
import vn.thidua.finding.ComposedText;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.FindingRule;
import vn.thidua.finding.ReadText;
import vn.thidua.text.Folding;
import vn.thidua.text.Text;

/**
 * A paragraph of at least {@value #FEWEST_WORDS} words that stands twice. In a scan words differ, so paragraphs with
 * the same figures are held against each other. Not where it stands once each under headings that name who is to act: a
 * duty may be the same for two.
 */
final class RepeatedParagraph implements FindingRule {

    private static final int FEWEST_WORDS = 12;
    private static final int FEWEST_FIGURES = 4;
    private static final double ALIKE = 0.6;
    private static final int MOST = 20;

    private static final Pattern FIGURE = Pattern.compile("[0-9]+");
    private static final Pattern ITEM =
            Pattern.compile("^\\s*(?:[-+*•–]\\s|[0-9]{1,2}(?:\\.[0-9]{1,2})*[.)]?\\s|\\p{L}[.)]\\s|[IVX]+\\.\\s).*");
    private static final Pattern ACTOR = Pattern.compile(
            "(?:doi voi|cac|phong|truong|nha truong|so|uy ban|ubnd|ban|hoi dong|cong doan|doan|to|khoa|don vi|co so|thu truong|hieu truong|bo phan|chi bo|hoi)( .*)?");

    private record Paragraph(
            int start,
            int end,
            List<String> words,
            @Nullable String heading) {}

    @Override
    public Stream<Finding> check(CheckedDirective directive) {
        var read = directive.text();
        if (read == null) {
            return Stream.empty();
        }
        var text = read.composed();
        var noisy = read.isMisread();
        Map<String, Paragraph> first = new HashMap<>();
        var found = new ArrayList<Finding>();
        for (var paragraph : paragraphs(text, read)) {
            var key = noisy
                    ? figures(text.text().substring(paragraph.start, paragraph.end))
                    : String.join(" ", paragraph.words);
            var earlier = key == null ? null : first.putIfAbsent(key, paragraph);
            if (earlier != null
                    && (!noisy || alike(earlier.words, paragraph.words))
                    && !eachItsOwn(earlier, paragraph)) {
                found.add(finding(text, paragraph));
            }
        }
        return found.stream().limit(MOST);
    }

    private static List<Paragraph> paragraphs(ComposedText composed, ReadText read) {
        var text = composed.text();
        var headings = headings(composed, read);
        var paragraphs = new ArrayList<Paragraph>();
        int start = 0;
        int line = 0;
        while (line <= text.length()) {
            int newline = text.indexOf('\n', line);
            int end = newline < 0 ? text.length() : newline;
            int next = end + 1;
            var ends = next >= text.length() || isBlankOrItem(text, next);
            if (ends) {
                var words = Folding.words(text.substring(start, end));
                if (words.size() >= FEWEST_WORDS) {
                    paragraphs.add(new Paragraph(start, end, withoutMark(words), headings.at(start)));
                }
                start = next;
            }
            line = next;
        }
        return paragraphs;
    }

    private static boolean isBlankOrItem(String text, int line) {
        int newline = text.indexOf('\n', line);
        var words = text.substring(line, newline < 0 ? text.length() : Math.min(newline, line + 200));
        return words.isBlank() || ITEM.matcher(words).matches();
    }

    private static List<String> withoutMark(List<String> words) {
        var mark = words.get(0).length() <= 2 && words.get(0).chars().allMatch(Character::isDigit)
                || words.get(0).length() == 1;
        return mark ? words.subList(1, words.size()) : words;
    }

    /** Titles of the outline by where they begin. */
    private record Headings(List<Integer> starts, List<String> titles) {

        /** The last title in front of a place. */
        @Nullable
        String at(int index) {
            int found = Collections.binarySearch(starts, index);
            int i = found >= 0 ? found - 1 : -found - 2;
            return i < 0 ? null : titles.get(i);
        }
    }

    private static Headings headings(ComposedText text, ReadText read) {
        var starts = new ArrayList<Integer>();
        var titles = new ArrayList<String>();
        for (var item : read.outline()) {
            int start = text.index(item.span().start());
            if (!item.isParagraph() && (starts.isEmpty() || starts.get(starts.size() - 1) < start)) {
                starts.add(start);
                titles.add(String.join(" ", Folding.words(item.title())));
            }
        }
        return new Headings(starts, titles);
    }

    private static boolean eachItsOwn(Paragraph one, Paragraph other) {
        var heading = one.heading;
        var otherHeading = other.heading;
        return heading != null
                && otherHeading != null
                && !heading.equals(otherHeading)
                && ACTOR.matcher(heading).matches()
                && ACTOR.matcher(otherHeading).matches();
    }

    private static @Nullable String figures(String paragraph) {
        var figures =
                FIGURE.matcher(paragraph).results().map(one -> one.group()).toList();
        return figures.size() < FEWEST_FIGURES ? null : String.join(" ", figures);
    }

    /** By the share of common words; misread ones differ. */
    private static boolean alike(List<String> one, List<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(new HashSet<>(other));
        int most = Math.max(new HashSet<>(one).size(), new HashSet<>(other).size());
        return common.size() >= ALIKE * most;
    }

    private static Finding finding(ComposedText text, Paragraph paragraph) {
        int start = paragraph.start;
        while (start < paragraph.end && Character.isWhitespace(text.text().charAt(start))) {
            start++;
        }
        var words = text.text()
                .substring(start, paragraph.end)
                .replaceAll("\\s+", " ")
                .strip();
        var beginning = words.length() <= 100 ? words : words.substring(0, 100) + "…";
        return Finding.ofWords(
                FindingCode.PARAGRAPH_REPEATED,
                beginning,
                text.span(start, paragraph.end),
                Text.of("Đoạn này đã có ở trên.", "This paragraph stands further up already."));
    }
}
