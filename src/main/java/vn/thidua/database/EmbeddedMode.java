package vn.thidua.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this service runs on the embedded server: then, and only then, there are demo tokens and sample plans. */
@ApplicationScoped
public class EmbeddedMode {

    private final boolean on;
    private final Path dataDir;

    EmbeddedMode(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "thidua.data-dir") Path dataDir) {
        this.on = url.equals(MySqlOrEmbeddedDriver.EMBEDDED_URL);
        this.dataDir = dataDir;
    }

    public boolean isOn() {
        return on;
    }

    /** The folder of this service; only meaningful while {@link #isOn}. */
    public DataFolder folder() {
        return new DataFolder(dataDir);
    }
}
