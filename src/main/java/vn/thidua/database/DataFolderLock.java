package vn.thidua.database;

import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/** The right to work in the data folder, which one process has until it ends, however it ends. */
final class DataFolderLock {

    /** The folder that this process has locked. A system property for the reason given in {@link EmbeddedDatabase}. */
    private static final String LOCKED_FOLDER = "thidua.embedded.locked-folder";

    private DataFolderLock() {}

    /**
     * Takes the lock for this process, unless it has it already.
     *
     * @throws IOException when another process has it
     */
    static void take(DataFolder folder) throws IOException {
        if (folder.path().toString().equals(System.getProperty(LOCKED_FOLDER))) {
            return;
        }
        Files.createDirectories(folder.path());
        var holder = folder.path().resolve("service.pid");
        var channel = FileChannel.open(
                folder.path().resolve("service.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new IOException(
                    "the data folder %s is in use by another service (process %s): end that one, or give this one its own folder with THIDUA_DATA_DIR"
                            .formatted(folder.path(), Files.exists(holder) ? Files.readString(holder) : "unknown"));
        }
        keepOpen(channel);
        System.setProperty(LOCKED_FOLDER, folder.path().toString());
        Files.writeString(holder, Long.toString(ProcessHandle.current().pid()));
    }

    /** A channel that nobody holds is closed, and the lock is gone. The operating system closes this one. */
    @SuppressWarnings("ReachabilityFenceUsage") // nothing to do before it
    private static void keepOpen(FileChannel channel) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Reference.reachabilityFence(channel)));
    }
}
