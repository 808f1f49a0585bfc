package vn.thidua.extraction;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * A text as the rules read it: composed (NFC), one {@code char} for each character, without invisible characters; and
 * the way back to the code points of the text as given. A text that is so already is not copied piece by piece.
 */
final class TextView {

    /** More marks on one letter than any writing has; further ones are skipped, whatever their number. */
    private static final int MOST_MARKS = 6;

    private static final int SAMPLE = 3_000;
    private static final double LEAST_MARKED = 0.06;

    final char[] chars;
    final int length;
    final Words words;

    private final String original;
    private final @Nullable Origin origin;
    private final boolean noisy;
    private final boolean damaged;

    /** For each character of the view the offsets where it begins and ends in the text as given. */
    private record Origin(int[] startChar, int[] endChar, int[] startPoint, int[] endPoint) {}

    private TextView(String original, char[] chars, int length, @Nullable Origin origin) {
        this.original = original;
        this.chars = chars;
        this.length = length;
        this.origin = origin;
        this.words = Words.of(chars, length);
        this.noisy = Letters.vietnameseShare(chars, Math.min(length, SAMPLE)) < LEAST_MARKED;
        this.damaged = noisy || LostMarks.inSample(chars, words, Math.min(length, 2 * SAMPLE));
    }

    static TextView of(String text) {
        char[] chars = text.toCharArray();
        return Letters.arePlain(chars) ? new TextView(text, chars, chars.length, null) : composed(text);
    }

    /** Whether some marks are missing or wrong, as in most scans. */
    boolean damaged() {
        return damaged;
    }

    /** Whether most marks are missing, as in scans read by a program for another language. */
    boolean noisy() {
        return noisy;
    }

    char at(int index) {
        return index >= 0 && index < length ? chars[index] : '\n';
    }

    char folded(int index) {
        return index >= 0 && index < length ? Letters.fold(chars[index]) : '\n';
    }

    Span span(int from, int to) {
        if (origin == null) {
            return new Span(from, to);
        }
        return from >= to
                ? new Span(startPoint(from), startPoint(from))
                : new Span(startPoint(from), origin.endPoint[to - 1]);
    }

    /** The text as given at these offsets of the view, verbatim. */
    String words(int from, int to) {
        if (from >= to) {
            return "";
        }
        return origin == null
                ? new String(chars, from, to - from)
                : original.substring(origin.startChar[from], origin.endChar[to - 1]);
    }

    /** The composed text at these offsets, every run of blanks one space. */
    String joined(int from, int to) {
        if (isJoined(from, to)) {
            return new String(chars, from, to - from);
        }
        var joined = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = chars[i];
            if (!Letters.isBlank(c)) {
                joined.append(c);
            } else if (joined.length() > 0 && joined.charAt(joined.length() - 1) != ' ') {
                joined.append(' ');
            }
        }
        return joined.toString().strip();
    }

    private boolean isJoined(int from, int to) {
        char before = ' ';
        for (int i = from; i < to; i++) {
            if (Letters.isLooseBlank(before, chars[i])) {
                return false;
            }
            before = chars[i];
        }
        return from >= to || !Letters.isBlank(before);
    }

    boolean startsWord(int index) {
        return index == 0 || !Letters.isWord(chars[index - 1]);
    }

    /** The first offset from {@code index} that is no blank; line ends count as blanks. */
    int skipBlanks(int index) {
        int i = index;
        while (i < length && Letters.isBlank(chars[i])) {
            i++;
        }
        return i;
    }

    /** As {@link #skipBlanks}, but stays where an empty line follows. */
    int skipSoftBlanks(int index) {
        int lines = 0;
        int i = index;
        while (i < length && Letters.isBlank(chars[i])) {
            if (chars[i] == '\n' && ++lines > 1) {
                return index;
            }
            i++;
        }
        return i;
    }

    /** Whether a line ends between these places. */
    boolean hasLineEnd(int from, int to) {
        for (int i = from; i < to && i < length; i++) {
            if (chars[i] == '\n') {
                return true;
            }
        }
        return false;
    }

    int skipBlanksBack(int index) {
        int i = index;
        while (i > 0 && Letters.isBlank(chars[i - 1])) {
            i--;
        }
        return i;
    }

    /** The end of the word that begins here, but no further than {@code most} characters. */
    int wordEnd(int index, int most) {
        int i = index;
        while (i < length && i - index < most && Letters.isWord(chars[i])) {
            i++;
        }
        return i;
    }

    /** The start of the word that ends here, but no further back than {@code most} characters. */
    int wordStart(int index, int most) {
        int i = index;
        while (i > 0 && index - i < most && Letters.isWord(chars[i - 1])) {
            i--;
        }
        return i;
    }

    private int startPoint(int index) {
        if (origin == null) {
            return index;
        }
        return index < length ? origin.startPoint[index] : original.codePointCount(0, original.length());
    }

    /** Whether there is any letter where the text begins. */
    boolean hasLetters() {
        for (int i = 0; i < Math.min(length, SAMPLE); i++) {
            if (Letters.isLetter(chars[i])) {
                return true;
            }
        }
        return false;
    }

    private static TextView composed(String text) {
        int most = text.length();
        char[] chars = new char[most];
        var origin = new Origin(new int[most], new int[most], new int[most], new int[most]);
        int length = 0;
        int point = 0;
        int i = 0;
        while (i < text.length()) {
            int startChar = i;
            int startPoint = point;
            int code = text.codePointAt(i);
            i += Character.charCount(code);
            point++;
            int marks = i;
            while (i < text.length() && Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK) {
                i++;
                point++;
            }
            if (Character.getType(code) == Character.FORMAT) {
                continue;
            }
            chars[length] = compose(text, code, startChar, marks, i);
            origin.startChar[length] = startChar;
            origin.endChar[length] = i;
            origin.startPoint[length] = startPoint;
            origin.endPoint[length] = point;
            length++;
        }
        return new TextView(text, chars, length, origin);
    }

    private static char compose(String text, int code, int start, int marks, int end) {
        if (Character.isSupplementaryCodePoint(code)) {
            return '\uFFFD';
        }
        if (marks == end) {
            return (char) code;
        }
        String cluster = text.substring(start, Math.min(end, marks + MOST_MARKS));
        return Normalizer.normalize(cluster, Normalizer.Form.NFC).charAt(0);
    }
}
