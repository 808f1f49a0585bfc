package vn.thidua.extraction;

import vn.thidua.extraction.PhraseTrie.Match;

/** Reads what a document is about: "về việc …", "V/v …", "sửa đổi …", up to the end of the clause. */
final class SubjectReader {

    private static final int LONGEST = 600;

    private static final PhraseTrie<Boolean> OPENERS = PhraseTrie.marked(
            "về việc",
            "về",
            "V/v",
            "sửa đổi",
            "bổ sung",
            "quy định",
            "hướng dẫn",
            "ban hành",
            "phê duyệt",
            "thực hiện",
            "triển khai",
            "tổ chức",
            "công bố",
            "công nhận",
            "thay thế",
            "bãi bỏ",
            "đính chính",
            "phát động",
            "thành lập",
            "kiện toàn",
            "giao",
            "tiếp tục",
            "tăng cường",
            "đẩy mạnh");

    /** Words behind a comma with which the sentence goes on and the subject does not. */
    private static final PhraseTrie<Boolean> RESUMES = PhraseTrie.marked(
            "trong đó",
            "đặc biệt",
            "đặc biệt là",
            "nhất là",
            "gắn với",
            "với các nội dung",
            "đồng thời",
            "nhằm",
            "góp phần",
            "các trường",
            "các đơn vị",
            "các cơ quan",
            "đề nghị",
            "yêu cầu",
            "trường",
            "Phòng",
            "Ủy ban nhân dân",
            "UBND",
            "Sở",
            "Ban");

    private SubjectReader() {}

    /** Where a subject begins behind a citation that ends here, or -1. */
    static int start(TextView view, int index) {
        int i = view.skipSoftBlanks(Cells.pastBar(view, FootnoteMark.skip(view, index)));
        char c = view.at(i);
        if (c == '\u201C' || c == '"' || c == '(') {
            Match<Boolean> quoted = OPENERS.match(view, view.skipSoftBlanks(i + 1));
            return quoted == null || c == '(' ? -1 : i;
        }
        Match<Boolean> opener = OPENERS.match(view, i);
        Match<RelationWords.Said> said = opener == null ? null : RelationWords.at(view, i);
        if (said != null && said.value().sort() == RelationWords.Sort.PASSIVE) {
            return -1;
        }
        boolean about = opener != null
                || (view.damaged() && view.folded(i) == 'v' && view.wordEnd(i, 3) == i + 2)
                        && view.folded(i + 1) == 'e';
        return about ? i : -1;
    }

    /** As {@link #end}, but a comma before another document ends it too. */
    static int endBeforeNext(TextView view, int start) {
        int end = end(view, start);
        for (int i = start; i < end; i++) {
            int next = view.chars[i] == ',' ? view.skipSoftBlanks(i + 1) : i;
            if (next > i && Letters.isCapital(view.at(next)) && KindWords.at(view, next) != null) {
                return i;
            }
        }
        return end;
    }

    /** The end of the subject that begins here. */
    static int end(TextView view, int start) {
        int most = Math.min(view.length, start + LONGEST);
        boolean quoted = view.at(start) == '\u201C' || view.at(start) == '"';
        int depth = 0;
        for (int i = start; i < most; i++) {
            char c = view.chars[i];
            switch (c) {
                case '\u201C' -> depth++;
                case '\u201D' -> {
                    depth--;
                    if (quoted && depth <= 0) {
                        return i + 1;
                    }
                }
                case '"' -> {
                    if (quoted && i > start) {
                        return i + 1;
                    }
                }
                case ';', '\u2026', '\t', '|' -> {
                    return trimmed(view, start, i);
                }
                case '.' -> {
                    if (Sentences.endAt(view, i)) {
                        return trimmed(view, start, i);
                    }
                }
                case ',' -> {
                    if (depth <= 0 && resumes(view, i + 1)) {
                        return trimmed(view, start, i);
                    }
                }
                case '\n' -> {
                    if (!Sentences.goesOn(view, i) || startsItem(view, i)) {
                        return trimmed(view, start, i);
                    }
                }
                default -> {}
            }
        }
        return trimmed(view, start, most);
    }

    private static boolean resumes(TextView view, int index) {
        return RESUMES.match(view, view.skipSoftBlanks(index)) != null;
    }

    /** A line that begins with a dash or a mark of the outline is no continuation. */
    private static boolean startsItem(TextView view, int lineEnd) {
        int i = view.skipBlanks(lineEnd);
        char c = view.at(i);
        return Letters.isDash(c) || c == '+' || c == '*' || HeadingMark.at(view, i) != null || startsBasis(view, i);
    }

    private static final PhraseTrie<Boolean> BASIS =
            PhraseTrie.marked("Căn cứ", "Thực hiện", "Xét", "Theo đề nghị", "Nơi nhận");

    private static boolean startsBasis(TextView view, int index) {
        return Letters.isCapital(view.at(index)) && BASIS.match(view, index) != null;
    }

    private static int trimmed(TextView view, int start, int end) {
        int i = end;
        while (i > start
                && (Letters.isBlank(view.chars[i - 1]) || view.chars[i - 1] == ',' || view.chars[i - 1] == '*')) {
            i--;
        }
        return i;
    }
}
