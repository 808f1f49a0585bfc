package vn.thidua.extraction;

import vn.thidua.extraction.PhraseTrie.Match;

/**
 * Tells whether words before a document name a part of it: who repeals "khoản 2 Điều 7 của" a decree or replaces "cụm
 * từ “…” tại" it amends the decree.
 */
final class AmendedPart {

    private static final int FARTHEST = 300;

    /** Parts that have a number or letter. */
    private static final PhraseTrie<Boolean> NUMBERED = PhraseTrie.marked(
            "Điều",
            "khoản",
            "điểm",
            "tiết",
            "Chương",
            "Mục",
            "Tiểu mục",
            "Phần",
            "Phụ lục",
            "Phụ lục số",
            "mẫu",
            "mẫu số",
            "biểu",
            "biểu số",
            "biểu mẫu",
            "đoạn",
            "gạch đầu dòng");

    private static final PhraseTrie<Boolean> UNNUMBERED = PhraseTrie.marked(
            "cụm từ",
            "một số điều",
            "một số khoản",
            "một số điểm",
            "một số nội dung",
            "một số quy định",
            "một phần",
            "tên gọi",
            "phụ lục ban hành",
            "các phụ lục");

    private AmendedPart() {}

    /** Whether a part is named between these places, the second being where the document begins. */
    static boolean isNamed(TextView view, int from, int to) {
        int i = Math.max(from, to - FARTHEST);
        while (i < to) {
            if (!Letters.isLetter(view.chars[i])) {
                i++;
                continue;
            }
            if (view.startsWord(i) && isPart(view, i, to)) {
                return true;
            }
            i = Math.max(i + 1, view.wordEnd(i, to - i));
        }
        return false;
    }

    private static boolean isPart(TextView view, int start, int to) {
        if (UNNUMBERED.match(view, start, to) != null) {
            return true;
        }
        Match<Boolean> part = NUMBERED.match(view, start, to);
        return part != null && isDesignation(view, view.skipBlanks(part.end()));
    }

    /** "7", "7a", "IV", "b"; not "Điều 7." at the beginning of an article. */
    private static boolean isDesignation(TextView view, int start) {
        char c = view.at(start);
        if (c == '\u201C' || c == '"') {
            return true;
        }
        int end = view.wordEnd(start, 6);
        boolean letter = end == start + 1 || (Letters.isCapital(c) && Letters.isCapital(view.at(end - 1)));
        char after = view.at(end);
        boolean opens = after == ':' || (after == '.' && Letters.isBlank(view.at(end + 1)));
        return end > start && (Letters.isDigit(c) || letter) && !opens;
    }
}
