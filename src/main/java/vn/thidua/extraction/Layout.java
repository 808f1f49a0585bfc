package vn.thidua.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.TextLayer;

/**
 * The lines of a text, its outline and its parts: title, preamble, body, footnotes, annexes, recipients. One pass over
 * the lines, which looks at no more than their beginnings and ends.
 */
final class Layout {

    private static final int LONGEST_TITLE = 160;
    private static final int SHORTEST_BROKEN_LINE = 60;
    private static final int LONGEST_ITEM = 1_000;

    private static final PhraseTrie<Boolean> PREAMBLE_OPENERS = PhraseTrie.marked(
            "Căn cứ",
            "Thực hiện",
            "Xét",
            "Xét đề nghị",
            "Theo đề nghị",
            "Trên cơ sở",
            "Triển khai",
            "Tiếp tục thực hiện",
            "Kính gửi",
            "Nhằm",
            "Để");
    private static final PhraseTrie<Boolean> RECIPIENTS = PhraseTrie.marked("Nơi nhận");
    private static final PhraseTrie<Boolean> ANNEX = PhraseTrie.marked("PHỤ LỤC");
    private static final PhraseTrie<Boolean> FOOTNOTE_OPENERS =
            PhraseTrie.marked("Theo", "Xem", "Các văn bản", "Ban hành", "Gồm", "Được", "Đã được", "Bị");

    private final TextView view;
    private final List<Heading> headings = new ArrayList<>();
    private final List<HeadingMark> open = new ArrayList<>();

    private int[] lineStart = new int[64];
    private TextLayer[] layer = new TextLayer[64];
    private int[] heading = new int[64];
    private @Nullable String[] footnote = new @Nullable String[64];
    /** For each line of a footnote the line where that begins. */
    private int[] noteLine = new int[64];

    private int lines;
    private int recipientsLine = Integer.MAX_VALUE;
    private int recipientsEnd = Integer.MAX_VALUE;

    /** The item of the outline that is open, or -1. */
    private int current = -1;

    /** Where the title of the last item ends that is a mere title. */
    private int headingEnd;

    private boolean headed;
    private boolean annexed;
    private int titleEnd;

    private Layout(TextView view) {
        this.view = view;
    }

    /**
     * @param titleStart where the line of the kind begins ("KẾ HOẠCH"), or -1
     * @param titleEnd where the document's subject ends
     */
    static Layout of(TextView view, int titleStart, int titleEnd) {
        var layout = new Layout(view);
        layout.titleEnd = titleEnd;
        layout.read(Math.max(titleStart, 0));
        return layout;
    }

    List<Heading> headings() {
        return headings;
    }

    int recipientsStart() {
        return recipientsLine == Integer.MAX_VALUE ? -1 : lineStart[recipientsLine];
    }

    /** The number of the line that holds this place. */
    int line(int place) {
        int found = Arrays.binarySearch(lineStart, 0, lines, place);
        return found >= 0 ? found : -found - 2;
    }

    int lineStart(int line) {
        return lineStart[line];
    }

    boolean isFootnote(int place) {
        return layer[line(place)] == TextLayer.FOOTNOTE;
    }

    /** The number of the footnote that holds this place, or null. */
    @Nullable
    String footnoteMark(int place) {
        return footnote[line(place)];
    }

    /** Where the footnote begins that holds this place. */
    int footnoteStart(int place) {
        return lineStart[noteLine[line(place)]];
    }

    CitationSite site(int place) {
        int line = line(place);
        List<String> path =
                heading[line] < 0 ? List.of() : headings.get(heading[line]).path();
        boolean recipients = line >= recipientsLine && line < recipientsEnd;
        return new CitationSite(layer[line], path, footnote[line], recipients);
    }

    private void read(int titleStart) {
        int start = 0;
        while (start <= view.length) {
            int end = start;
            while (end < view.length && view.chars[end] != '\n') {
                end++;
            }
            readLine(start, end, titleStart);
            start = end + 1;
        }
    }

    private void readLine(int start, int end, int titleStart) {
        grow();
        int first = start;
        while (first < end && isMargin(view.chars[first])) {
            first++;
        }
        int line = lines++;
        lineStart[line] = start;
        heading[line] = current;
        if (first == end) {
            layer[line] = line == 0
                    ? TextLayer.BODY
                    : layer[line - 1] == TextLayer.HEADING ? TextLayer.BODY : layer[line - 1];
            if (layer[line] == TextLayer.FOOTNOTE) {
                layer[line] = partAt(start);
            }
            return;
        }
        char c = view.chars[first];
        String mark = footnoteMark(first, end);
        if (mark != null) {
            layer[line] = TextLayer.FOOTNOTE;
            footnote[line] = mark;
            noteLine[line] = line;
            return;
        }
        boolean follows = line > 0 && layer[line - 1] == TextLayer.FOOTNOTE && c != '-';
        if (follows && HeadingMark.at(view, first) == null) {
            layer[line] = TextLayer.FOOTNOTE;
            footnote[line] = footnote[line - 1];
            noteLine[line] = noteLine[line - 1];
            return;
        }
        if (start < headingEnd) {
            layer[line] = layer[line - 1];
            return;
        }
        if (first >= titleEnd || titleEnd <= titleStart) {
            readMarkedLine(line, first, end);
        }
        if (layer[line] == null) {
            layer[line] = first >= titleStart && first < titleEnd ? TextLayer.TITLE : partAt(first);
        }
    }

