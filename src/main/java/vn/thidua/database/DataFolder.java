package vn.thidua.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/**
 * The folder in which a service without a configured database keeps what must survive a restart.
 *
 * @param path absolute
 */
public record DataFolder(Path path) {

    /** The folder that the configuration names, created when it is not there yet. */
    public DataFolder {
        path = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create the data folder " + path, e);
        }
    }

    /**
     * The text of a file in this folder that only its owner may read: made by {@code first} when it is asked for the
     * first time, the same ever after.
     */
    public String secret(String fileName, Supplier<String> first) {
        var file = path.resolve(fileName);
        try {
            if (Files.notExists(file)) {
                // written beside and moved: whoever finds the file finds it whole
                var draft = Files.createTempFile(path, fileName, ".new", ownerOnly());
                Files.writeString(draft, first.get());
                Files.move(draft, file);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the secret " + file, e);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        // Windows has no such attribute, but a user's own folder is closed to other users there
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
