package vn.thidua.picture;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Widths of text and its breaking into lines. The server may have no fonts and the reader's are unknown, so widths are
 * those of DejaVu Sans, the widest of the usual sans-serif faces: text set in Arial, Helvetica or Verdana needs no
 * more.
 */
final class Lettering {

    /** Widths in thousandths of the size, of the characters from space to tilde. */
    private static final int[] ASCII = {
        318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, // space to /
        636, 636, 636, 636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531, // 0 to ?
        1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557, 863, 748, 787, // @ to O
        603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500, // P to _
        500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612, // ` to o
        635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838 // p to ~
    };

    /** Ideographs, symbols and whatever else is not Latin. */
    private static final int WIDEST = 1_100;

    private static final int LATIN_WITH_HORN_OR_STROKE = 800;
    private static final int LAST_LATIN = 0x24F;
    private static final double BOLD = 1.13;

    private Lettering() {}

    static double width(String text, double size, boolean bold) {
        var thousandths = Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .map(Lettering::width)
                .sum();
        return thousandths * size / 1000 * (bold ? BOLD : 1);
    }

    /**
     * Lines no wider than this, broken at blanks, long words anywhere.
     *
     * @param most lines; what remains is cut, and the last one ends with an ellipsis
     */
    static List<String> lines(String text, double width, int most, double size, boolean bold) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.strip().split("\\s+")) {
            var rest = word;
            while (!rest.isEmpty()) {
                var longer = line.isEmpty() ? rest : line + " " + rest;
                if (width(longer, size, bold) <= width) {
                    line = longer;
                    rest = "";
                } else if (!line.isEmpty()) {
                    lines.add(line);
                    line = "";
                } else {
                    var head = head(rest, width, size, bold);
                    lines.add(head);
                    rest = rest.substring(head.length());
                }
                if (lines.size() == most) {
                    return cut(lines, !rest.isEmpty() || !line.isEmpty(), width, size, bold, text);
                }
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    private static List<String> cut(
            List<String> lines, boolean more, double width, double size, boolean bold, String text) {
        var shown = String.join("", lines).replaceAll("\\s", "").length();
        if (more || shown < text.replaceAll("\\s", "").length()) {
            var last = lines.get(lines.size() - 1);
            while (!last.isEmpty() && width(last + "…", size, bold) > width) {
                last = last.substring(0, last.offsetByCodePoints(last.length(), -1))
                        .stripTrailing();
            }
            lines.set(lines.size() - 1, last + "…");
        }
        return lines;
    }

    /** As many letters, with their marks, as there is room for; at least one. */
    private static String head(String word, double width, double size, boolean bold) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            if (width(word.substring(0, next), size, bold) > width) {
                break;
            }
            end = next;
        }
        return word.substring(0, end);
    }

    private static int width(int codePoint) {
        if (codePoint >= ' ' && codePoint <= '~') {
            return ASCII[codePoint - ' '];
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.CONTROL) {
            return 0;
        }
        return switch (codePoint) {
            case 0x2018, 0x2019 -> 318;
            case 0x201C, 0x201D -> 518;
            case 0x2013 -> 500;
            case 0xB7 -> 318;
            default -> codePoint <= LAST_LATIN ? LATIN_WITH_HORN_OR_STROKE : WIDEST;
        };
    }
}
