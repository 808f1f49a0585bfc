package vn.thidua.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/** The right to work in the data folder, which one process has. The operating system takes it back when that ends. */
final class DataFolderLock {

    private final FileChannel channel;

    private DataFolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock for this process, which may have it already.
     *
     * @throws IOException when another process has it
     */
    static DataFolderLock take(DataFolder folder) throws IOException {
        Files.createDirectories(folder.path());
        var holder = folder.path().resolve("service.pid");
        var channel = FileChannel.open(
                folder.path().resolve("service.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isLocked(channel)) {
            channel.close();
            throw new IOException(
                    "the data folder %s is in use by another service (process %s): end that one, or give this one its own folder with THIDUA_DATA_DIR"
                            .formatted(folder.path(), Files.exists(holder) ? Files.readString(holder) : "unknown"));
        }
        Files.writeString(holder, Long.toString(ProcessHandle.current().pid()));
        return new DataFolderLock(channel);
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return true; // by this process: an application that ran in it before, as in development mode
        }
    }

    void release() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
