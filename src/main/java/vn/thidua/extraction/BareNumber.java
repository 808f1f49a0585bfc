package vn.thidua.extraction;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.extraction.PhraseTrie.Match;

/**
 * Reads numbers given without their symbol behind the kind: "Sắc lệnh số 195", "Nghị quyết 35", "Nghị định 98/2023".
 */
final class BareNumber {

    private static final String NO_SYMBOL = "số không kèm ký hiệu";

    /** What may follow such a number where "số" is missing; other words make it an amount ("quyết định 2 việc"). */
    private static final PhraseTrie<Boolean> FOLLOWERS =
            PhraseTrie.marked("của", "về", "và", "khóa", "ngày", "ban hành", "quy định", "đã", "sửa đổi", "hướng dẫn");

    private static final PhraseTrie<Boolean> UNITS_OF_TIME = PhraseTrie.marked("năm", "tháng", "tuần", "quý");

    /** Kinds that are called by the time they cover. */
    private static final Set<DirectiveKind> PLANS =
            EnumSet.of(DirectiveKind.KH, DirectiveKind.CTR, DirectiveKind.DE_AN, DirectiveKind.DU_AN, DirectiveKind.PA);

    private final TextView view;
    private final DateReader dates;

    BareNumber(TextView view, DateReader dates) {
        this.view = view;
        this.dates = dates;
    }

    /** @param said whether "số" stands before it */
    @Nullable
    NumberHit at(int start, @Nullable DirectiveKind kind, boolean said) {
        int end = start;
        while (end - start < 5 && Letters.isDigit(view.at(end))) {
            end++;
        }
        if (end == start || end - start > 4) {
            return null;
        }
        String serial = (end - start == 1 ? "0" : "") + view.words(start, end);
        DateHit year = view.at(end) == '/' ? dates.bareYear(end + 1) : null;
        if (year != null && view.at(year.end()) != '/') {
            String number = serial + "/" + view.words(end + 1, year.end());
            boolean decree = kind == DirectiveKind.ND;
            String full = decree ? number + "/NĐ-CP" : number;
            return new NumberHit(start, year.end(), full, kind, false, true, decree ? full : null, List.of(NO_SYMBOL));
        }
        if (!ends(end) || (!said && !follows(end, kind))) {
            return null;
        }
        return new NumberHit(start, end, serial, null, false, true, null, List.of(NO_SYMBOL));
    }

    private boolean ends(int end) {
        char after = view.at(end);
        boolean decimal = (after == '.' || after == ',') && Letters.isDigit(view.at(end + 1));
        return !Letters.isWord(after) && after != '/' && after != '%' && !Letters.isDash(after) && !decimal;
    }

    private boolean follows(int end, @Nullable DirectiveKind kind) {
        int i = view.skipSoftBlanks(end);
        char c = view.at(i);
        if (isDuration(i, kind)) {
            return false;
        }
        if (i == end || i == view.length) {
            return c != ':' && c != '(';
        }
        if (c == '(') {
            return true;
        }
        Match<Boolean> follower = FOLLOWERS.match(view, i);
        DateHit date = dates.after(end);
        return follower != null || (date != null && date.date() != null);
    }

    /** "Kế hoạch 5 năm 2021-2025", "Đề án 3 năm": how long it runs; a decree of a year is dated by it. */
    private boolean isDuration(int index, @Nullable DirectiveKind kind) {
        Match<Boolean> unit = UNITS_OF_TIME.match(view, index);
        if (unit == null) {
            return false;
        }
        DateHit year = dates.at(index);
        int behind = year == null ? index : view.skipSoftBlanks(year.end());
        return year == null || year.date() == null || PLANS.contains(kind) || Letters.isDash(view.at(behind));
    }
}
