package vn.thidua.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document number at a place, in one step over its characters: serial, year, kind and issuer with the signs
 * between them. Blanks round the signs and breaks inside do not end it, nor does the noise of a stamp between two lines
 * ("42/NQ-", "HÓA", "HĐND"). What the characters mean is decided by {@link NumberReading}.
 */
final class NumberScanner {

    private static final int LONGEST_SERIAL = 6;
    private static final int MOST_CODES = 7;
    private static final int MOST_NOISE_LINES = 8;
    private static final int LONGEST_NOISE_LINE = 12;

    private final TextView view;
    private final CodeReader reader;

    NumberScanner(TextView view) {
        this.view = view;
        this.reader = new CodeReader(view);
    }

    /** Where the number begins whose first oblique stroke is at this place, or -1 when none can. */
    int startBefore(int stroke) {
        int i = view.skipBlanksBack(stroke);
        if (stroke - i > 3) {
            return -1;
        }
        int serial = serialStart(i);
        if (serial >= 0) {
            return cleanBefore(serial) ? serial : -1;
        }
        int code = codeStart(i);
        if (code < 0) {
            return -1;
        }
        int sign = view.skipBlanksBack(code);
        if (sign > 0 && Letters.isDash(view.chars[sign - 1])) {
            sign = view.skipBlanksBack(sign - 1);
        } else if (sign == code) {
            return -1;
        }
        if (code - sign > 4) {
            return -1;
        }
        int party = serialStart(sign);
        return party >= 0 && cleanBefore(party) ? party : -1;
    }

    /** Whether only blanks or dots stand where the serial belongs: "Số: /KH-UBND". */
    boolean blankSerialBefore(int stroke) {
        int i = stroke;
        while (i > 0 && stroke - i < 40 && (isFiller(view.chars[i - 1]) || view.chars[i - 1] == ' ')) {
            i--;
        }
        return i > 0 && (view.chars[i - 1] == ':' || isNumberWord(i));
    }

    /** Reads from the first character of the serial. */
    @Nullable
    NumberHit at(int start) {
        int i = start;
        while (i - start < LONGEST_SERIAL && isSerialSign(view.at(i))) {
            i++;
        }
        String serial = view.words(start, i);
        if (isThousand(i)) {
            serial += view.words(i + 1, i + 4);
            i += 4;
        }
        if (i == start || Letters.isDigit(view.at(i))) {
            return null;
        }
        int suffix = i;
        while (i - suffix < 3 && Letters.isLetter(view.at(i))) {
            i++;
        }
        if (Letters.isWord(view.at(i))) {
            return null;
        }
        String letters = view.words(suffix, i);
        int sign = view.skipSoftBlanks(i);
        char c = view.at(sign);
        if (c == '/') {
            return afterStroke(start, serial, letters, sign + 1);
        }
        if (Letters.isDash(c) || (sign > i && sign - i < 3)) {
            return withHyphen(start, serial, letters, Letters.isDash(c) ? sign + 1 : sign, Letters.isDash(c));
        }
        return null;
    }

    /** Reads a number without serial from its stroke. */
    @Nullable
    NumberHit withoutSerial(int stroke) {
        int start = stroke;
        while (start > 0 && stroke - start < 40 && isFiller(view.chars[start - 1])) {
            start--;
        }
        return afterStroke(start, "", "", stroke + 1);
    }

    private @Nullable NumberHit afterStroke(int start, String serial, String letters, int from) {
        int i = view.skipSoftBlanks(from);
        String year = "";
        if (isYear(i)) {
            int sign = view.skipSoftBlanks(i + 4);
            if (view.at(sign) != '/' && !Letters.isDash(view.at(sign))) {
                return null;
            }
            year = view.words(i, i + 4);
            i = view.skipSoftBlanks(sign + 1);
        }
        List<String> codes = new ArrayList<>();
        int end = codes(i, codes, false);
        if (codes.isEmpty()) {
            return null;
        }
        return NumberReading.state(start, end, view.words(start, end), serial, letters, year, codes);
    }

    private @Nullable NumberHit withHyphen(int start, String serial, String letters, int from, boolean hyphen) {
        int i = view.skipSoftBlanks(from);
        int codeEnd = reader.wholeEnd(i, reader.endAt(i));
        if (codeEnd < 0) {
            return null;
        }
        String kind = view.words(i, codeEnd).replace(" ", "");
        int sign = view.skipSoftBlanks(codeEnd);
        List<String> codes = new ArrayList<>();
        if (view.at(sign) == '/') {
            int end = codes(view.skipSoftBlanks(sign + 1), codes, true);
            return codes.isEmpty()
                    ? null
                    : NumberReading.party(start, end, view.words(start, end), serial + letters, hyphen, kind, codes);
        }
        if (!hyphen) {
            return null;
        }
        int end = codes(i, codes, false);
        return codes.isEmpty()
                ? null
                : NumberReading.former(start, end, view.words(start, end), serial + letters, codes);
    }

