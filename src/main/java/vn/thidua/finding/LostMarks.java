package vn.thidua.finding;

/**
 * Whether the marks of most letters are lost, as when a scan was read by a program for another language. Vietnamese
 * marks about one letter in four.
 */
final class LostMarks {

    private static final int FEWEST_LETTERS = 200;
    private static final double LEAST_MARKED = 0.12;

    private LostMarks() {}

    static boolean in(String text) {
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
