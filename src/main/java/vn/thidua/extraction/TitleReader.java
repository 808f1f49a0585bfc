package vn.thidua.extraction;

import vn.thidua.extraction.PhraseTrie.Match;

/** Tells where the subject of a document stands in its header: it runs from the kind to the preamble or the outline. */
final class TitleReader {

    private static final int LONGEST_TITLE = 400;
    private static final int LONGEST_PLACE = 90;

    private static final PhraseTrie<Boolean> ENDS = PhraseTrie.marked(
            "Căn cứ", "Thực hiện", "Kính gửi", "Xét", "Theo", "Nhằm", "Để", "Triển khai", "Tiếp tục thực hiện");
    private static final PhraseTrie<Boolean> DAY_WORDS = PhraseTrie.marked("ngày", "tháng", "năm");
    private static final PhraseTrie<Boolean> BASIS = PhraseTrie.marked("Căn cứ", "Kính gửi", "Xét");

    private final TextView view;
    private final HeaderLines lines;

    TitleReader(TextView view, HeaderLines lines) {
        this.view = view;
        this.lines = lines;
    }

    /** Whether the preamble or the outline begins here. */
    boolean isOver(int index) {
        return ENDS.match(view, index) != null || HeadingMark.at(view, index) != null;
    }

    /** Whether a subject is at its end before this line; a verb in the middle of a sentence begins no preamble. */
    private boolean isOver(int from, int next, int nextEnd) {
        boolean small = Letters.isLetter(view.at(next)) && !Letters.isCapital(view.at(next));
        boolean capitals = lines.inCapitals(from, lines.lineEnd(from)) && lines.inCapitals(next, nextEnd);
        if (small || capitals) {
            return HeadingMark.at(view, next) != null || (capitals && BASIS.match(view, next) != null);
        }
        return isOver(next) || isPlaceAndDay(next);
    }

    /** "Nghệ An, ngày 3 tháng 5 năm 2022", also with room for the day: it stands beside a letter's subject or below. */
    boolean isPlaceAndDay(int start) {
        int lineEnd = Math.min(lines.lineEnd(start), start + LONGEST_PLACE);
        if (!Letters.isCapital(view.at(start))) {
            return false;
        }
        for (int i = start; i < lineEnd; i++) {
            if (view.chars[i] == ',' && DAY_WORDS.match(view, view.skipBlanks(i + 1)) != null) {
                return isDay(i + 1, lineEnd);
            }
        }
        return false;
    }

    /** Whether nothing but figures and the words of a day stand here. */
    private boolean isDay(int from, int to) {
        int i = from;
        while (i < to) {
            Match<Boolean> word = Letters.isLetter(view.chars[i]) ? DAY_WORDS.match(view, i, to) : null;
            if (word == null && Letters.isLetter(view.chars[i]) && !Misread.isNumeral(view.chars[i])) {
                return false;
            }
            i = word == null ? i + 1 : word.end();
        }
        return true;
    }

    /** A subject may begin like the preamble ("Thực hiện phong trào …") where it follows the kind at once. */
    boolean follows(int kindEnd, int from) {
        if (from >= view.length || BASIS.match(view, from) != null || HeadingMark.at(view, from) != null) {
            return false;
        }
        if (ENDS.match(view, from) == null) {
            return true;
        }
        int until = end(from);
        boolean near = view.skipSoftBlanks(kindEnd) >= from || view.chars[from] >= 'a';
        char last = until > from ? view.chars[until - 1] : ',';
        if (until - from > LONGEST_TITLE || last == ',' || last == ';' || last == ':') {
            return false;
        }
        boolean cites = false;
        for (int i = from; i < until; i++) {
            cites |= view.chars[i] == '/';
            if (view.chars[i] == ';' || (view.chars[i] == '.' && (cites || !near) && Sentences.endAt(view, i))) {
                return false;
            }
        }
        return near || BASIS.match(view, view.skipBlanks(until)) != null;
    }

    /** The subject runs to an empty line, the preamble or the outline. */
    int end(int from) {
        int lineEnd = lines.lineEnd(from);
        int until = lineEnd;
        for (int more = 0; more < 10 && until - from < 2_000 && lineEnd < view.length; more++) {
            int next = lines.skipMargin(lineEnd + 1, lines.lineEnd(lineEnd + 1));
            int nextEnd = lines.lineEnd(lineEnd + 1);
            if (next >= nextEnd || isOver(from, next, nextEnd) || isRule(next)) {
                break;
            }
            lineEnd = nextEnd;
            until = nextEnd;
        }
        int end = until;
        while (end > from && (Letters.isBlank(view.chars[end - 1]) || view.chars[end - 1] == '*')) {
            end--;
        }
        return end;
    }

    private boolean isRule(int index) {
        return Letters.isDash(view.at(index)) && Letters.isDash(view.at(index + 1)) || view.at(index) == '_';
    }
}
