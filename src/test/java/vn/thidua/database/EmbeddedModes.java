package vn.thidua.database;

import java.nio.file.Path;

/** Modes for tests that are not about the database they run on. */
public final class EmbeddedModes {

    private EmbeddedModes() {}

    /** Of a service that somebody has given a database. */
    public static EmbeddedMode off() {
        return new EmbeddedMode("jdbc:mysql://localhost/thidua", Path.of("target", "test-data", "off"));
    }
}
