package vn.thidua.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;

/** A file as it arrived: whole, of the type declared, and gone at the end of the request unless it was kept. */
public final class UploadedFile implements AutoCloseable {

    private static final int CHUNK = 16_384;

    final FileKind kind;
    final String sha256;

    /** Bytes, more than none. */
    final long size;

    private final Path file;

    private UploadedFile(FileKind kind, String sha256, long size, Path file) {
        this.kind = kind;
        this.sha256 = sha256;
        this.size = size;
        this.file = file;
    }

    /** Takes at most so many bytes, never in memory; refuses with 413 as soon as there are more. */
    static UploadedFile take(FileKind kind, InputStream body, Path folder, long maxBytes, long maxUnpacked) {
        try {
            Files.createDirectories(folder);
            var file = Files.createTempFile(folder, "upload-", ".tmp");
            try {
                var digest = Checksum.digest();
                var size = copy(body, file, digest, maxBytes);
                FileContent.require(kind, file, maxUnpacked);
                return new UploadedFile(kind, Checksum.hex(digest.digest()), size, file);
            } catch (IOException | RuntimeException failure) {
                Files.deleteIfExists(file);
                throw failure;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long copy(InputStream body, Path file, MessageDigest digest, long maxBytes) throws IOException {
        var buffer = new byte[CHUNK];
        var total = 0L;
        try (var out = Files.newOutputStream(file)) {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                total += read;
                if (total > maxBytes) {
                    throw new DomainException(ProblemType.CONTENT_TOO_LARGE, String.valueOf(maxBytes));
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        return total;
    }

    void keepIn(FileStore store) {
        try (var in = Files.newInputStream(file)) {
            store.put(sha256, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
