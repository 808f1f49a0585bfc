package vn.thidua.extraction;

import org.jspecify.annotations.Nullable;
import vn.thidua.time.PartialDate;

/**
 * Reads a day in the forms that documents use: "ngày 16 tháng 01 năm 2023", "ngày 16/01/2023", "16-01-2023", "tháng 3
 * năm 2024", "tháng 3/2024", "năm 2013", also with blank parts as on a draft ("ngày tháng 3 năm 2024").
 */
final class DateReader {

    private static final int LONGEST_GAP = 6;
    /** Two digits of a year from here on mean the twentieth century. */
    private static final int OLDEST_SHORT_YEAR = 45;

    private final TextView view;

    DateReader(TextView view) {
        this.view = view;
    }

    /** The day that begins here, after blanks, a comma or an opening bracket; or null. */
    @Nullable
    DateHit after(int index) {
        int i = gap(Cells.pastBar(view, index));
        i = skipTerm(i);
        i = skipWord(i, "da");
        i = skipWord(i, "duoc");
        i = skipWord(skipWord(i, "ban"), "hanh");
        i = skipWord(skipWord(i, "ky"), "cung");
        return at(i);
    }

    /** "khóa XII" between a number and its day. */
    private int skipTerm(int index) {
        int term = skipWord(index, "khoa");
        int end = view.wordEnd(term, 6);
        if (term == index || end == term) {
            return index;
        }
        for (int i = term; i < end; i++) {
            if ("XVILtrj1".indexOf(view.chars[i]) < 0) {
                return index;
            }
        }
        return gap(view.at(end) == ')' ? end + 1 : end);
    }

    /** The day that begins exactly here, or null. */
    @Nullable
    DateHit at(int start) {
        int i = start;
        int afterDay = skipWord(i, "ngay");
        if (afterDay > i) {
            i = skipWord(skipWord(skipWord(afterDay, "ngay"), "mong"), "mung");
            return withDay(start, i, true);
        }
        if (Misread.isNumeral(view.at(i))) {
            return withDay(start, i, false);
        }
        int afterMonth = skipWord(i, "thang");
        if (afterMonth > i) {
            return withMonth(start, afterMonth, 0);
        }
        int afterYear = skipWord(i, "nam");
        return afterYear > i ? withYear(start, afterYear, 0, 0) : null;
    }

    /** Four digits that are a year and nothing else: "Hiến pháp 2013"; or null. */
    @Nullable
    DateHit bareYear(int start) {
        boolean modern = view.at(start) == '1' || view.at(start) == '2';
        return modern && view.at(digitsEnd(start, 4)) != '-' ? withYear(start, start, 0, 0) : null;
    }

    /**
     * "ngày 20/8", "ngày 20 tháng 8" after the same signs as {@link #after}; or null.
     *
     * @param year that the document is known to be of, or null: then there is no date, only its words
     */
    @Nullable
    DateHit withoutYear(int index, @Nullable Integer year) {
        int start = gap(index);
        int i = skipWord(start, "ngay");
        int dayEnd = digitsEnd(i, 2);
        if (i == start || dayEnd == i) {
            return null;
        }
        int sign = view.skipSoftBlanks(dayEnd);
        boolean figures = view.at(sign) == '/' || Letters.isDash(view.at(sign));
        int from = figures ? view.skipSoftBlanks(sign + 1) : skipWord(sign, "thang");
        int end = digitsEnd(from, 2);
        char after = view.at(end);
        boolean goesOn =
                Letters.isWord(after) || after == '/' || (Letters.isDash(after) && Letters.isDigit(view.at(end + 1)));
        if (from == sign || end == from || goesOn) {
            return null;
        }
        if (year == null) {
            return new DateHit(start, end, null, false, false);
        }
        return hit(start, end, year, number(from, end), number(i, dayEnd));
    }

