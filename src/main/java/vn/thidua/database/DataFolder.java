package vn.thidua.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.function.Supplier;

/**
 * The folder where a service keeps the files that must survive a restart. It is made when the first file is kept.
 *
 * @param path absolute
 */
public record DataFolder(Path path) {

    private static final int SECRET_BYTES = 32;

    /** The folder at the path, which may be relative to the working directory. */
    public DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    /**
     * A random secret of 64 hexadecimal digits: made when it is asked for the first time, the same ever after. Only the
     * owner of the file can read it.
     */
    public String secret(String fileName) {
        return secret(fileName, () -> {
            var random = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(random);
            return HexFormat.of().formatHex(random);
        });
    }

    /** A secret text that {@code first} makes when it is asked for the first time. */
    public String secret(String fileName, Supplier<String> first) {
        var file = path.resolve(fileName);
        try {
            if (Files.notExists(file)) {
                writeForOwner(file, first.get());
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the secret " + file, e);
        }
    }

    /** Replaces a file in one step, so that whoever finds it finds all of it. Only its owner can read it. */
    void writeForOwner(Path file, String text) throws IOException {
        Files.createDirectories(path);
        var draft = Files.createTempFile(path, "draft", ".tmp", ownerOnly());
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] ownerOnly() {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0]; // Windows: a user's own folder is closed to other users
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
    }
}
