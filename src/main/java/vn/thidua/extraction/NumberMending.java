package vn.thidua.extraction;

import java.util.ArrayList;
import java.util.List;

/** Mends the parts of a number that a scanner or a hasty writer has spoilt, and notes what it changed. */
final class NumberMending {

    private static final String MISREAD = "số có ký tự nhận dạng sai, đề nghị đối chiếu bản gốc";

    private final List<String> notes = new ArrayList<>();
    private boolean any;

    /** Whether anything had to be changed. */
    boolean any() {
        return any;
    }

    List<String> notes() {
        return notes;
    }

    /** "QĐUBND" with its hyphen lost becomes two codes. */
    List<String> split(List<String> codes) {
        String first = codes.get(0);
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
        String proper = Issuers.proper(code);
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
