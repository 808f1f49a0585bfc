package vn.thidua.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Lets every run of the tests begin with an empty database, whatever an earlier run has left behind. */
public class FreshTestData implements LauncherSessionListener {

    private static final Path BUILD = Path.of("target").toAbsolutePath();

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        var configured = System.getenv("THIDUA_DATA_DIR");
        var folder = configured == null ? BUILD.resolve("test-data/ide") : Path.of(configured);
        if (!folder.startsWith(BUILD)) {
            throw new IllegalStateException("Tests would delete " + folder);
        }
        try {
            ServerProcess.find(folder.resolve("mariadb.pid"), folder.resolve("mariadb"), BUILD)
                    .ifPresent(ServerProcess::end);
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
