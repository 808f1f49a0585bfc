package vn.thidua.finding;

import java.text.Normalizer;
import java.util.Arrays;

/** A text in composed form (NFC), and the way back to the code points of the text as given. */
public final class ComposedText {

    private final String text;
    private final int[] points;
    private final int length;

    private ComposedText(String text, int[] points, int length) {
        this.text = text;
        this.points = points;
        this.length = length;
    }

    public static ComposedText of(String given) {
        var composed = new StringBuilder(given.length());
        var points = new int[given.length() + 1];
        int point = 0;
        int i = 0;
        while (i < given.length()) {
            int start = i;
            int startPoint = point;
            i = given.offsetByCodePoints(i, 1);
            point++;
            while (i < given.length() && Character.getType(given.charAt(i)) == Character.NON_SPACING_MARK) {
                i++;
                point++;
            }
            int from = composed.length();
            if (i - start == 1) {
                composed.append(given.charAt(start));
            } else {
                composed.append(Normalizer.normalize(given.substring(start, i), Normalizer.Form.NFC));
            }
            points = room(points, composed.length() + 1);
            Arrays.fill(points, from, composed.length(), startPoint);
        }
        return new ComposedText(composed.toString(), points, point);
    }

    /** The composed text. */
    public String text() {
        return text;
    }

    /** @param end exclusive, both in characters of {@link #text} */
    public TextSpan span(int start, int end) {
        return new TextSpan(point(start), point(end));
    }

    /** The first character of the text at or behind a code point as given. */
    public int index(int point) {
        int found = Arrays.binarySearch(points, 0, text.length(), point);
        int i = found < 0 ? -found - 1 : found;
        while (i > 0 && i < text.length() && points[i - 1] == point) {
            i--;
        }
        return i;
    }

    private int point(int index) {
        return index < text.length() ? points[index] : length;
    }

    private static int[] room(int[] points, int needed) {
        return needed <= points.length ? points : Arrays.copyOf(points, needed * 2);
    }
}
