package vn.thidua.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Mends the parts of a number that a scanner or a hasty writer has spoilt, and notes what it changed. */
final class NumberMending {

    private static final String MISREAD = "số có ký tự nhận dạng sai, đề nghị đối chiếu bản gốc";

    private static final String POINT = "dấu chấm thay cho dấu gạch nối trong ký hiệu";

    private final List<String> notes = new ArrayList<>();
    private boolean any;

    /** Whether anything had to be changed. */
    boolean any() {
        return any;
    }

    List<String> notes() {
        return notes;
    }

    /** "QĐUBND" with its hyphen lost, "QĐ.UBND" with a point for it become two codes. */
    List<String> split(List<String> codes) {
        String first = codes.get(0);
        int point = first.indexOf('.');
        String head = point < 0 ? "" : first.substring(0, point);
        if (KindSymbols.isPrinted(head) || Issuers.isKnown(head)) {
            note(POINT);
            List<String> parted = new ArrayList<>(List.of(head, first.substring(point + 1)));
            parted.addAll(codes.subList(1, codes.size()));
            return parted;
        }
        if (codes.size() > 1 || KindSymbols.contains(first) || Issuers.proper(first) != null) {
            return codes;
        }
        for (int cut = 4; cut >= 2; cut--) {
            if (first.length() > cut + 1
                    && KindSymbols.contains(first.substring(0, cut))
                    && Issuers.proper(first.substring(cut)) != null) {
                note(MISREAD);
                return List.of(first.substring(0, cut), first.substring(cut));
            }
        }
        return codes;
    }

    /** "CTITU", "CTlTW": the stroke before a Party issuer was taken for a letter; null when it was not. */
    @Nullable
    String lostStroke(String code) {
        for (int cut = 2; cut + 2 < code.length(); cut++) {
            String kind = KindSymbols.proper(code.substring(0, cut));
            String issuer = Issuers.proper(code.substring(cut + 1));
            boolean stroke = Misread.digit(code.charAt(cut)) == 1;
            if (stroke && kind != null && issuer != null && Issuers.isOfTheParty(issuer)) {
                note(MISREAD);
                return kind + "/" + issuer;
            }
        }
        return null;
    }

    /** "QHl5", "UBTVQHI4": the number of the term with letters for digits; null when it is none. */
    private static @Nullable String term(String code) {
        int head = code.startsWith("UBTVQH") ? 6 : code.startsWith("QH") ? 2 : 0;
        int length = code.length() - head;
        if (head == 0 || length < 1 || length > 2) {
            return null;
        }
        for (int i = head; i < code.length(); i++) {
            if (!Misread.isNumeral(code.charAt(i))) {
                return null;
            }
        }
        String term = Misread.mended(code.substring(head));
        return term.charAt(0) == '0' ? null : code.substring(0, head) + term;
    }

    private void note(String note) {
        any = true;
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }

    String serial(String serial) {
        return digits(serial);
    }

    String digits(String text) {
        String mended = Misread.mended(text);
        if (!mended.equals(text)) {
            note(MISREAD);
        }
        return mended;
    }

    String codes(List<String> codes) {
        if (codes.size() == 1 || !KindSymbols.contains(codes.get(0))) {
            return issuers(codes);
        }
        return kind(codes.get(0)) + "-" + issuers(codes.subList(1, codes.size()));
    }

    String kind(String written) {
        String proper = KindSymbols.proper(written);
        if (proper == null || KindSymbols.isPrinted(written) || same(proper, written)) {
            return written;
        }
        note(MISREAD);
        return proper;
    }

    String issuers(List<String> codes) {
        List<String> proper = new ArrayList<>(codes.size());
        for (String code : codes) {
            proper.add(issuer(code));
        }
        return String.join("-", proper);
    }

    private String issuer(String code) {
        if (code.equals("TƯ")) {
            note(MISREAD);
            return "TW";
        }
        String term = term(code);
        String proper = term != null ? term : Issuers.proper(code);
        if (proper == null || same(proper, code)) {
            return code;
        }
        note(MISREAD);
        return proper;
    }

    /** Differing in case alone is no mistake. */
    private static boolean same(String proper, String written) {
        return proper.equalsIgnoreCase(written.replace('\u00D0', '\u0110'));
    }
}
