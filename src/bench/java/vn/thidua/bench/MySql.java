package vn.thidua.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A MySQL server of the run's own, from the project's script; its data is new in every run. */
final class MySql implements AutoCloseable {

    private static final String SCRIPT = ".ci/mysql97.sh";

    private final Path folder;
    private final int port;

    MySql(Path folder, int port, String bufferPool) throws IOException, InterruptedException {
        this.folder = folder;
        this.port = port;
        if (folder.toFile().exists()) {
            run("destroy", folder.toString());
        }
        var start = new ProcessBuilder("bash", SCRIPT, "start", folder.toString(), Integer.toString(port)).inheritIO();
        start.environment().put("MYSQL97_OPTS", "--innodb-buffer-pool-size=" + bufferPool + " --skip-log-bin"
                + " --innodb-flush-log-at-trx-commit=1 --innodb-redo-log-capacity=1G");
        if (start.start().waitFor() != 0) {
            throw new IOException("MySQL does not start");
        }
    }

    String url() {
        return "jdbc:mysql://127.0.0.1:" + port + "/app?user=app&password=app&allowPublicKeyRetrieval=true&sslMode=DISABLED";
    }

    String version() throws SQLException {
        try (var connection = DriverManager.getConnection(url())) {
            return connection.getMetaData().getDatabaseProductVersion();
        }
    }

    private static void run(String... arguments) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(java.util.List.of("bash", SCRIPT));
        command.addAll(java.util.List.of(arguments));
        new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    @Override
    public void close() {
        try {
            run("destroy", folder.toString());
        } catch (IOException e) {
            System.err.println("MySQL was not ended: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
