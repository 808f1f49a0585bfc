package vn.thidua.database;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells a service that nobody has configured, running on its own database server, from one with a database. */
@Singleton
public class EmbeddedMode {

    private final boolean on;
    private final DataFolder dataFolder;

    EmbeddedMode(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "thidua.data-dir") Path dataFolder) {
        this.on = url.equals(MySqlOrEmbeddedDriver.EMBEDDED_URL);
        this.dataFolder = new DataFolder(dataFolder);
    }

    /** Whether the database is the service's own. */
    public boolean isOn() {
        return on;
    }

    /** Where this service keeps its files, whatever database it uses. */
    public DataFolder dataFolder() {
        return dataFolder;
    }
}
