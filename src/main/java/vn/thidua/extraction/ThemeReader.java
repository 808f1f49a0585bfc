package vn.thidua.extraction;

import org.jspecify.annotations.Nullable;
import vn.thidua.extraction.PhraseTrie.Match;

/** Reads the theme of a movement, quoted near the beginning: "chủ đề “Đoàn kết, sáng tạo …”". */
final class ThemeReader {

    private static final PhraseTrie<Boolean> THEME = PhraseTrie.marked("chủ đề");

    private static final long BEGINNING = Words.key("ch");

    private final TextView view;

    ThemeReader(TextView view) {
        this.view = view;
    }

    /** The first theme named behind the header, or null. */
    @Nullable
    Located<String> after(int end) {
        int until = Math.min(view.length, HeaderLines.LONGEST);
        Words words = view.words;
        for (int word = words.from(end); word < words.size() && words.start(word) < until; word++) {
            int start = words.start(word);
            if (words.beginning(word) >> Words.BITS == BEGINNING && (view.chars[start] | 0x20) == 'c') {
                Match<Boolean> match = THEME.match(view, start);
                Located<String> quoted = match == null ? null : quotedAfter(match.end());
                if (quoted != null) {
                    return quoted;
                }
            }
        }
        return null;
    }

    private @Nullable Located<String> quotedAfter(int index) {
        int i = index;
        while (i < view.length && i - index < 80 && view.chars[i] != '\u201C' && view.chars[i] != '"') {
            if (view.chars[i] == '\n' || view.chars[i] == ';') {
                return null;
            }
            i++;
        }
        int from = i + 1;
        int to = from;
        while (to < view.length && to - from < 500 && view.chars[to] != '\u201D' && view.chars[to] != '"') {
            to++;
        }
        if (i - index >= 80 || to >= view.length || to - from >= 500) {
            return null;
        }
        while (from < to && (view.chars[from] == '*' || Letters.isBlank(view.chars[from]))) {
            from++;
        }
        while (to > from && (view.chars[to - 1] == '*' || Letters.isBlank(view.chars[to - 1]))) {
            to--;
        }
        return to > from ? new Located<>(view.joined(from, to), view.span(from, to)) : null;
    }
}
