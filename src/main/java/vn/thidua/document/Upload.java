package vn.thidua.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;

/** A file as it arrived, in a folder of its own that is gone after use. */
final class Upload implements AutoCloseable {

    private static final int CHUNK = 16_384;

    final Path folder;
    final Path file;

    private Upload(Path folder) {
        this.folder = folder;
        this.file = folder.resolve("upload");
    }

    /** Takes at most so many bytes; refuses with 413 as soon as there are more. */
    static Upload take(InputStream body, Path base, long maxBytes) {
        try {
            Files.createDirectories(base);
            var upload = new Upload(Files.createTempDirectory(base, "read-"));
            try {
                upload.copy(body, maxBytes);
                return upload;
            } catch (IOException | RuntimeException failure) {
                upload.close();
                throw failure;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] beginning() {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(Content.LOOKED_AT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path one, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(one);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path one, java.io.IOException failure) throws IOException {
                    Files.deleteIfExists(one);
                    return FileVisitResult.CONTINUE;
                }
            });
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
}
