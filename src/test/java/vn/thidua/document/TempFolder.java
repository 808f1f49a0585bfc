package vn.thidua.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** The folder in which documents stand while they are read. */
public final class TempFolder {

    private TempFolder() {}

    /** What is in it now; nothing, when nothing is being read. */
    public static List<Path> content() {
        var folder = Path.of(ConfigProvider.getConfig().getValue("thidua.documents.temp-dir", String.class));
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
