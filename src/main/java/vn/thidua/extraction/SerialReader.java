package vn.thidua.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.DirectiveKind;

/**
 * Reads serials that stand apart from their symbol: one that a blank or a line end has cut in two ("77 4/KH-SGDĐT"),
 * and several before a symbol that they share ("số 15, 16/SGDĐT-VP").
 */
final class SerialReader {

    private static final String CUT = "số bị ngắt bởi khoảng trắng hoặc xuống dòng, đề nghị đối chiếu bản gốc";
    private static final String SHARED_SYMBOL = "ký hiệu ghi chung cho cả nhóm số";

    private static final int LONGEST_SERIAL = 4;
    private static final int LONGEST_JOINED = 5;
    private static final int MOST_SHARING = 12;
    private static final int WIDEST_CUT = 2;

    private final TextView view;
    private final NumberScanner numbers;
    private final NumberContext context;

    SerialReader(TextView view, NumberScanner numbers, NumberContext context) {
        this.view = view;
        this.numbers = numbers;
        this.context = context;
    }

    /** The number that begins here with the first part of its serial; null when its serial is whole. */
    @Nullable
    NumberHit cutAt(int start) {
        int end = digitsEnd(start);
        int second = view.skipBlanks(end);
        if (end == start || second == end || second - end > WIDEST_CUT || Cells.part(view, end, second)) {
            return null;
        }
        NumberHit rest = Letters.isDigit(view.at(second)) ? numbers.at(second) : null;
        return rest == null ? null : joined(start, end, rest);
    }

    /** The number with the part of its serial that "số" stands before: "số 12 34/QĐ-UBND"; or the number as it is. */
    NumberHit whole(NumberHit number) {
        int end = view.skipBlanksBack(number.start());
        int start = end;
        while (start > 0 && end - start < LONGEST_SERIAL && Letters.isDigit(view.chars[start - 1])) {
            start--;
        }
        boolean near =
                end < number.start() && number.start() - end <= WIDEST_CUT && !Cells.part(view, end, number.start());
        int word = near && start < end ? context.numberWordBefore(start) : -1;
        if (word < 0 || view.hasLineEnd(word, start)) {
            return number;
        }
        NumberHit whole = joined(start, end, number);
        return whole == null ? number : whole;
    }

    private @Nullable NumberHit joined(int start, int end, NumberHit rest) {
        int digits = digitsIn(rest.number());
        int secondEnd = digitsEnd(rest.start());
        int length = end - start + secondEnd - rest.start();
        if (digits == 0 || secondEnd == rest.start() || length > LONGEST_JOINED || view.at(start) == '0') {
            return null;
        }
        String number = view.words(start, end)
                + view.words(rest.start(), secondEnd)
                + rest.number().substring(digits);
        return noted(rest, start, rest.end(), number, CUT);
    }

    /** All numbers of a list that begins here, the last with the symbol; empty when it is none of this sort. */
    List<NumberHit> sharingFrom(int start, @Nullable DirectiveKind kind) {
        List<int[]> serials = new ArrayList<>();
        int i = start;
        while (serials.size() < MOST_SHARING) {
            int end = digitsEnd(i);
            int next = end == i ? -1 : nextSerial(end);
            if (next < 0) {
                break;
            }
            serials.add(new int[] {i, end});
            i = next;
        }
        NumberHit last = serials.isEmpty() ? null : numbers.at(i);
        if (last == null || !fits(last, kind)) {
            return List.of();
        }
        List<NumberHit> all = new ArrayList<>();
        String symbol = last.number().substring(digitsIn(last.number()));
        for (int[] serial : serials) {
            String digits = view.words(serial[0], serial[1]);
            String number = (digits.length() == 1 ? "0" : "") + digits + symbol;
            all.add(noted(last, serial[0], serial[1], number, SHARED_SYMBOL));
        }
        all.add(last);
        return all;
    }

    private static boolean fits(NumberHit last, @Nullable DirectiveKind kind) {
        return digitsIn(last.number()) > 0 && (last.kind() == null || kind == null || last.kind() == kind);
    }

    /** Past a comma, "và" or both, and "số"; -1 when no further serial follows. */
    private int nextSerial(int end) {
        int i = view.skipSoftBlanks(end);
        boolean comma = view.at(i) == ',' || view.at(i) == ';';
        i = comma ? view.skipSoftBlanks(i + 1) : i;
        boolean and = view.wordEnd(i, 3) == i + 2 && view.folded(i) == 'v' && view.folded(i + 1) == 'a';
        i = and ? view.skipSoftBlanks(i + 2) : i;
        if (!comma && !and) {
            return -1;
        }
        int word = context.numberWordEnd(i);
        i = word > i ? view.skipSoftBlanks(word) : i;
        return Letters.isDigit(view.at(i)) ? i : -1;
    }

    private static NumberHit noted(NumberHit like, int start, int end, String number, String note) {
        List<String> notes = new ArrayList<>(like.notes());
        notes.add(note);
        return new NumberHit(start, end, number, like.kind(), like.letter(), true, number, List.copyOf(notes));
    }

    private static int digitsIn(String number) {
        int digits = 0;
        while (digits < number.length() && Letters.isDigit(number.charAt(digits))) {
            digits++;
        }
        return digits;
    }

    /** The end of the serial that begins here; the same place when none does or it is too long. */
    private int digitsEnd(int start) {
        int end = start;
        while (end - start <= LONGEST_SERIAL && Letters.isDigit(view.at(end))) {
            end++;
        }
        return end - start > LONGEST_SERIAL || Letters.isLetter(view.at(end)) ? start : end;
    }
}
