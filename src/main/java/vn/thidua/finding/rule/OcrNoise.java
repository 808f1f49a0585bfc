package vn.thidua.finding.rule;

import java.util.stream.Stream;
import vn.thidua.finding.CheckedDirective;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.FindingRule;
import vn.thidua.text.Text;

/**
 * A text in which the marks of most letters are lost, as when a scan was read by a program for another language.
 * Vietnamese marks about one letter in four.
 */
final class OcrNoise implements FindingRule {

    private static final int FEWEST_LETTERS = 200;
    private static final double LEAST_MARKED = 0.12;

    @Override
    public Stream<Finding> check(CheckedDirective directive) {
        var read = directive.text();
        if (read == null || !isNoisy(read.text())) {
            return Stream.empty();
        }
        return Stream.of(Finding.ofWords(
                FindingCode.OCR_NOISE,
                null,
                null,
                Text.of(
                        "Phần lớn chữ mất dấu: văn bản quét đọc sai, cần đối chiếu bản gốc.",
                        "Most letters have lost their marks: the scan was misread; compare with the original.")));
    }

    static boolean isNoisy(String text) {
        int letters = 0;
        int marked = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                marked++;
            } else if (Character.isLetter(c)) {
                letters++;
                marked += isVietnameseOnly(c) ? 1 : 0;
            }
        }
        return letters >= FEWEST_LETTERS && (double) marked / letters < LEAST_MARKED;
    }

    /** Letters that other languages of Europe do not have, so that misread ones do not count. */
    private static boolean isVietnameseOnly(char c) {
        return c >= 0x1EA0 && c <= 0x1EF9
                || "đĐơƠưƯăĂ".indexOf(c) >= 0
                || "âÂêÊôÔáÁàÀãÃíÍìÌóÓòÒõÕúÚùÙýÝũŨĩĨ".indexOf(c) >= 0;
    }
}
