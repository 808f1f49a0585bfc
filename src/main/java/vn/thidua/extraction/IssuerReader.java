package vn.thidua.extraction;

import org.jspecify.annotations.Nullable;
import vn.thidua.extraction.PhraseTrie.Match;

/**
 * Reads who issued a document, as written behind "của" or "do": capitalised words and what belongs to the names of
 * bodies and places, up to the subject, a verb or the end of the clause.
 */
final class IssuerReader {

    private static final int LONGEST = 160;
    private static final int LONGEST_WORD = 14;
    private static final int MOST_WORDS = 24;
    private static final int SHORTEST_NOTED = 3;

    private final TextView view;

    /** @param start of the name, without "của" */
    record IssuerHit(int start, int end) {}

    IssuerReader(TextView view) {
        this.view = view;
    }

    /** As {@link #after}, for joint documents: further bodies after a comma or "và" belong to it. */
    @Nullable
    IssuerHit allAfter(int index) {
        IssuerHit first = after(index);
        IssuerHit all = first;
        while (all != null) {
            int comma = view.skipSoftBlanks(all.end());
            int next = view.at(comma) == ',' || view.at(comma) == ';' ? view.skipSoftBlanks(comma + 1) : -1;
            if (next < 0 || KindWords.at(view, next) != null || IssuerWords.HEADS.match(view, next) == null) {
                return all;
            }
            all = new IssuerHit(all.start(), nameEnd(next));
        }
        return first;
    }

    /** The issuer named here behind "của" or "do", or without either when a body's name begins here; or null. */
    @Nullable
    IssuerHit after(int index) {
        int i = view.skipSoftBlanks(Cells.pastBar(view, index));
        boolean apart = view.at(i) == ',';
        if (apart || view.at(i) == ')') {
            i = view.skipSoftBlanks(i + 1);
        }
        int word = view.wordEnd(i, LONGEST_WORD);
        boolean said = isOf(i, word);
        int start = said ? view.skipSoftBlanks(word) : i;
        if (!said && (apart || !Letters.isCapital(view.at(i)) || IssuerWords.HEADS.match(view, i) == null)) {
            return null;
        }
        int end = nameEnd(start);
        return end - start < 2 ? null : new IssuerHit(start, end);
    }

    private boolean isOf(int from, int end) {
        if (end - from == 2) {
            return view.folded(from) == 'd' && view.folded(from + 1) == 'o';
        }
        boolean of = view.folded(from) == 'c' && view.folded(end - 1) == 'a' && view.folded(from + 1) != 'h';
        return view.noisy()
                ? of && end - from >= 3 && end - from <= 4
                : of && end - from == 3 && view.folded(from + 1) == 'u';
    }

    /** The end of the name that begins here; equal to the start when none does. */
    int nameEnd(int start) {
        int end = start;
        int i = start;
        boolean afterCapital = true;
        for (int words = 0; words < MOST_WORDS && i < view.length && i - start < LONGEST; words++) {
            int wordEnd = withoutNote(i, view.wordEnd(i, LONGEST_WORD));
            Match<Boolean> body = IssuerWords.BODIES.match(view, i);
            if (wordEnd == i || (body == null && i > start && ends(i))) {
                break;
            }
            if (body != null) {
                end = body.end();
                afterCapital = view.damaged();
                i = nextWord(end);
                if (i < 0) {
                    break;
                }
                continue;
            }
            boolean capital = Letters.isCapital(view.chars[i]);
            boolean joint = isAnd(i, wordEnd);
            if (joint ? !nameFollows(wordEnd) : !capital && !belongs(i, wordEnd, afterCapital)) {
                break;
            }
            if (i > start && capital && KindWords.at(view, i) != null) {
                break;
            }
            if (!joint) {
                end = wordEnd;
            }
            afterCapital = capital;
            int next = nextWord(wordEnd);
            if (next < 0) {
                break;
            }
            i = next;
        }
        return withTerm(start, end);
    }

    /** A single syllable in capitals is part of a name: "Sở" is not "số", even where marks are lost. */
    private boolean ends(int index) {
        Match<Boolean> match = IssuerWords.ENDS.match(view, index);
        if (match == null) {
            return false;
        }
        boolean one = view.wordEnd(index, LONGEST_WORD) == match.end();
        return !one || !Letters.isCapital(view.chars[index]);
    }

    private boolean belongs(int from, int end, boolean afterCapital) {
        if (Letters.isDigit(view.chars[from])) {
            return end - from <= 2 && afterCapital;
        }
        return isInside(from, end) || ((afterCapital || view.noisy()) && !isStop(from, end));
    }

    /** "cơ" and not "có", "chi" and not "chỉ", unless a scanner lost the marks. */
    private boolean isInside(int from, int end) {
        return view.damaged()
                ? IssuerWords.INSIDE_FOLDED.contains(folded(from, end))
                : IssuerWords.INSIDE.contains(lower(from, end));
    }

