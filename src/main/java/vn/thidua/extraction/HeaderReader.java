package vn.thidua.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.extraction.KindWords.KindPhrase;
import vn.thidua.extraction.PhraseTrie.Match;
import vn.thidua.time.PartialDate;

/**
 * Reads the beginning of a document in the layout of Decree 30/2020/NĐ-CP and of the Party's: issuing body, number,
 * place and day, kind, subject. It looks at the first lines only.
 */
final class HeaderReader {

    private static final int MOST_LINES = 60;
    private static final int LONGEST = 8_000;
    private static final int LONGEST_TITLE = 400;

    private static final PhraseTrie<Boolean> MOTTO = PhraseTrie.marked(
            "Cộng hòa xã hội chủ nghĩa Việt Nam",
            "Độc lập - Tự do - Hạnh phúc",
            "Độc lập Tự do Hạnh phúc",
            "Đảng Cộng sản Việt Nam",
            "Việt Nam Dân chủ Cộng hòa",
            "Đoàn TNCS Hồ Chí Minh");
    private static final PhraseTrie<Boolean> ENDS = PhraseTrie.marked(
            "Căn cứ", "Thực hiện", "Kính gửi", "Xét", "Theo", "Nhằm", "Để", "Triển khai", "Tiếp tục thực hiện");
    private static final PhraseTrie<Boolean> BASIS = PhraseTrie.marked("Căn cứ", "Kính gửi", "Xét");
    private static final PhraseTrie<Boolean> OF = PhraseTrie.marked("của");
    private static final PhraseTrie<Boolean> HALF_NAMED = PhraseTrie.folded(Map.of(
            "Ủy ban nhân dân", true,
            "Hội đồng nhân dân", true,
            "UBND", true,
            "HĐND", true,
            "Ủy ban hành chính", true,
            "Ủy ban Mặt trận Tổ quốc Việt Nam", true));
    private static final PhraseTrie<Boolean> PLACES = PhraseTrie.folded(Map.of(
            "tỉnh",
            true,
            "thành phố",
            true,
            "TP",
            true,
            "quận",
            true,
            "huyện",
            true,
            "thị xã",
            true,
            "thị trấn",
            true,
            "xã",
            true,
            "phường",
            true,
            "đặc khu",
            true));
    private static final PhraseTrie<Boolean> SUBJECT = PhraseTrie.marked("V/v", "Về việc");
    private static final PhraseTrie<Boolean> DAY_WORDS = PhraseTrie.marked("ngày", "tháng", "năm");
    private static final PhraseTrie<Boolean> HOUR = PhraseTrie.marked("hồi", "lúc");
    private static final PhraseTrie<Boolean> THEME = PhraseTrie.marked("chủ đề");

    private final TextView view;
    private final NumberScanner numbers;
    private final DateReader dates;

    private final List<Located<String>> bodies = new ArrayList<>();
    private @Nullable Located<String> number;
    private @Nullable Located<String> numberAsWritten;
    private @Nullable Located<String> place;
    private @Nullable Located<PartialDate> date;
    private @Nullable Located<DirectiveKind> kind;
    private @Nullable Located<String> title;
    private boolean letterNumber;
    private int lastBody;
    private int lastBodyEnd;

    /** Where the line of the kind begins; -1 without one. */
    int kindStart = -1;

    /** Where the subject ends; 0 without kind and subject. */
    int titleEnd;

    /** Where the header ends: what stands before it cites nothing. */
    int end;

    HeaderReader(TextView view) {
        this.view = view;
        this.numbers = new NumberScanner(view);
        this.dates = new DateReader(view);
    }

    DocumentHeader read() {
        int start = 0;
        for (int line = 0; line < MOST_LINES && start < Math.min(view.length, LONGEST); line++) {
            int lineEnd = lineEnd(start);
            if (!readLine(start, lineEnd)) {
                break;
            }
            start = lineEnd + 1;
        }
        if (kind == null && letterNumber && numberAsWritten != null) {
            kind = new Located<>(DirectiveKind.CV, numberAsWritten.span());
        }
        int last = bodies.size() - 1;
        var signature = new SignatureReader(view);
        signature.read();
        return new DocumentHeader(
                last >= 0 ? bodies.get(last) : null,
                last >= 1 ? bodies.get(last - 1) : null,
                number,
                numberAsWritten,
                place,
                date,
                kind,
                title,
                theme(),
                signature.signer(),
                signature.role(),
                signature.recipients());
    }

