package vn.thidua.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.configuration.MemorySize;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;

/** Files that are read in processes of their own, and those that hurt them. */
class DocumentsTest {

    private static final long MEGABYTE = 1_048_576;
    private static final Set<ProblemType> GIVEN_UP = EnumSet.of(
            ProblemType.DOCUMENT_TOO_COMPLEX, ProblemType.DOCUMENT_TOO_SLOW, ProblemType.DOCUMENT_WITHOUT_TEXT);

    @TempDir
    Path folder;

    @AfterEach
    void leavesNoFile() throws Exception {
        try (var files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void readsFilesInAProcess() {
        var documents = documents(new Limits(folder, Duration.ofSeconds(30), 64));

        assertEquals(
                "Nội dung.",
                documents
                        .read(DocumentFormat.DOCX_TYPE, in(SomeFiles.docx(List.of("Nội dung."))))
                        .text()
                        .strip());
        assertEquals(
                "Nội dung.",
                documents
                        .read(DocumentFormat.PDF_TYPE, in(SomeFiles.pdf(List.of("Nội dung."))))
                        .text()
                        .strip());
    }

    @Test
    void endsWhatTakesTooLong() {
        var documents = documents(new Limits(folder, Duration.ofMillis(5), 64));
        var before = children();

        assertEquals(ProblemType.DOCUMENT_TOO_SLOW, refused(documents, SomeFiles.pdf(SomeFiles.PLAN)));
        assertEquals(before, children());
    }

    @Test
    void survivesAPageThatUnpacksToMoreThanItsMemory() {
        var bomb = SomeFiles.pdf(document -> {
            var page = new PDPage();
            document.addPage(page);
            var twice = new COSArray(List.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE));
            page.setContents(new PDStream(document, new Blanks(250 * MEGABYTE), twice));
        });

        var documents = documents(new Limits(folder, Duration.ofSeconds(60), 48));

        assertTrue(GIVEN_UP.contains(refused(documents, bomb)));
    }

    @Test
    void takesNoMoreThanItMay() {
        var documents = documents(new Limits(folder, Duration.ofSeconds(5), 64));
        var endless = new Blanks(Long.MAX_VALUE);

        var refused = assertThrows(DomainException.class, () -> documents.read("text/plain", endless));
        assertEquals(ProblemType.CONTENT_TOO_LARGE, refused.type);
    }

    private static Documents documents(DocumentLimits limits) {
        return new Documents(limits, new ReaderProcess(limits));
    }

    private static ProblemType refused(Documents documents, byte[] pdf) {
        return assertThrows(DomainException.class, () -> documents.read(DocumentFormat.PDF_TYPE, in(pdf))).type;
    }

    private static InputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static long children() {
        return ProcessHandle.current().children().count();
    }

    /** So many blanks. */
    private static final class Blanks extends InputStream {

        private long left;

        Blanks(long count) {
            left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            var count = (int) Math.min(left, length);
            java.util.Arrays.fill(bytes, offset, offset + count, (byte) ' ');
            left -= count;
            return count;
        }
    }

    private record Limits(Path folder, Duration timeLimit, int megabytes) implements DocumentLimits {

        @Override
        public MemorySize maxSize() {
            return new MemorySize(BigInteger.valueOf(5 * MEGABYTE));
        }

        @Override
        public MemorySize maxUnpacked() {
            return new MemorySize(BigInteger.valueOf(50 * MEGABYTE));
        }

        @Override
        public int maxPages() {
            return 100;
        }

        @Override
        public int maxCharacters() {
            return 100_000;
        }

        @Override
        public MemorySize memory() {
            return new MemorySize(BigInteger.valueOf(megabytes * MEGABYTE));
        }

        @Override
        public int atOnce() {
            return 1;
        }

        @Override
        public String tempDir() {
            return folder.toString();
        }
    }
}