    /** "UBND huyện2": the number of a footnote is no part of the word. */
    private int withoutNote(int from, int end) {
        int letters = end;
        while (letters > from && end - letters < 2 && Letters.isDigit(view.chars[letters - 1])) {
            letters--;
        }
        boolean noted = letters < end && letters - from >= SHORTEST_NOTED && Letters.isLetter(view.chars[letters - 1]);
        return noted ? letters : end;
    }

    private boolean isStop(int from, int end) {
        if (!view.damaged() && IssuerWords.VERBS.contains(lower(from, end))) {
            return true;
        }
        return switch (folded(from, end)) {
            case "ve",
                    "viec",
                    "cua",
                    "do",
                    "de",
                    "nham",
                    "trong",
                    "tai",
                    "theo",
                    "la",
                    "da",
                    "duoc",
                    "co",
                    "thi",
                    "va",
                    "cho",
                    "den",
                    "tu",
                    "voi",
                    "nhu",
                    "khi",
                    "tren",
                    "ngay",
                    "so",
                    "nam",
                    "gui",
                    "gom",
                    "cac",
                    "v" -> true;
            default -> false;
        };
    }

    private boolean isAnd(int from, int end) {
        return end - from == 2 && view.folded(from) == 'v' && view.folded(from + 1) == 'a';
    }

    /** After "và" the name goes on only with a capital that begins no kind of document and no other body. */
    private boolean nameFollows(int wordEnd) {
        int i = view.skipSoftBlanks(wordEnd);
        return Letters.isCapital(view.at(i)) && KindWords.at(view, i) == null;
    }

    /** The next word across blanks, a hyphen, an ampersand or one of the commas that names have; or -1. */
    private int nextWord(int end) {
        int i = view.skipSoftBlanks(end);
        if (i > end && Cells.part(view, end, i)) {
            return -1;
        }
        if (i == end && Letters.isBlank(view.at(end)) && isUnfinished(end)) {
            i = view.skipBlanks(end);
        }
        char c = view.at(i);
        if (i > end && view.at(i) != '\n' && brokenHard(end, i)) {
            return -1;
        }
        if (c == '&' || (Letters.isDash(c) && !Letters.isDigit(view.at(view.skipSoftBlanks(i + 1))))) {
            int next = view.skipSoftBlanks(i + 1);
            return Letters.isCapital(view.at(next)) || c == '&' ? next : -1;
        }
        if (c == ',' && inNameOfCulture(end)) {
            return view.skipSoftBlanks(i + 1);
        }
        if (c == '.' && i == end && isPlaceAbbreviation(end)) {
            int next = view.skipSoftBlanks(i + 1);
            return Letters.isCapital(view.at(next)) || Letters.isDigit(view.at(next)) ? next : -1;
        }
        return Letters.isLetter(c) || Letters.isDigit(c) ? i : -1;
    }

    /** No name of a body ends with "Ban" or "Hội": a page ended inside it. */
    private boolean isUnfinished(int end) {
        String word = folded(view.wordStart(end, 4), end);
        return (word.equals("ban") || word.equals("hoi")) && HeadingMark.at(view, view.skipBlanks(end)) == null;
    }

    /** "TP.", "Q.", "TX." before the name of the place. */
    private boolean isPlaceAbbreviation(int end) {
        return switch (folded(view.wordStart(end, 4), end)) {
            case "tp", "tx", "tt", "q", "p", "h", "x" -> true;
            default -> false;
        };
    }

    /** A line end is part of a name only where the line was broken for width. */
    private boolean brokenHard(int end, int next) {
        int line = end;
        while (line > 0 && end - line < 40 && view.chars[line - 1] != '\n') {
            line--;
        }
        return view.hasLineEnd(end, next) && end - line < 40 && Letters.isCapital(view.at(next));
    }

    /** "Văn hóa, Thể thao và Du lịch", "Lao động, Thương binh và Xã hội", "thi đua, khen thưởng". */
    private boolean inNameOfCulture(int end) {
        String before = folded(view.wordStart(end, 8), end);
        int next = view.skipSoftBlanks(view.skipSoftBlanks(end) + 1);
        String after = folded(next, view.wordEnd(next, 8));
        return switch (before) {
            case "hoa" -> after.equals("the") || after.equals("thong") || after.equals("khoa");
            case "dong" -> after.equals("thuong");
            case "dua" -> after.equals("khen");
            default -> false;
        };
    }

    /** "(khóa XII)" behind a name belongs to it. */
    int withTerm(int start, int end) {
        int i = view.skipSoftBlanks(end);
        if (end == start || view.at(i) != '(') {
            return end;
        }
        int word = view.wordEnd(i + 1, 6);
        if (!folded(i + 1, word).equals("khoa")) {
            return end;
        }
        int term = view.skipSoftBlanks(word);
        int close = view.wordEnd(term, 6);
        return view.at(close) == ')' ? close + 1 : end;
    }

    private String lower(int from, int end) {
        var lower = new StringBuilder(end - from);
        for (int i = from; i < end; i++) {
            lower.append(Letters.lower(view.chars[i]));
        }
        return lower.toString();
    }

    private String folded(int from, int end) {
        var folded = new StringBuilder(end - from);
        for (int i = from; i < end; i++) {
            folded.append(view.folded(i));
        }
        return folded.toString();
    }
}
