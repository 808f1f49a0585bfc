package vn.thidua.report.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;

/**
 * Many rows as they arrived: whole, on disk, in UTF-8. Whole, because whoever sends them may read the answers only when
 * all are sent, and both sides would wait for each other.
 */
public final class BulkUpload implements AutoCloseable {

    private static final int CHUNK = 65_536;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final Path file;

    private BulkUpload(Path file) {
        this.file = file;
    }

    /** Takes at most so many bytes; refuses with 413 as soon as there are more, with 400 what is no UTF-8. */
    static BulkUpload take(InputStream body, Path folder, long maxBytes) {
        try {
            Files.createDirectories(folder);
            var upload = new BulkUpload(Files.createTempFile(folder, "reports-", ".tmp"));
            try {
                upload.copy(body, maxBytes);
                upload.requireText();
                return upload;
            } catch (IOException | RuntimeException failure) {
                upload.close();
                throw failure;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(InputStream body, long maxBytes) throws IOException {
        var buffer = new byte[CHUNK];
        var total = 0L;
        try (var out = Files.newOutputStream(file)) {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                total += read;
                if (total > maxBytes) {
                    throw new DomainException(ProblemType.CONTENT_TOO_LARGE, String.valueOf(maxBytes));
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private void requireText() throws IOException {
        var buffer = new char[CHUNK];
        try (var text = text()) {
            while (text.read(buffer) >= 0) {
                // only whether it can be read
            }
        } catch (CharacterCodingException noText) {
            throw new DomainException(ProblemType.TEXT_ENCODING, "UTF-8");
        }
    }

    /** The text from its beginning, without a byte order mark. */
    Reader text() throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var reader = new java.io.BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder), CHUNK);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