    private @Nullable DateHit withDay(int start, int from, boolean said) {
        int i = skipFiller(from);
        int end = said ? cutEnd(i, digitsEnd(i, 2), 2) : digitsEnd(i, 2);
        int day = number(i, end);
        if (end == i) {
            int month = skipWord(i, "thang");
            return said && month > i ? withMonth(start, month, 0) : null;
        }
        int sign = view.skipSoftBlanks(end);
        char c = view.at(sign);
        if (c == '/' || Letters.isDash(c) || c == '.') {
            return numeric(start, day, sign, c, said);
        }
        int month = skipWord(sign, "thang");
        return said && month > sign ? withMonth(start, month, day) : null;
    }

    private @Nullable DateHit numeric(int start, int day, int sign, char c, boolean said) {
        int i = view.skipSoftBlanks(sign + 1);
        int end = said ? cutEnd(i, digitsEnd(i, 2), 2) : digitsEnd(i, 2);
        int month = number(i, end);
        int second = view.skipSoftBlanks(end);
        if (end == i || (view.at(second) != c && view.at(second) != '/' && !Letters.isDash(view.at(second)))) {
            return null;
        }
        int from = view.skipSoftBlanks(second + 1);
        int yearEnd = said ? cutEnd(from, digitsEnd(from, 4), 4) : digitsEnd(from, 4);
        int year = number(from, yearEnd);
        if (Letters.isWord(view.at(yearEnd)) || (!said && yearEnd - from != 4)) {
            return null;
        }
        if (yearEnd - from == 2) {
            year += year >= OLDEST_SHORT_YEAR ? 1900 : 2000;
        } else if (year < PartialDate.FIRST_YEAR) {
            return null;
        }
        return hit(start, yearEnd, year, month, day);
    }

    private @Nullable DateHit withMonth(int start, int from, int day) {
        int i = skipFiller(from);
        int end = digitsEnd(i, 2);
        int month = number(i, end);
        int sign = view.skipSoftBlanks(end);
        int named = monthNamed(i);
        if (named > 0) {
            int behind = skipFiller(view.wordEnd(i, 6));
            int year = skipWord(behind, "nam");
            return year > behind ? withYear(start, year, named, day) : null;
        }
        if (end > i && view.at(sign) == '/') {
            return withYear(start, sign + 1, month, day);
        }
        int year = skipWord(skipFiller(sign), "nam");
        if (year > sign) {
            return withYear(start, year, month, day);
        }
        return end > i && day > 0 && sign > end ? withYear(start, sign, month, day) : null;
    }

    /** "tháng giêng" is the first, "tháng chạp" the last; 0 for anything else. */
    private int monthNamed(int index) {
        if (skipWord(index, "gieng") > index) {
            return 1;
        }
        return skipWord(index, "chap") > index ? 12 : 0;
    }

    private @Nullable DateHit withYear(int start, int from, int month, int day) {
        int i = view.skipSoftBlanks(from);
        int end = digitsEnd(i, 4);
        if (end - i != 4 || Letters.isWord(view.at(end))) {
            return null;
        }
        return hit(start, end, number(i, end), month, day);
    }

    private @Nullable DateHit hit(int start, int end, int year, int month, int day) {
        if (year < PartialDate.FIRST_YEAR || year > PartialDate.LAST_YEAR) {
            return null;
        }
        try {
            PartialDate date = month == 0
                    ? PartialDate.of(year)
                    : day == 0 ? PartialDate.of(year, month) : PartialDate.of(year, month, day);
            return new DateHit(start, end, date, false, misread(start, end));
        } catch (IllegalArgumentException noSuchDay) {
            return new DateHit(start, end, null, true, false);
        }
    }

    /** Whether a letter stands where a digit belongs, that is beside one or between signs. */
    private boolean misread(int start, int end) {
        for (int i = start; i < end; i++) {
            boolean letter = Misread.isNumeral(view.chars[i]) && !Letters.isDigit(view.chars[i]);
            boolean cut = i > start + 1 && view.chars[i - 1] == ' ' && Letters.isDigit(view.chars[i - 2]);
            if ((letter && !inWord(i)) || (cut && Letters.isDigit(view.chars[i]))) {
                return true;
            }
        }
        return false;
    }

