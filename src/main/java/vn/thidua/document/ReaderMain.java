package vn.thidua.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The process that reads one file: format, file, result, and the limits on unpacked bytes, pages and characters. */
final class ReaderMain {

    static final int READ = 0;
    static final int REFUSED = 10;
    static final int OUT_OF_MEMORY = 3;

    private ReaderMain() {}

    /** What one file may cost. */
    record Bounds(long unpacked, int pages, int characters) {

        void checkCharacters(int count) throws Refusal {
            if (count > characters) {
                throw Refusal.tooComplex(characters + " ký tự", characters + " characters");
            }
        }
    }

    public static void main(String[] arguments) throws IOException {
        var result = Path.of(arguments[2]);
        var bounds = new Bounds(
                Long.parseLong(arguments[3]), Integer.parseInt(arguments[4]), Integer.parseInt(arguments[5]));
        try {
            Files.writeString(result, read(DocumentFormat.valueOf(arguments[0]), Path.of(arguments[1]), bounds));
        } catch (Refusal refusal) {
            var words = refusal.argument;
            Files.writeString(result, String.join("\n", refusal.type.name(), words.vi(), words.en(), ""));
            System.exit(REFUSED);
        }
        System.exit(READ);
    }

    static String read(DocumentFormat format, Path file, Bounds bounds) throws Refusal {
        try {
            return switch (format) {
                case PDF -> PdfText.read(file, bounds);
                case DOCX -> DocxText.read(file, bounds);
                case PLAIN_TEXT -> throw new IllegalArgumentException("plain text needs no reader");
            };
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError broken) {
            throw Refusal.broken(format);
        }
    }
}