    private void readMarkedLine(int line, int first, int end) {
        if (Letters.isCapital(view.chars[first])
                && recipientsLine == Integer.MAX_VALUE
                && RECIPIENTS.match(view, first) != null) {
            recipientsLine = line;
            heading[line] = closeOutline();
        }
        if (Letters.isCapital(view.chars[first])
                && Letters.isCapital(view.at(first + 1))
                && ANNEX.match(view, first) != null) {
            annexed = true;
            recipientsEnd = Math.min(recipientsEnd, line);
            heading[line] = closeOutline();
        }
        if (line >= recipientsLine && line < recipientsEnd) {
            return;
        }
        HeadingMark mark = HeadingMark.at(view, first);
        if (mark != null && mark.end() < end) {
            addHeading(line, mark, first, end);
        }
    }

    /** Lines broken for width belong to the item: long lines, and none that begins anew follows. */
    private int paragraphEnd(int lineEnd, int lineStart) {
        int end = lineEnd;
        int from = lineStart;
        while (end - from >= SHORTEST_BROKEN_LINE && end - lineStart < LONGEST_ITEM && end + 1 < view.length) {
            int next = end + 1;
            while (next < view.length && Letters.isBlank(view.chars[next]) && view.chars[next] != '\n') {
                next++;
            }
            char c = view.at(next);
            if (c == '\n' || Letters.isDash(c) || c == '+' || c == '*' || HeadingMark.at(view, next) != null) {
                break;
            }
            from = next;
            end = next;
            while (end < view.length && view.chars[end] != '\n') {
                end++;
            }
        }
        return end;
    }

    private int closeOutline() {
        open.clear();
        current = -1;
        return current;
    }

    private void addHeading(int line, HeadingMark mark, int first, int lineEnd) {
        while (!open.isEmpty() && !open.get(open.size() - 1).isAbove(mark)) {
            open.remove(open.size() - 1);
        }
        open.add(mark);
        int end = view.skipBlanksBack(paragraphEnd(lineEnd, first));
        int sign = end - 1;
        while (sign > mark.end() && FootnoteMark.digit(view.chars[sign]) >= 0) {
            sign--;
        }
        char last = view.at(sign);
        boolean running = last == '.'
                || last == ';'
                || last == ','
                || last == '-'
                || end - mark.end() > (mark.isSmallLetter() ? LONGEST_TITLE : 3 * LONGEST_TITLE);
        int titleEnd = running ? Math.min(end, mark.end() + LONGEST_TITLE) : end;
        List<String> path = new ArrayList<>(open.size());
        open.forEach(one -> path.add(one.label()));
        headings.add(new Heading(
                open.size(),
                mark.label(),
                path,
                view.joined(mark.end(), titleEnd),
                view.span(first, titleEnd),
                running));
        headed = true;
        headingEnd = running ? 0 : end;
        current = headings.size() - 1;
        heading[line] = current;
        layer[line] = annexed ? TextLayer.ANNEX : running ? TextLayer.BODY : TextLayer.HEADING;
    }

    private TextLayer partAt(int place) {
        if (annexed) {
            return TextLayer.ANNEX;
        }
        if (headed) {
            return TextLayer.BODY;
        }
        return titleEnd > 0 || PREAMBLE_OPENERS.match(view, place) != null ? TextLayer.PREAMBLE : TextLayer.BODY;
    }

    /** "²", "[2]" or a bare "2" before the name of a document, at the beginning of a line. */
    private @Nullable String footnoteMark(int first, int end) {
        char c = view.chars[first];
        if (FootnoteMark.digit(c) >= 0) {
            var mark = new StringBuilder();
            for (int i = first; i < end && FootnoteMark.digit(view.chars[i]) >= 0 && mark.length() < 4; i++) {
                mark.append(FootnoteMark.digit(view.chars[i]));
            }
            return mark.toString();
        }
        boolean bracket = c == '[';
        int i = bracket ? first + 1 : first;
        int digits = i;
        while (i < end && i - digits < 3 && Letters.isDigit(view.chars[i])) {
            i++;
        }
        if (i == digits) {
            return null;
        }
        String mark = view.words(digits, i);
        if (bracket) {
            return view.at(i) == ']' ? mark : null;
        }
        int word = view.skipBlanks(i);
        boolean opens = headed
                && word == i + 1
                && Letters.isCapital(view.at(word))
                && (KindWords.at(view, word) != null || FOOTNOTE_OPENERS.match(view, word) != null);
        return opens ? mark : null;
    }

    private static boolean isMargin(char c) {
        return Letters.isBlank(c) || c == '*' || c == '#' || c == '|';
    }

    private void grow() {
        if (lines == lineStart.length) {
            int size = lines * 2;
            lineStart = Arrays.copyOf(lineStart, size);
            layer = Arrays.copyOf(layer, size);
            heading = Arrays.copyOf(heading, size);
            footnote = Arrays.copyOf(footnote, size);
            noteLine = Arrays.copyOf(noteLine, size);
        }
    }
}
