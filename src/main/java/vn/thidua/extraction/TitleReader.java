package vn.thidua.extraction;

/** Tells where the subject of a document stands in its header: it runs from the kind to the preamble or the outline. */
final class TitleReader {

    private static final int LONGEST_TITLE = 400;

    private static final PhraseTrie<Boolean> ENDS = PhraseTrie.marked(
            "Căn cứ", "Thực hiện", "Kính gửi", "Xét", "Theo", "Nhằm", "Để", "Triển khai", "Tiếp tục thực hiện");
    private static final PhraseTrie<Boolean> BASIS = PhraseTrie.marked("Căn cứ", "Kính gửi", "Xét");

    private final TextView view;
    private final HeaderLines lines;

    TitleReader(TextView view, HeaderLines lines) {
        this.view = view;
        this.lines = lines;
    }

    /** Whether the preamble or the outline begins here. */
    boolean isOver(int index) {
        return ENDS.match(view, index) != null || HeadingMark.at(view, index) != null;
    }

    /** A subject may begin like the preamble ("Thực hiện phong trào …") where it follows the kind at once. */
    boolean follows(int kindEnd, int from) {
        if (from >= view.length || BASIS.match(view, from) != null || HeadingMark.at(view, from) != null) {
            return false;
        }
        if (ENDS.match(view, from) == null) {
            return true;
        }
        int until = end(from);
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
    int end(int from) {
        int lineEnd = lines.lineEnd(from);
        int until = lineEnd;
        for (int more = 0; more < 10 && until - from < 2_000 && lineEnd < view.length; more++) {
            int next = lines.skipMargin(lineEnd + 1, lines.lineEnd(lineEnd + 1));
            int nextEnd = lines.lineEnd(lineEnd + 1);
            if (next >= nextEnd || isOver(next) || isRule(next)) {
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
}