    /**
     * Reads codes and the signs between them; returns the end of the last.
     *
     * @param party whether the issuer of a Party number is to follow
     */
    private int codes(int from, List<String> codes, boolean party) {
        int end = from;
        int i = from;
        while (codes.size() < MOST_CODES) {
            int codeEnd = reader.wholeEnd(i, reader.endAt(i));
            if (codeEnd < 0 && i == from && party) {
                codeEnd = reader.misreadEndAt(i);
            }
            if (codeEnd < 0) {
                return end;
            }
            codes.add(view.words(i, codeEnd).replace(" ", ""));
            end = codeEnd;
            int next = nextCode(codeEnd, codes);
            if (next < 0) {
                return end;
            }
            i = next;
        }
        return end;
    }

    /** Where the code after the one that ends here begins, or -1. */
    private int nextCode(int end, List<String> codes) {
        int sign = view.skipSoftBlanks(end);
        char c = view.at(sign);
        boolean kindAlone = codes.size() == 1 && KindSymbols.contains(codes.get(0));
        if (!Letters.isDash(c) && c != '/') {
            boolean lostHyphen = kindAlone && sign == end + 1 && reader.isIssuerAt(sign);
            return lostHyphen ? sign : -1;
        }
        int next = view.skipBlanks(sign + 1);
        if (view.hasLineEnd(sign, next)) {
            return pastStamp(next);
        }
        boolean apart = sign > end && next > sign + 1;
        boolean near = sign == end && next == sign + 1;
        if (near || (kindAlone && next - end <= 6)) {
            return next;
        }
        int codeEnd = reader.endAt(next);
        return codeEnd > 0 && next - end <= 4 && reader.isCodeLike(next, codeEnd, apart ? 6 : 10) ? next : -1;
    }

    /** After a line end inside a number: the next line, or the first that begins with an issuer after short noise. */
    private int pastStamp(int next) {
        if (reader.isIssuerAt(next)) {
            return next;
        }
        int line = next;
        for (int lines = 0; lines < MOST_NOISE_LINES && line < view.length; lines++) {
            int end = line;
            while (end < view.length && end - line <= LONGEST_NOISE_LINE && view.chars[end] != '\n') {
                end++;
            }
            if (end - line > LONGEST_NOISE_LINE) {
                break;
            }
            line = view.skipBlanks(end);
            if (reader.isIssuerAt(line)) {
                return line;
            }
        }
        int end = reader.endAt(next);
        return end > 0 && reader.isCodeLike(next, end, 10) ? next : -1;
    }

    private int serialStart(int end) {
        int i = end;
        int letters = 0;
        while (i > 0 && letters < 3 && Letters.isLetter(view.chars[i - 1]) && !isSerialSign(view.chars[i - 1])) {
            i--;
            letters++;
        }
        int digits = i;
        while (i > 0 && digits - i < LONGEST_SERIAL && isSerialSign(view.chars[i - 1])) {
            i--;
        }
        boolean anyDigit = false;
        for (int j = i; j < digits; j++) {
            anyDigit |= Letters.isDigit(view.chars[j]);
        }
        if (i == digits || (!anyDigit && !isNumberWord(view.skipBlanksBack(i)))) {
            return -1;
        }
        if (i > 3 && view.chars[i - 1] == '.' && digits - i == 3 && Letters.isDigit(view.chars[i - 2])) {
            i -= 2;
            while (i > 0 && Letters.isDigit(view.chars[i - 1]) && digits - i < 7) {
                i--;
            }
        }
        return i;
    }

    private int codeStart(int end) {
        int i = end;
        while (i > 0 && end - i < 6 && Letters.isLetter(view.chars[i - 1])) {
            i--;
        }
        return i == end || (i > 0 && Letters.isLetter(view.chars[i - 1])) ? -1 : i;
    }

    /** A serial is no part of a longer row of signs: a date, a fraction, a range, a decimal number. */
    private boolean cleanBefore(int start) {
        if (start == 0) {
            return true;
        }
        char before = view.chars[start - 1];
        if (before == '.' || before == ',') {
            return start < 2 || !Letters.isDigit(view.chars[start - 2]);
        }
        return (before != '/' && !Letters.isDash(before) && !Letters.isWord(before)) || isNumberWord(start);
    }

    private boolean isThousand(int i) {
        return view.at(i) == '.'
                && Letters.isDigit(view.at(i + 1))
                && Letters.isDigit(view.at(i + 2))
                && Letters.isDigit(view.at(i + 3))
                && (view.at(i + 4) == '/' || Letters.isDash(view.at(i + 4)));
    }

    private boolean isYear(int i) {
        int digits = 0;
        for (int j = i; j < i + 4; j++) {
            if (!Misread.isNumeral(view.at(j))) {
                return false;
            }
            digits += Letters.isDigit(view.at(j)) ? 1 : 0;
        }
        return digits >= 2 && !Letters.isWord(view.at(i + 4));
    }

    /** Whether "số" or a scanner's rendering of it ends here. */
    private boolean isNumberWord(int end) {
        int from = end - 2;
        return from >= 0 && NumberContext.isNumberWord(view, from) && view.startsWord(from);
    }

    private static boolean isSerialSign(char c) {
        return Letters.isDigit(c)
                || switch (c) {
                    case 'O', 'o', 'l', 'I', '|', 'S', 'Z' -> true;
                    default -> false;
                };
    }

    private static boolean isFiller(char c) {
        return c == '.' || c == '\u2026' || c == '_';
    }
}
