package vn.thidua.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Page numbers and the running heads and feet of a document: dropped where it is clear that they are no text. */
final class RepeatedLines {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("\\s*(?:[Tt]rang|[Pp]age)?[\\s\\-–—.]*(\\d{1,4})(?:\\s*/\\s*\\d{1,4})?[\\s\\-–—.]*");
    private static final Pattern OUTER_NUMBER = Pattern.compile("^\\d{1,4}\\b|\\b\\d{1,4}$");

    /** Pages on which a line must stand in the same place before it counts as repeated. */
    private static final int PAGES = 3;

    private RepeatedLines() {}

    /** The pages joined; each ends with a line break. */
    static String without(List<String> pages) {
        var lines = pages.stream()
                .map(page -> new ArrayList<>(page.lines().toList()))
                .toList();
        lines.forEach(RepeatedLines::trimEnds);
        for (var atTop : new boolean[] {true, false}) {
            dropRepeated(lines, atTop);
            dropPageNumbers(lines, atTop);
            dropRepeated(lines, atTop);
        }
        var text = new StringBuilder();
        lines.forEach(page -> page.forEach(line -> text.append(line).append('\n')));
        return text.toString();
    }

    private static void dropRepeated(List<ArrayList<String>> pages, boolean atTop) {
        Map<String, Integer> seen = new HashMap<>();
        pages.forEach(page -> edge(page, atTop).ifPresent(line -> seen.merge(form(line), 1, Integer::sum)));
        var enough = Math.max(PAGES, (pages.size() + 1) / 2);
        pages.forEach(page -> edge(page, atTop)
                .filter(line -> seen.getOrDefault(form(line), 0) >= enough)
                .ifPresent(line -> drop(page, atTop)));
    }

    /** A line of a number alone, as far from the number of its page as on the other pages. */
    private static void dropPageNumbers(List<ArrayList<String>> pages, boolean atTop) {
        Map<Integer, Integer> offsets = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            var page = i;
            edge(pages.get(i), atTop)
                    .map(RepeatedLines::number)
                    .filter(number -> number >= 0)
                    .ifPresent(number -> offsets.merge(number - page, 1, Integer::sum));
        }
        for (int i = 0; i < pages.size(); i++) {
            var number = edge(pages.get(i), atTop).map(RepeatedLines::number).orElse(-1);
            var isCounted = number == i + 1 || offsets.getOrDefault(number - i, 0) > 1;
            if (number >= 0 && isCounted) {
                drop(pages.get(i), atTop);
            }
        }
    }

    private static int number(String line) {
        var matcher = PAGE_NUMBER.matcher(line);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
    }

    private static String form(String line) {
        return OUTER_NUMBER.matcher(line.strip()).replaceAll("");
    }

    private static Optional<String> edge(List<String> page, boolean atTop) {
        return page.isEmpty() ? Optional.empty() : Optional.of(page.get(atTop ? 0 : page.size() - 1));
    }

    private static void drop(ArrayList<String> page, boolean atTop) {
        page.remove(atTop ? 0 : page.size() - 1);
        trimEnds(page);
    }

    private static void trimEnds(ArrayList<String> page) {
        while (!page.isEmpty() && page.get(0).isBlank()) {
            page.remove(0);
        }
        while (!page.isEmpty() && page.get(page.size() - 1).isBlank()) {
            page.remove(page.size() - 1);
        }
    }
}
