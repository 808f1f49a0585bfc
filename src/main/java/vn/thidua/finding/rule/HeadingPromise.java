package vn.thidua.finding.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.thidua.finding.CheckedDirective;
import vn.thidua.finding.ComposedText;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.FindingRule;
import vn.thidua.finding.ReadText.Item;
import vn.thidua.text.Folding;
import vn.thidua.text.Text;

/**
 * "III. PHẠM VI, ĐỐI TƯỢNG, TIÊU CHÍ" with items for two of the three. Judged only where a heading lists at least two
 * things, most of them have an item below, and the missing one is not named anywhere in the section.
 */
final class HeadingPromise implements FindingRule {

    private static final int LONGEST_TITLE = 120;

    @Override
    public Stream<Finding> check(CheckedDirective directive) {
        var read = directive.text();
        if (read == null || read.isMisread()) {
            return Stream.empty();
        }
        var outline = read.outline();
        var text = read.composed();
        var found = new ArrayList<Finding>();
        for (int i = 0; i < outline.size(); i++) {
            var heading = outline.get(i);
            if (!heading.isParagraph() && heading.title().length() <= LONGEST_TITLE && isTitle(heading.title())) {
                found.addAll(missing(text, outline, i));
            }
        }
        return found.stream();
    }

    /** In capitals, as headings of sections are that list their contents. */
    private static boolean isTitle(String title) {
        return title.equals(title.toUpperCase(Locale.ROOT));
    }

    private static List<Finding> missing(ComposedText text, List<Item> outline, int at) {
        var heading = outline.get(at);
        var promised = Stream.of(heading.title().split("\\s*[,;–]\\s*|\\s+-\\s+|\\s+(?iu:và)\\s+"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
        int end = at + 1;
        var below = new ArrayList<String>();
        while (end < outline.size() && outline.get(end).level() > heading.level()) {
            below.add(" " + String.join(" ", Folding.words(outline.get(end).title())) + " ");
            end++;
        }
        if (promised.size() < 2 || below.size() < 2) {
            return List.of();
        }
        var absent = promised.stream()
                .filter(item -> below.stream().noneMatch(title -> title.contains(" " + beginning(item) + " ")))
                .toList();
        if (absent.isEmpty() || absent.size() * 2 >= promised.size()) {
            return List.of();
        }
        int from = text.index(heading.span().end());
        int to = end < outline.size()
                ? text.index(outline.get(end).span().start())
                : text.text().length();
        var section = " " + String.join(" ", Folding.words(text.text().substring(Math.min(from, to), to))) + " ";
        return absent.stream()
                .filter(item -> !section.contains(" " + beginning(item) + " "))
                .map(item -> Finding.ofWords(
                        FindingCode.HEADING_PROMISES_MISSING_ITEM,
                        item,
                        heading.span(),
                        Text.of(
                                "Mục %s nêu “%s” nhưng bên dưới không có.".formatted(heading.label(), item),
                                "Heading %s names “%s”, but nothing below is about it."
                                        .formatted(heading.label(), item))))
                .toList();
    }

    /** Two words tell what an item is about. */
    private static String beginning(String item) {
        var words = Folding.words(item);
        return String.join(" ", words.subList(0, Math.min(2, words.size())));
    }
}
