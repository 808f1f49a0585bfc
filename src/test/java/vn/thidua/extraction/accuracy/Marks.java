package vn.thidua.extraction.accuracy;

import java.util.ArrayList;
import java.util.List;

/**
 * What must be reached.
 *
 * @param clean recall and precision of numbered citations in clean texts
 * @param ocr the same in noisy texts
 * @param relations share of right relations among the found
 */
record Marks(double clean, double ocr, double relations) {

    static final Marks REQUIRED = new Marks(0.98, 0.90, 0.92);
    static final Marks NONE = new Marks(0, 0, 0);

    /** "none" or "clean,ocr,relations", for instance "0.98,0.90,0.92". */
    static Marks parse(String text) {
        if (text.equals("none")) {
            return NONE;
        }
        String[] parts = text.split(",");
        if (parts.length != 3) {
            throw new IllegalArgumentException("marks: none, or clean,ocr,relations as 0.98,0.90,0.92");
        }
        return new Marks(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
    }

    /** One line for each mark that is not reached. */
    List<String> missedBy(Score cleanTexts, Score ocrTexts) {
        List<String> missed = new ArrayList<>();
        check(
                missed,
                "recall of numbered citations, clean",
                cleanTexts.numbered().recall(),
                clean);
        check(
                missed,
                "precision of numbered citations, clean",
                cleanTexts.numbered().precision(),
                clean);
        check(missed, "recall of numbered citations, OCR", ocrTexts.numbered().recall(), ocr);
        check(
                missed,
                "precision of numbered citations, OCR",
                ocrTexts.numbered().precision(),
                ocr);
        check(missed, "relations", cleanTexts.plus(ocrTexts).relations().recall(), relations);
        return missed;
    }

    private static void check(List<String> missed, String what, double reached, double mark) {
        if (reached < mark) {
            missed.add("%s: %.4f, mark %.2f".formatted(what, reached, mark));
        }
    }
}
