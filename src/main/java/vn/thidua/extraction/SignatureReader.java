package vn.thidua.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.extraction.PhraseTrie.Match;

/**
 * Reads the end of a document: who signed in which role, and the list of recipients. It looks at the last lines only.
 */
final class SignatureReader {

    private static final int MOST_CHARACTERS = 3_000;
    private static final int MOST_RECIPIENTS = 60;

    private static final PhraseTrie<Boolean> RECIPIENTS = PhraseTrie.marked("Nơi nhận");
    private static final PhraseTrie<Boolean> ROLES = PhraseTrie.folded(names(
            "TM",
            "KT",
            "TL",
            "TUQ",
            "Q",
            "Chủ tịch",
            "Phó Chủ tịch",
            "Trưởng phòng",
            "Phó Trưởng phòng",
            "Hiệu trưởng",
            "Phó Hiệu trưởng",
            "Giám đốc",
            "Phó Giám đốc",
            "Bí thư",
            "Phó Bí thư",
            "Bộ trưởng",
            "Thứ trưởng",
            "Thủ tướng",
            "Chánh Văn phòng",
            "Trưởng ban",
            "Phó Trưởng ban",
            "Tổng Giám đốc",
            "Cục trưởng",
            "Vụ trưởng",
            "Chi cục trưởng",
            "Viện trưởng",
            "Chánh án",
            "Tổng cục trưởng",
            "Chủ nhiệm",
            "Tổng Bí thư",
            "Thường trực",
            "Phó Thủ tướng",
            "Phó Cục trưởng",
            "Phó Vụ trưởng",
            "Phó Tổng Giám đốc",
            "Phó Viện trưởng",
            "Phó Chánh Văn phòng",
            "Phó Chủ nhiệm",
            "Phó Thủ trưởng",
            "Quyền",
            "Tổng Thư ký",
            "K T"));

    private final TextView view;
    private final List<Located<String>> recipients = new ArrayList<>();
    private @Nullable Located<String> signer;
    private @Nullable Located<String> role;

    SignatureReader(TextView view) {
        this.view = view;
    }

    @Nullable
    Located<String> signer() {
        return signer;
    }

    @Nullable
    Located<String> role() {
        return role;
    }

    List<Located<String>> recipients() {
        return recipients;
    }

    private static Map<String, Boolean> names(String... names) {
        return Stream.of(names).collect(Collectors.toMap(name -> name, name -> true));
    }

    void read() {
        int start = Math.max(0, view.length - MOST_CHARACTERS);
        while (start > 0 && start < view.length && view.chars[start - 1] != '\n') {
            start++;
        }
        boolean listing = false;
        int line = start;
        while (line < view.length) {
            int end = line;
            while (end < view.length && view.chars[end] != '\n') {
                end++;
            }
            listing = readLine(line, end, listing);
            line = end + 1;
        }
    }

    private boolean readLine(int start, int end, boolean listing) {
        int from = start;
        boolean still = listing;
        while (from < end) {
            int cell = skipMargin(from, end);
            int cellEnd = HeaderLines.cellEnd(view, cell, end);
            int to = view.skipBlanksBack(cellEnd);
            if (to > cell) {
                still = readCell(cell, to, still);
            }
            from = Math.max(cellEnd, cell + 1);
        }
        return still;
    }

    private boolean readCell(int from, int to, boolean listing) {
        if (RECIPIENTS.match(view, from) != null && Letters.isCapital(view.chars[from])) {
            recipients.clear();
            signer = null;
            return true;
        }
        char c = view.chars[from];
        if (listing && (Letters.isDash(c) || c == '+') && recipients.size() < MOST_RECIPIENTS) {
            int first = view.skipBlanks(from + 1);
            int last = to;
            while (last > first
                    && (view.chars[last - 1] == ';' || view.chars[last - 1] == '.' || view.chars[last - 1] == ',')) {
                last--;
            }
            if (last > first) {
                recipients.add(located(first, last));
            }
            return true;
        }
        if (isRole(from, to)) {
            role = located(from, to);
            signer = null;
            return listing;
        }
        if (role != null && signer == null && !isHeading(from) && isName(from, to)) {
            signer = located(from, to);
        }
        return listing;
    }

    private boolean isRole(int from, int to) {
        if (to - from > 80 || roleAt(from) == null) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (Letters.isLetter(view.chars[i]) && !Letters.isCapital(view.chars[i])) {
                return false;
            }
        }
        return true;
    }

    /** "CHƯƠNG II"; "Phan Văn" is a name. */
    private boolean isHeading(int from) {
        return Letters.isCapital(view.at(from + 1)) && HeadingMark.at(view, from) != null;
    }

    /** "K.T." is "KT.". */
    private @Nullable Match<Boolean> roleAt(int from) {
        boolean pointed = view.at(from + 1) == '.' && view.at(from + 3) == '.' && Letters.isCapital(view.at(from + 2));
        return ROLES.match(view, pointed ? view.skipSoftBlanks(from + 4) : from);
    }

    /** Two to six capitalised words and nothing else. */
    private boolean isName(int from, int to) {
        int words = 0;
        int i = from;
        while (i < to) {
            int end = view.wordEnd(i, 12);
            if (end == i || !Letters.isCapital(view.chars[i]) || Letters.isDigit(view.chars[i])) {
                return false;
            }
            words++;
            i = end;
            while (i < to && (view.chars[i] == ' ' || view.chars[i] == '.')) {
                i++;
            }
        }
        return words >= 2 && words <= 6;
    }

    private Located<String> located(int from, int to) {
        return new Located<>(view.joined(from, to), view.span(from, to));
    }

    private int skipMargin(int start, int end) {
        int i = start;
        while (i < end && (Letters.isBlank(view.chars[i]) || view.chars[i] == '*' || view.chars[i] == '|')) {
            i++;
        }
        return i;
    }
}
