package vn.thidua.extraction;

import org.jspecify.annotations.Nullable;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.extraction.IssuerReader.IssuerHit;
import vn.thidua.extraction.KindWords.KindPhrase;
import vn.thidua.extraction.PhraseTrie.Match;

/**
 * Reads plans, schemes, programmes and regulations that have a name instead of a number. Something must tell which one
 * is meant: a name in quotation marks, a period of years, who approved it, or the document it was issued with.
 */
final class PlanNameReader {

    private static final int LONGEST = 320;

    private static final PhraseTrie<Boolean> ENDS = PhraseTrie.marked(
            "theo",
            "gắn với",
            "nhằm",
            "được ban hành",
            "ban hành",
            "kèm theo",
            "được phê duyệt",
            "phê duyệt",
            "với các",
            "để",
            "trong đó",
            "do",
            "của",
            "đã",
            "góp phần");
    private static final PhraseTrie<Boolean> APPROVED =
            PhraseTrie.marked("phê duyệt", "ban hành", "đã phê duyệt", "đã ban hành", "thông qua");
    private static final PhraseTrie<Boolean> ISSUED_WITH = PhraseTrie.marked(
            "ban hành kèm theo",
            "được ban hành kèm theo",
            "kèm theo",
            "ban hành theo",
            "được phê duyệt",
            "được ban hành");
    private static final PhraseTrie<Boolean> STAGE = PhraseTrie.marked("giai đoạn", "nhiệm kỳ", "đến năm");
    private static final PhraseTrie<Boolean> ECONOMY = PhraseTrie.marked(
            "phát triển kinh tế", "phát triển kinh tế xã hội", "phát triển KT-XH", "phát triển kinh tế - xã hội");
    private static final PhraseTrie<Boolean> ANNOUNCED = PhraseTrie.marked("ban hành", "phê duyệt", "về", "về việc");
    private static final PhraseTrie<Boolean> OWN_MAKING =
            PhraseTrie.marked("xây dựng", "trên đây là", "xây dựng và triển khai", "lập", "nội dung");
    private static final PhraseTrie<Boolean> NO_NAME = PhraseTrie.marked(
            "này",
            "đến",
            "từ",
            "với",
            "và",
            "trong",
            "trên",
            "nêu trên",
            "đã",
            "được",
            "của",
            "theo",
            "có",
            "là",
            "do",
            "để",
            "thì",
            "năm",
            "đề ra",
            "cụ thể",
            "chi tiết",
            "riêng",
            "cho",
            "khi",
            "phải",
            "không",
            "hoặc",
            "tại");
    private static final PhraseTrie<Boolean> YEAR = PhraseTrie.marked("năm");
    private static final PhraseTrie<Boolean> AND = PhraseTrie.marked("và");

    private final TextView view;
    private final IssuerReader issuers;
    private final @Nullable OwnDocument own;

    PlanNameReader(TextView view, IssuerReader issuers, @Nullable OwnDocument own) {
        this.view = view;
        this.issuers = issuers;
        this.own = own;
    }

    /** The plan that this kind begins, or null when the words do not say which one. */
    @Nullable
    Draft read(Match<KindPhrase> said) {
        int start = view.skipSoftBlanks(said.end());
        char c = view.at(start);
        if (c == ',' || c == ';' || c == '.' || c == ':' || c == ')') {
            return null;
        }
        if (NO_NAME.match(view, start) != null
                || ISSUED_WITH.match(view, start) != null
                || ENDS.match(view, start) != null) {
            return null;
        }
        boolean capital = Letters.isCapital(view.chars[said.start()]);
        boolean quoted = isQuote(c);
        if (!capital && !quoted && !Letters.isDigit(c) && !mayBeApproved(said)) {
            return null;
        }
        var name = new Name(start);
        name.walk();
        boolean economy = ECONOMY.match(view, start) != null;
        boolean multiYear = Letters.isDigit(c) && name.isYears(start);
        boolean certain = quoted
                || name.approved
                || (multiYear && name.period)
                || (economy && (name.period || (name.year && capital)));
        boolean titled = capital && name.quoted && said.value().kind() != DirectiveKind.KH;
        boolean likely =
                titled || capital && (name.stage || name.issuedWith || (name.words > 3 && announced(said.start())));
        if (!certain && !likely) {
            return null;
        }
        var draft = NameReader.named(said, name.end);
        if (isOwn(draft, start)) {
            return null;
        }
        draft.confidence = certain ? 0.8 : 0.65;
        draft.issuerStart = name.issuerStart;
        draft.issuerEnd = name.issuerEnd;
        return draft;
    }

    private boolean isOwn(Draft draft, int nameStart) {
        if (own != null && own.isNamed(draft.kind, view.joined(nameStart, draft.end))) {
            return true;
        }
        return precededBy(OWN_MAKING, draft.start) && draft.kind == DirectiveKind.KH;
    }

    private boolean announced(int start) {
        return precededBy(ANNOUNCED, start);
    }

    /** Whether one of the phrases ends right before this place. */
    private boolean precededBy(PhraseTrie<Boolean> phrases, int start) {
        int end = view.skipBlanksBack(start);
        int from = end;
        for (int words = 0; words < 5 && from > 0; words++) {
            from = view.wordStart(view.skipBlanksBack(from), 12);
            Match<Boolean> match = phrases.match(view, from);
            if (match != null && match.end() == end) {
                return true;
            }
        }
        return false;
    }

