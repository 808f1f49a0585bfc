package vn.thidua.extraction;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.DirectiveNumber;
import vn.thidua.extraction.IssuerReader.IssuerHit;

/** Gives day and issuer to documents that a text names together and dates once. */
final class SharedIssuance {

    private static final String SHARED_DATE = "ngày ghi chung cho cả nhóm văn bản";

    private static final int MOST_TOGETHER = 30;
    private static final int WIDEST_LISTING = 14;
    private static final int LONGEST_BRACKET = 600;
    private static final int WIDEST_BEFORE_BRACKET = 3;

    private final TextView view;
    private final DateReader dates;
    private final IssuerReader issuers;
    private final List<Draft> found;

    /** @param found the documents so far, which grow */
    SharedIssuance(TextView view, DateReader dates, IssuerReader issuers, List<Draft> found) {
        this.view = view;
        this.dates = dates;
        this.issuers = issuers;
        this.found = found;
    }

    /** "các Quyết định số 10/QĐ-UBND, 11/QĐ-UBND và 12/QĐ-UBND ngày …": what is said once counts for all. */
    void ofOneKind(Draft draft) {
        DateHit date = draft.date;
        if (date == null && draft.issuerStart < 0) {
            return;
        }
        for (int i = found.size() - 2; i >= 0 && found.size() - i < MOST_TOGETHER; i--) {
            Draft earlier = found.get(i);
            if (!found.get(i + 1).sharesKind) {
                return;
            }
            date = earlier.date == null ? date : null;
            set(earlier, date, draft);
        }
    }

    /** The day and issuer behind the last of several numbers are those of all. */
    void ofOneSymbol(int size) {
        Draft last = size == 0 ? new Draft() : found.get(found.size() - 1);
        for (int i = found.size() - size; i < found.size() - 1; i++) {
            set(found.get(i), found.get(i).date == null ? last.date : null, last);
        }
    }

    /**
     * "Quyết định số 10/QĐ-UBND và Kế hoạch số 11/KH-UBND cùng ngày 5/6/2023 của UBND tỉnh": the day is that of both,
     * and the issuer where both numbers show the same.
     */
    void ofAList() {
        Draft last = found.get(found.size() - 1);
        boolean oneDay = isOneDay(last.date);
        if (!oneDay && last.issuerStart < 0) {
            return;
        }
        Optional<String> issuer = Optional.empty();
        for (int i = found.size() - 2; i >= 0 && found.size() - i < MOST_TOGETHER; i--) {
            Draft earlier = found.get(i);
            boolean lacksDay = oneDay && earlier.date == null;
            boolean lacksIssuer = last.issuerStart >= 0 && earlier.issuerStart < 0;
            boolean listed = earlier.numbered() && isListing(view, earlier.end, found.get(i + 1).start);
            if (!listed || !(lacksDay || lacksIssuer)) {
                return;
            }
            issuer = issuer.isPresent() ? issuer : issuerOf(last);
            boolean shares = issuer.isPresent() && issuer.equals(issuerOf(earlier));
            set(earlier, lacksDay ? last.date : null, shares ? last : new Draft());
        }
    }

    private static void set(Draft earlier, @Nullable DateHit date, Draft like) {
        if (date != null) {
            earlier.date = date;
            earlier.notes.add(SHARED_DATE);
        }
        if (earlier.issuerStart < 0) {
            earlier.issuerStart = like.issuerStart;
            earlier.issuerEnd = like.issuerEnd;
        }
    }

    private static Optional<String> issuerOf(Draft draft) {
        return Optional.ofNullable(draft.number)
                .flatMap(number -> DirectiveNumber.tryParse(number.number()))
                .map(DirectiveNumber::issuer);
    }

    /** Whether "cùng" stands before the day. */
    private boolean isOneDay(@Nullable DateHit date) {
        int end = date == null ? 0 : view.skipBlanksBack(date.start());
        int word = view.wordStart(end, 5);
        return end - word == 4
                && view.folded(word) == 'c'
                && view.folded(word + 1) == 'u'
                && view.folded(word + 2) == 'n'
                && view.folded(word + 3) == 'g';
    }

    /** Whether nothing but a comma, "và" or "các" stands between. */
    static boolean isListing(TextView view, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = view.folded(i);
            boolean joins = Letters.isBlank(c) || c == ',' || c == 'v' || c == 'a' || c == 'c';
            if (!joins || to - from > WIDEST_LISTING) {
                return false;
            }
        }
        return to > from;
    }

    /**
     * "Quyết định số 99/QĐ-UBND (thay thế Quyết định số 15/QĐ-UBND) của UBND tỉnh": what follows is said of the first.
     */
    void outsideBracket(Draft inside) {
        int close = view.skipSoftBlanks(inside.end);
        int open = view.at(close) == ')' ? opening(close) : -1;
        if (open < 0 || open >= inside.start) {
            return;
        }
        int i = found.size() - 1;
        while (i >= 0 && found.get(i).start > open && found.size() - i < MOST_TOGETHER) {
            i--;
        }
        Draft outer = i < 0 ? inside : found.get(i);
        if (outer.end > open || open - outer.end > WIDEST_BEFORE_BRACKET) {
            return;
        }
        int behind = close + 1;
        DateHit date = outer.date == null ? dates.after(behind) : null;
        if (date != null && date.date() != null && date.date().day() != null) {
            outer.date = date;
            behind = date.end();
        }
        IssuerHit issuer = outer.issuerStart < 0 ? issuers.after(behind) : null;
        if (issuer != null) {
            outer.issuerStart = issuer.start();
            outer.issuerEnd = issuer.end();
        }
        Optional<String> code = outer.issuerStart < 0 || inside.issuerStart >= 0 ? Optional.empty() : issuerOf(inside);
        if (code.isPresent() && code.equals(issuerOf(outer))) {
            set(inside, null, outer);
        }
    }

    private int opening(int close) {
        int depth = 1;
        for (int i = close - 1; i >= 0 && close - i < LONGEST_BRACKET; i--) {
            depth += view.chars[i] == ')' ? 1 : view.chars[i] == '(' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