    /** Whether the next line may still be part of the header. */
    private boolean readLine(int start, int lineEnd) {
        int first = skipMargin(start, lineEnd);
        int last = lineEnd;
        while (last > first && (Letters.isBlank(view.chars[last - 1]) || view.chars[last - 1] == '*')) {
            last--;
        }
        if (first == last) {
            return true;
        }
        boolean capitals = inCapitals(first, last);
        Match<KindPhrase> said = capitals ? KindWords.until(view, first, last) : null;
        if (said != null && said.value().kind() != null && said.end() <= last) {
            readKind(said, first, last);
            return false;
        }
        if (Letters.isCapital(view.chars[first])
                && (ENDS.match(view, first) != null || HeadingMark.at(view, first) != null)) {
            return false;
        }
        int cell = first;
        while (cell < last) {
            int cellEnd = cellEnd(number == null && isNumberLabel(cell) ? view.skipBlanks(cell + 3) : cell, last);
            while (cellEnd < last && awaitsMore(cellEnd)) {
                cellEnd = cellEnd(skipMargin(cellEnd, last), last);
            }
            readCell(cell, view.skipBlanksBack(cellEnd));
            cell = skipMargin(cellEnd, last);
        }
        return true;
    }

    /** "Số:" with room for the serial that a draft has not yet. */
    private boolean isNumberLabel(int cell) {
        return view.folded(cell) == 's' && view.folded(cell + 1) == 'o' && view.at(cell + 2) == ':';
    }

    /** "ngày tháng 3 năm 2024": the room is for the day. */
    private boolean awaitsMore(int end) {
        int word = view.wordStart(end, 6);
        return DAY_WORDS.match(view, word) != null;
    }

    private void readCell(int from, int to) {
        if (to <= from || MOTTO.match(view, from) != null) {
            return;
        }
        Match<Boolean> subject = SUBJECT.match(view, from);
        if (subject != null && title == null) {
            int until = titleEnd(from);
            title = located(from, until);
            titleEnd = until;
            end = until;
            return;
        }
        if (number == null && readNumber(from, to)) {
            return;
        }
        if (date == null && readDay(from, to)) {
            return;
        }
        if (number == null && inCapitals(from, to) && to - from > 3 && bodies.size() < 6) {
            addBody(located(from, to), from);
        }
    }

    /** "ỦY BAN NHÂN DÂN" and "TỈNH YÊN BÁI" on the next line are one body. */
    private void addBody(Located<String> body, int from) {
        Located<String> before = bodies.isEmpty() ? null : bodies.get(bodies.size() - 1);
        Match<Boolean> half = before == null ? null : HALF_NAMED.match(view, lastBody);
        boolean joined = half != null && half.end() == lastBodyEnd && PLACES.match(view, from) != null;
        if (before != null && joined) {
            var span = new Span(before.span().start(), body.span().end());
            bodies.set(bodies.size() - 1, new Located<>(before.value() + " " + body.value(), span));
        } else {
            bodies.add(body);
        }
        lastBody = from;
        lastBodyEnd = from + body.value().length();
    }

    private boolean readNumber(int from, int to) {
        boolean said = view.folded(from) == 's'
                && (view.folded(from + 1) == 'o' || (view.noisy() && view.skipBlanks(from + 2) < to))
                && !Letters.isWord(view.at(from + 2));
        if (!said) {
            return false;
        }
        int stroke = from + 2;
        while (stroke < to && view.chars[stroke] != '/' && stroke - from < 50) {
            stroke++;
        }
        int i = view.skipBlanks(from + 2);
        i = view.at(i) == ':' ? view.skipBlanks(i + 1) : i;
        NumberHit hit = Letters.isDigit(view.at(i))
                ? numbers.at(i)
                : view.at(stroke) == '/' ? numbers.withoutSerial(stroke) : null;
        if (hit == null) {
            return false;
        }
        number = new Located<>(hit.number(), view.span(hit.start(), hit.end()));
        numberAsWritten = located(hit.start(), hit.end());
        letterNumber = hit.letter();
        end = hit.end();
        if (hit.end() < to) {
            readCell(view.skipBlanks(hit.end()), to);
        }
        return true;
    }

