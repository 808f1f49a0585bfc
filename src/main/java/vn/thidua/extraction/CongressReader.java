package vn.thidua.extraction;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.extraction.KindWords.KindPhrase;
import vn.thidua.extraction.PhraseTrie.Match;
import vn.thidua.text.Folding;

/**
 * Reads resolutions that are known by the congress or plenum that passed them: "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ
 * XI, nhiệm kỳ 2020-2025", "Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XII", "Nghị quyết Trung ương 8
 * khóa XI".
 */
final class CongressReader {

    private static final int LONGEST = 200;

    private static final PhraseTrie<Boolean> MEETINGS =
            PhraseTrie.marked("Đại hội", "Hội nghị", "Trung ương", "của Đại hội", "của Hội nghị", "TW");
    private static final PhraseTrie<Boolean> ORDINAL = PhraseTrie.marked("lần thứ", "khóa", "khoá", "nhiệm kỳ", "lần");
    private static final PhraseTrie<Boolean> TERM =
            PhraseTrie.marked("nhiệm kỳ", "của Đảng", "của Đảng Cộng sản Việt Nam");
    private static final PhraseTrie<Boolean> ENDS = PhraseTrie.marked(
            "về",
            "và",
            "đã",
            "tiến tới",
            "gắn với",
            "trong",
            "thành",
            "của",
            "được",
            "đề ra",
            "theo",
            "để",
            "nhằm",
            "vào");

    /** Lower-case words inside the name of a congress, besides those inside names of bodies. */
    private static final Set<String> INSIDE = Set.copyOf(
            Folding.words(
                    "đại hội biểu toàn quốc lần thứ nhất hai ba tư năm sáu bảy tám chín mười nghị"
                            + " đảng bộ ủy tỉnh huyện quận thị xã thành phố phường cơ sở chi khóa nhiệm kỳ ban chấp hành trung ương"
                            + " công đoàn liên hội nông dân phụ nữ thanh niên cấp trực thuộc khối các quan mặt trận tổ quốc xi xii"));

    private final TextView view;
    private final IssuerReader issuers;

    CongressReader(TextView view, IssuerReader issuers) {
        this.view = view;
        this.issuers = issuers;
    }

    /** The resolution that this kind begins, when a meeting and which one it was follow; or null. */
    @Nullable
    Draft read(Match<KindPhrase> said) {
        int start = view.skipSoftBlanks(said.end());
        Match<Boolean> meeting = MEETINGS.match(view, start);
        if (meeting == null) {
            return null;
        }
        int end = meeting.end();
        boolean identified = false;
        int i = view.skipSoftBlanks(end);
        while (i - start < LONGEST && i < view.length) {
            Match<Boolean> ordinal = ORDINAL.match(view, i);
            if (ordinal != null) {
                int which = view.skipSoftBlanks(ordinal.end());
                int whichEnd = period(which);
                if (whichEnd == which) {
                    break;
                }
                identified = true;
                end = whichEnd;
                i = view.skipSoftBlanks(whichEnd);
                continue;
            }
            int wordEnd = view.wordEnd(i, 12);
            if (wordEnd == i || (identified && isEnd(i)) || !belongs(i, wordEnd)) {
                break;
            }
            identified |= isNumeral(i, wordEnd);
            end = wordEnd;
            i = view.skipSoftBlanks(wordEnd);
        }
        if (!identified) {
            return null;
        }
        var draft = NameReader.named(said, term(issuers.withTerm(start, end)));
        return draft;
    }

    private boolean isEnd(int index) {
        return ENDS.match(view, index) != null;
    }

    private boolean belongs(int from, int end) {
        return Letters.isCapital(view.chars[from])
                ? KindWords.at(view, from) == null
                : isNumeral(from, end)
                        || ((view.noisy() || INSIDE.contains(folded(from, end))) && ENDS.match(view, from) == null);
    }

    /** Behind the name: ", nhiệm kỳ 2020-2025", "của Đảng". */
    private int term(int end) {
        int i = view.skipSoftBlanks(end);
        boolean comma = view.at(i) == ',';
        Match<Boolean> term = TERM.match(view, comma ? view.skipSoftBlanks(i + 1) : i);
        if (term == null) {
            return end;
        }
        int which = view.skipSoftBlanks(term.end());
        int whichEnd = period(which);
        if (view.folded(term.start()) == 'c') {
            return comma ? end : term.end();
        }
        return whichEnd > which ? whichEnd : end;
    }

    /** The end of "XI", "4", "tư", "2020-2025", "2020 - 2025". */
    private int period(int from) {
        int end = view.wordEnd(from, 8);
        if (!Letters.isDigit(view.at(from))) {
            return end;
        }
        int sign = view.skipSoftBlanks(end);
        int second = Letters.isDash(view.at(sign)) ? view.skipSoftBlanks(sign + 1) : end;
        int secondEnd = view.wordEnd(second, 5);
        return end - from == 4 && secondEnd - second == 4 && Letters.isDigit(view.at(second)) ? secondEnd : end;
    }

    private boolean isNumeral(int from, int end) {
        boolean roman = true;
        boolean digits = true;
        for (int i = from; i < end; i++) {
            char c = view.chars[i];
            roman &= c == 'I' || c == 'V' || c == 'X' || (view.damaged() && (c == 'l' || c == 'T' || c == '1'));
            digits &= Letters.isDigit(c);
        }
        return roman || digits;
    }

    private String folded(int from, int end) {
        var folded = new StringBuilder(end - from);
        for (int i = from; i < end; i++) {
            folded.append(view.folded(i));
        }
        return folded.toString();
    }
}
