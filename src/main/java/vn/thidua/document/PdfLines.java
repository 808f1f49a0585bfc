package vn.thidua.document;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The lines of a page as they are printed, from top to bottom. A wide gap, as between two columns of a letterhead, is a
 * tab; a small raised number, as of a footnote, keeps its form (¹).
 */
final class PdfLines extends PDFTextStripper {

    /** In widths of a space; justified lines have narrower gaps. */
    private static final float WIDE_GAP = 6;

    /** Of the size of the letters in the line. */
    private static final float SMALL = 0.8f;

    private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final List<Word> line = new ArrayList<>();

    private record Word(String text, List<TextPosition> glyphs) {

        float start() {
            return glyphs.get(0).getXDirAdj();
        }

        float end() {
            var last = glyphs.get(glyphs.size() - 1);
            return last.getXDirAdj() + last.getWidthDirAdj();
        }
    }

    PdfLines() {
        setSortByPosition(true);
        setLineSeparator("\n");
        setParagraphEnd("\n");
        setPageEnd("\n");
    }

    /** @param number of the page, from 1 */
    String of(PDDocument document, int number) throws IOException {
        setStartPage(number);
        setEndPage(number);
        var text = new StringWriter();
        writeText(document, text);
        return text.toString();
    }

    @Override
    protected void writeString(String text, List<TextPosition> glyphs) throws IOException {
        if (!glyphs.isEmpty()) {
            line.add(new Word(text, List.copyOf(glyphs)));
        }
    }

    @Override
    protected void writeWordSeparator() {
        // the gap decides what stands between two words
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        writeWords();
        super.writeLineSeparator();
    }

    @Override
    protected void writeParagraphEnd() throws IOException {
        writeWords();
        super.writeParagraphEnd();
    }

    @Override
    protected void writePageEnd() throws IOException {
        writeWords();
        super.writePageEnd();
    }

    private void writeWords() throws IOException {
        var size = 0f;
        var base = 0f;
        for (var word : line) {
            for (var glyph : word.glyphs) {
                if (glyph.getFontSizeInPt() > size) {
                    size = glyph.getFontSizeInPt();
                    base = glyph.getYDirAdj();
                }
            }
        }
        Word before = null;
        for (var word : line) {
            if (before != null) {
                var gap = word.start() - before.end();
                output.write(gap > WIDE_GAP * before.glyphs.get(0).getWidthOfSpace() ? "\t" : " ");
            }
            output.write(raised(word, size, base));
            before = word;
        }
        line.clear();
    }

    private static String raised(Word word, float size, float base) {
        var text = new StringBuilder();
        for (var glyph : word.glyphs) {
            var written = glyph.getUnicode();
            var isRaised = glyph.getFontSizeInPt() < size * SMALL && glyph.getYDirAdj() < base - size / 8;
            if (isRaised && written.length() == 1 && Character.isDigit(written.charAt(0))) {
                text.append(RAISED_DIGITS.charAt(Character.digit(written.charAt(0), 10)));
            } else {
                text.append(written);
            }
        }
        // the library may have put letters and their marks together
        return text.chars().anyMatch(one -> RAISED_DIGITS.indexOf(one) >= 0) ? text.toString() : word.text;
    }
}