    /** "Quận 1, ngày 3 tháng 3 năm 2023", also without the day. */
    private boolean readDay(int from, int to) {
        int comma = from;
        while (comma < to && view.chars[comma] != ',') {
            comma++;
        }
        int at = view.skipBlanks(comma < to ? comma + 1 : from);
        if (HOUR.match(view, at) != null) {
            while (at < to && DAY_WORDS.match(view, at) == null) {
                at++;
            }
        }
        DateHit hit = at < to ? dates.at(at) : null;
        if (hit == null || hit.end() > to + 1) {
            return false;
        }
        if (comma < to) {
            place = located(from, view.skipBlanksBack(comma));
        }
        if (hit.date() != null) {
            date = new Located<>(hit.date(), view.span(hit.start(), hit.end()));
        }
        end = Math.max(end, hit.end());
        return true;
    }

    private void readKind(Match<KindPhrase> said, int first, int last) {
        DirectiveKind found = said.value().kind();
        if (found == null) {
            return;
        }
        kindStart = first;
        kind = new Located<>(found, view.span(first, said.end()));
        end = last;
        titleEnd = last;
        int from = view.skipBlanks(said.end() < last ? said.end() : last);
        while (from < view.length
                && (view.chars[from] == '*' || view.chars[from] == ':' || Letters.isBlank(view.chars[from]))) {
            from++;
        }
        if (OF.match(view, from) != null && inCapitals(from, lineEnd(from))) {
            from = view.skipBlanks(lineEnd(from));
        }
        if (!isTitle(last, from)) {
            return;
        }
        int until = titleEnd(from);
        if (until > from) {
            title = located(from, until);
            titleEnd = until;
            end = until;
        }
    }

    /** A subject may begin like the preamble ("Thực hiện phong trào …") where it follows the kind at once. */
    private boolean isTitle(int kindEnd, int from) {
        if (from >= view.length || BASIS.match(view, from) != null || HeadingMark.at(view, from) != null) {
            return false;
        }
        if (ENDS.match(view, from) == null) {
            return true;
        }
        int until = titleEnd(from);
        boolean near = view.skipSoftBlanks(kindEnd) >= from || view.chars[from] >= 'a';
        char last = until > from ? view.chars[until - 1] : ',';
        if (!near || until - from > LONGEST_TITLE || last == ',' || last == ';' || last == ':') {
            return false;
        }
        for (int i = from; i < until; i++) {
            if (view.chars[i] == '/') {
                return false;
            }
        }
        return true;
    }

    /** The subject runs to an empty line, the preamble or the outline. */
    private int titleEnd(int from) {
        int lineEnd = lineEnd(from);
        int until = lineEnd;
        for (int lines = 0; lines < 10 && until - from < 2_000 && lineEnd < view.length; lines++) {
            int next = skipMargin(lineEnd + 1, lineEnd(lineEnd + 1));
            int nextEnd = lineEnd(lineEnd + 1);
            if (next >= nextEnd
                    || ENDS.match(view, next) != null
                    || HeadingMark.at(view, next) != null
                    || isRule(next)) {
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

    private @Nullable Located<String> theme() {
        int until = Math.min(view.length, LONGEST);
        for (int i = end; i < until; i++) {
            boolean begins = (view.chars[i] == 'c' || view.chars[i] == 'C') && view.folded(i + 1) == 'h';
            if (begins && view.startsWord(i)) {
                Match<Boolean> match = THEME.match(view, i);
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
        return to > from ? located(from, to) : null;
    }

    private Located<String> located(int from, int to) {
        return new Located<>(view.joined(from, to), view.span(from, to));
    }

    private int lineEnd(int start) {
        int i = start;
        while (i < view.length && view.chars[i] != '\n' && i - start < LONGEST) {
            i++;
        }
        return i;
    }

    private int skipMargin(int start, int end) {
        int i = start;
        while (i < end
                && (Letters.isBlank(view.chars[i])
                        || view.chars[i] == '*'
                        || view.chars[i] == '#'
                        || view.chars[i] == '|')) {
            i++;
        }
        return i;
    }

    /** The end of a cell of the two columns of a header: a bar, a tab or three blanks. */
    private int cellEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = view.chars[i];
            if (c != '|' && !Letters.isBlank(c)) {
                continue;
            }
            boolean gap = Letters.isBlank(c) && Letters.isBlank(view.at(i + 1)) && Letters.isBlank(view.at(i + 2));
            if (c == '|' || c == '\t' || gap) {
                return i;
            }
        }
        return to;
    }

    private boolean inCapitals(int from, int to) {
        int letters = 0;
        int small = 0;
        for (int i = from; i < to; i++) {
            char c = view.chars[i];
            if (Letters.isLetter(c)) {
                letters++;
                if (!Letters.isCapital(c) && ++small > 0 && !view.noisy()) {
                    return false;
                }
            }
        }
        return letters > 1 && small * 5 <= letters;
    }
}