    /** A plan in lower case counts only where somebody approved it: "đề án … do Thủ tướng Chính phủ phê duyệt". */
    private boolean mayBeApproved(Match<KindPhrase> said) {
        return said.value().kind() != DirectiveKind.QYD && said.value().kind() != DirectiveKind.QC;
    }

    private static boolean isQuote(char c) {
        return switch (c) {
            case '\u201C', '\u201D', '"', '\u00AB', '\u2018' -> true;
            default -> false;
        };
    }

    /** The words of a name, and what they tell. */
    private final class Name {
        private final int start;
        private int end;
        private int words;
        private boolean period;
        private boolean year;
        private boolean stage;
        private boolean quoted;
        private boolean approved;
        private boolean issuedWith;
        private int issuerStart = -1;
        private int issuerEnd = -1;

        Name(int start) {
            this.start = start;
            this.end = start;
        }

        void walk() {
            int i = start;
            while (i < view.length && i - start < LONGEST) {
                char c = view.chars[i];
                if (Letters.isWord(c)) {
                    if (words > 0 && ends(i)) {
                        return;
                    }
                    i = word(i);
                } else if (isQuote(c)) {
                    int close = closing(i);
                    if (close < 0) {
                        return;
                    }
                    quoted = words < 9;
                    end = close;
                    i = close;
                    words += 2;
                    if (!continues(i)) {
                        return;
                    }
                } else if (c == '(') {
                    i = bracket(i);
                    if (i < 0) {
                        return;
                    }
                } else {
                    int next = view.skipSoftBlanks(i);
                    boolean joins = next > i || Letters.isDash(c) || (c == '*' && next == i);
                    boolean comma = c == ',' && (continuesName(i + 1) || isLower(i + 1)) && !stage && !period && !year;
                    if (!joins && !comma) {
                        return;
                    }
                    i = next > i ? next : i + 1;
                    if (i == next && view.at(i) == '\n') {
                        return;
                    }
                }
            }
        }

        private int word(int i) {
            int wordEnd = view.wordEnd(i, 20);
            if (STAGE.match(view, i) != null) {
                stage |= true;
            }
            if (Letters.isDigit(view.chars[i])) {
                if (wordEnd - i == 4) {
                    year = true;
                    period |= isRange(wordEnd);
                }
            }
            words++;
            end = wordEnd;
            return wordEnd;
        }

        /** "2021 - 2025" */
        private boolean isRange(int yearEnd) {
            int sign = view.skipSoftBlanks(yearEnd);
            return Letters.isDash(view.at(sign)) && Letters.isDigit(view.at(view.skipSoftBlanks(sign + 1)));
        }

        private boolean ends(int i) {
            if (KindWords.at(view, i) != null && Letters.isCapital(view.chars[i])) {
                return true;
            }
            Match<Boolean> with = ISSUED_WITH.match(view, i);
            if (with != null) {
                issuedWith = true;
                return true;
            }
            if (isBeforeKind(i)) {
                return true;
            }
            Match<Boolean> stop = ENDS.match(view, i);
            if (stop == null) {
                return false;
            }
            int length = stop.end() - stop.start();
            boolean by = length == 2 && view.folded(i) == 'd';
            boolean of = length == 3 && view.folded(i) == 'c';
            IssuerHit issuer = by || of ? issuers.after(i) : null;
            if (issuer != null) {
                Match<Boolean> passed = APPROVED.match(view, view.skipSoftBlanks(issuer.end()));
                approved = by && passed != null;
                issuerStart = issuer.start();
                issuerEnd = issuer.end();
                end = approved && passed != null ? passed.end() : of ? issuer.end() : end;
            }
            return true;
        }

        /** "và" before another document is no part of the name. */
        private boolean isBeforeKind(int i) {
            Match<Boolean> and = AND.match(view, i);
            int next = and == null ? i : view.skipSoftBlanks(and.end());
            return and != null && Letters.isCapital(view.at(next)) && KindWords.at(view, next) != null;
        }

        /** After a closing quotation mark only the period belongs to the name. */
        private boolean continues(int i) {
            return STAGE.match(view, view.skipSoftBlanks(i)) != null;
        }

        private boolean continuesName(int i) {
            return STAGE.match(view, view.skipSoftBlanks(i)) != null;
        }

        private boolean isLower(int i) {
            char c = view.at(view.skipSoftBlanks(i));
            return Letters.isLetter(c) && !Letters.isCapital(c) && end - start < 120;
        }

        private int bracket(int i) {
            int close = i + 1;
            boolean years = false;
            while (close < view.length && close - i < 40 && view.chars[close] != ')' && view.chars[close] != '\n') {
                years |= Letters.isDigit(view.chars[close]);
                close++;
            }
            if (view.at(close) != ')' || !years) {
                return -1;
            }
            period = true;
            end = close + 1;
            return close + 1;
        }

        private int closing(int open) {
            for (int i = open + 1; i < view.length && i - open < LONGEST; i++) {
                char c = view.chars[i];
                boolean single = c == '\u2019' && view.chars[open] == '\u2018';
                if (single
                        || c == '\u201D'
                        || c == '"'
                        || c == '\u00BB'
                        || (c == '\u201C' && view.chars[open] == '\u201D')) {
                    return i + 1;
                }
                if (c == '\n' && view.at(i + 1) == '\n') {
                    return -1;
                }
            }
            return -1;
        }

        /** "5 năm", "05 năm" */
        private boolean isYears(int i) {
            int digits = view.wordEnd(i, 3);
            return YEAR.match(view, view.skipSoftBlanks(digits)) != null;
        }
    }
}