    private boolean inWord(int index) {
        int from = view.wordStart(index, 4);
        int to = view.wordEnd(index, 6);
        for (int i = from; i < to; i++) {
            if (!Misread.isNumeral(view.chars[i])) {
                return true;
            }
        }
        return false;
    }

    private int gap(int index) {
        int i = index;
        int lines = 0;
        while (i < view.length && i - index < LONGEST_GAP) {
            char c = view.chars[i];
            if (c == '\n' && ++lines > 1) {
                return index;
            }
            if (c != ',' && c != '(' && !Letters.isBlank(c)) {
                break;
            }
            i++;
        }
        return i;
    }

    /** Past this word and the blanks behind it, or the same place when another word stands here. */
    private int skipWord(int index, String word) {
        for (int length = word.length() + 1; length >= word.length() - 1; length--) {
            int end = index + length;
            boolean whole = end <= view.length && !Letters.isLetter(view.at(end)) && isWord(index, end, word);
            if (whole && (length == word.length() || view.damaged())) {
                return view.skipSoftBlanks(end);
            }
        }
        return index;
    }

    private boolean isWord(int from, int end, String word) {
        boolean same = end - from == word.length();
        for (int i = 0; same && i < word.length(); i++) {
            same = view.folded(from + i) == word.charAt(i);
        }
        return same || (view.damaged() && word.length() > 2 && isMisread(from, end, word));
    }

    /** The word with its vowels misread: "ngdy", "thdng", "nim". */
    private boolean isMisread(int from, int end, String word) {
        for (int i = from; i < end; i++) {
            if (!Letters.isLetter(view.chars[i])) {
                return false;
            }
        }
        int head = firstVowel(word);
        for (int i = 0; i < head; i++) {
            if (view.folded(from + i) != word.charAt(i)) {
                return false;
            }
        }
        int tail = word.length() - lastVowel(word) - 1;
        for (int i = 1; i <= tail; i++) {
            if (view.folded(end - i) != word.charAt(word.length() - i)) {
                return false;
            }
        }
        return true;
    }

    private static int firstVowel(String word) {
        int i = 0;
        while (!Letters.isVowel(word.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int lastVowel(String word) {
        int i = word.length() - 1;
        while (!Letters.isVowel(word.charAt(i))) {
            i--;
        }
        return i;
    }

    /** Past the dots or line of a part left blank. */
    private int skipFiller(int index) {
        int i = index;
        while (i < view.length && i - index < 30 && (Letters.isBlank(view.chars[i]) || isFiller(view.chars[i]))) {
            i++;
        }
        return i;
    }

    private static boolean isFiller(char c) {
        return c == '.' || c == '\u2026' || c == '_';
    }

    /** Digits, or what a scanner made of them beside at least as many others. */
    private int digitsEnd(int from, int most) {
        int i = from;
        int sure = 0;
        while (i - from < most && Misread.isNumeral(view.at(i))) {
            sure += Letters.isDigit(view.at(i)) ? 1 : 0;
            i++;
        }
        boolean kept = most <= 2 || sure * 2 >= i - from;
        return kept ? i : from;
    }

    /** The end of figures that a blank has cut in two, before a sign or the end: "1 1/02/2022", "11/02/202 2". */
    private int cutEnd(int from, int end, int most) {
        int first = end - from;
        boolean cut = view.at(end) == ' ' && first > 0 && first < most && first != 2;
        int second = cut ? end + 1 : end;
        int secondEnd = second;
        while (cut && secondEnd - second < most - first && Letters.isDigit(view.at(secondEnd))) {
            secondEnd++;
        }
        int sign = view.skipSoftBlanks(secondEnd);
        boolean whole = cut && secondEnd - second == most - first && !Letters.isWord(view.at(secondEnd));
        boolean led =
                most > 2 || view.at(sign) == '/' || Letters.isDash(view.at(sign)) || skipWord(sign, "thang") > sign;
        return whole && led ? secondEnd : end;
    }

    private int number(int from, int end) {
        int number = 0;
        for (int i = from; i < end; i++) {
            number = view.chars[i] == ' ' ? number : number * 10 + Misread.digit(view.chars[i]);
        }
        return number;
    }
}
