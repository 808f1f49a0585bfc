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

    private static final PhraseTrie<Boolean> MOTTO = PhraseTrie.marked(
            "Cộng hòa xã hội chủ nghĩa Việt Nam",
            "Độc lập - Tự do - Hạnh phúc",
            "Độc lập Tự do Hạnh phúc",
            "Đảng Cộng sản Việt Nam",
            "Việt Nam Dân chủ Cộng hòa",
            "Đoàn TNCS Hồ Chí Minh");
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

    private final TextView view;
    private final HeaderLines lines;
    private final TitleReader titles;
    private final ThemeReader themes;
    private final NumberScanner numbers;
    private final NumberContext context;
    private final SerialReader serials;
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
        this.lines = new HeaderLines(view);
        this.titles = new TitleReader(view, lines);
        this.themes = new ThemeReader(view);
        this.numbers = new NumberScanner(view);
        this.context = new NumberContext(view);
        this.serials = new SerialReader(view, numbers, context);
        this.dates = new DateReader(view);
    }

    DocumentHeader read() {
        int start = 0;
        for (int line = 0; line < MOST_LINES && start < Math.min(view.length, HeaderLines.LONGEST); line++) {
            int lineEnd = lines.lineEnd(start);
            if (!readLine(start, lineEnd)) {
                break;
            }
            start = lineEnd + 1;
        }
        if (kind == null && letterNumber && numberAsWritten != null) {
            kind = new Located<>(DirectiveKind.CV, numberAsWritten.span());
        }
        Located<String> proclaimed =
                bodies.isEmpty() && kind != null ? new ProclaimedBody(view, lines).after(end, kind.value()) : null;
        if (proclaimed != null) {
            bodies.add(proclaimed);
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
                themes.after(end),
                signature.signer(),
                signature.role(),
                signature.recipients());
    }

    /** Whether the next line may still be part of the header. */
    private boolean readLine(int start, int lineEnd) {
        int first = lines.skipMargin(start, lineEnd);
        int last = lineEnd;
        while (last > first && (Letters.isBlank(view.chars[last - 1]) || view.chars[last - 1] == '*')) {
            last--;
        }
        if (first == last) {
            return true;
        }
        if (Cells.isNumbered(view, first)) {
            return false;
        }
        boolean capitals = lines.inCapitals(first, last);
        Match<KindPhrase> said = capitals ? KindWords.until(view, first, last) : null;
        if (said != null && said.value().kind() != null && said.end() <= last) {
            readKind(said, first, last);
            return false;
        }
        if (Letters.isCapital(view.chars[first]) && titles.isOver(first)) {
            return false;
        }
        int cell = first;
        while (cell < last) {
            int cellEnd = HeaderLines.cellEnd(
                    view, number == null && isNumberLabel(cell) ? view.skipBlanks(cell + 3) : cell, last);
            while (cellEnd < last && awaitsMore(cellEnd)) {
                cellEnd = HeaderLines.cellEnd(view, lines.skipMargin(cellEnd, last), last);
            }
            readCell(cell, view.skipBlanksBack(cellEnd));
            cell = lines.skipMargin(cellEnd, last);
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
            boolean besideDay = titles.isPlaceAndDay(lines.skipMargin(to, lines.lineEnd(to)));
            int until = besideDay ? to : titles.end(from);
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
        boolean figure = Letters.isDigit(view.chars[from]);
        if (number == null && !figure && lines.inCapitals(from, to) && to - from > 3 && bodies.size() < 6) {
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
        int behind = context.numberWordEnd(from);
        if (behind == from || Letters.isWord(view.at(from + 2))) {
            return false;
        }
        int stroke = from + 2;
        while (stroke < to && view.chars[stroke] != '/' && stroke - from < 50) {
            stroke++;
        }
        int i = view.skipBlanks(behind);
        i = view.at(i) == ':' ? view.skipBlanks(i + 1) : i;
        NumberHit hit = Misread.isNumeral(view.at(i)) ? numberAt(i) : null;
        if (hit == null && !Letters.isDigit(view.at(i)) && view.at(stroke) == '/') {
            hit = numbers.withoutSerial(stroke);
        }
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

    private @Nullable NumberHit numberAt(int start) {
        NumberHit whole = numbers.at(start);
        return whole != null ? whole : serials.cutAt(start);
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
        if (OF.match(view, from) != null && lines.inCapitals(from, lines.lineEnd(from))) {
            from = view.skipBlanks(lines.lineEnd(from));
        }
        if (!titles.follows(last, from)) {
            return;
        }
        int until = titles.end(from);
        if (until > from) {
            title = located(from, until);
            titleEnd = until;
            end = until;
        }
    }

    private Located<String> located(int from, int to) {
        return new Located<>(view.joined(from, to), view.span(from, to));
    }
}
