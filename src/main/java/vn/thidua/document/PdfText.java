package vn.thidua.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import vn.thidua.problem.ProblemType;

/** The text layer of a PDF file, page by page, without the lines that every page repeats. */
final class PdfText {

    /** A scanned page may carry a few words of a signature or a stamp: fewer letters than these are no text layer. */
    private static final int LETTERS_OF_A_PAGE = 40;

    private PdfText() {}

    static String read(Path file, ReaderMain.Bounds bounds) throws IOException, Refusal {
        FontMappers.set(new OneFont());
        try (var source = new RandomAccessReadBufferedFile(file.toFile());
                var document = Loader.loadPDF(source, "", IOUtils.createMemoryOnlyStreamCache())) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw new Refusal(ProblemType.DOCUMENT_ENCRYPTED);
            }
            if (document.getNumberOfPages() > bounds.pages()) {
                throw Refusal.tooComplex(bounds.pages() + " trang", bounds.pages() + " pages");
            }
            var pages = pages(document, bounds);
            if (pages.isEmpty()) {
                throw Refusal.broken(DocumentFormat.PDF);
            }
            return RepeatedLines.without(pages);
        } catch (InvalidPasswordException locked) {
            throw new Refusal(ProblemType.DOCUMENT_ENCRYPTED);
        }
    }

    private static List<String> pages(PDDocument document, ReaderMain.Bounds bounds) throws IOException, Refusal {
        var pages = new ArrayList<String>();
        var lines = new PdfLines();
        var letters = 0L;
        var characters = 0;
        var hasPictures = false;
        for (int number = 1; number <= document.getNumberOfPages(); number++) {
            var page = lines.of(document, number);
            pages.add(page);
            letters += page.codePoints().filter(Character::isLetter).count();
            characters += page.length();
            bounds.checkCharacters(characters);
            if (page.indexOf('\0') >= 0) {
                // fonts that are cut off: codes of glyphs and no text
                throw Refusal.broken(DocumentFormat.PDF);
            }
            hasPictures = hasPictures || hasPicture(document.getPage(number - 1));
        }
        if (letters == 0 || (hasPictures && letters < (long) LETTERS_OF_A_PAGE * pages.size())) {
            throw pages.isEmpty() ? Refusal.broken(DocumentFormat.PDF) : new Refusal(ProblemType.DOCUMENT_WITHOUT_TEXT);
        }
        return pages;
    }

    private static boolean hasPicture(PDPage page) {
        var resources = page.getResources();
        if (resources == null) {
            return false;
        }
        for (var name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
        }
        return false;
    }
}
