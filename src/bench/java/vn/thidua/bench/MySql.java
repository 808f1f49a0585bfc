package vn.thidua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** A MySQL server of the run's own, from the project's script; its data is new in every run. */
final class MySql implements AutoCloseable {

    /** Database, user and password, all the same on loopback. */
    static final String USER = "thidua";

    private static final String SCRIPT = ".ci/mysql97.sh";
    private static final long LONGEST_MINUTES = 10;

    private final Path folder;
    private final int port;
    private final String options;
    private final AtomicBoolean ended = new AtomicBoolean();

    MySql(Path folder, String bufferPool) throws IOException, InterruptedException {
        this.folder = folder;
        this.port = Processes.freePort();
        this.options = "--innodb-buffer-pool-size=" + bufferPool + " --skip-log-bin"
                + " --innodb-flush-log-at-trx-commit=1 --innodb-redo-log-capacity=1G";
        if (Files.exists(folder)) {
            run("destroy", folder.toString());
        }
        try {
            run("start", folder.toString(), Integer.toString(port));
        } catch (IOException | InterruptedException failure) {
            close();
            throw failure;
        }
    }

    String url() {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + USER + "?user=" + USER + "&password=" + USER
                + "&allowPublicKeyRetrieval=true&sslMode=DISABLED";
    }

    /**
     * Changes the buffer pool of the running server, so that much data can be loaded fast and be read with little.
     *
     * @param size as MySQL takes it, such as {@code 256M}
     */
    void bufferPool(String size) throws IOException, InterruptedException, SQLException {
        run(
                "sql",
                folder.toString(),
                Integer.toString(port),
                "-e",
                "set global innodb_buffer_pool_size = " + bytes(size));
        var wanted = Long.toString(bytes(size));
        var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(LONGEST_MINUTES);
        while (!one("select @@innodb_buffer_pool_size").equals(wanted) || !resized()) {
            if (System.nanoTime() > end) {
                throw new IOException("MySQL did not change its buffer pool to " + size);
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private boolean resized() throws SQLException {
        return one("select variable_value from performance_schema.global_status"
                        + " where variable_name = 'Innodb_buffer_pool_resize_status_code'")
                .equals("0");
    }

    private static long bytes(String size) {
        var number = Long.parseLong(size.substring(0, size.length() - 1));
        return number << (size.endsWith("G") ? 30 : 20);
    }

    String version() throws SQLException {
        return one("select version()");
    }

    /** Size of all tables with their indexes. */
    long dataMiB() throws SQLException {
        return Long.parseLong(one("select cast(sum(data_length + index_length) / 1048576 as unsigned)"
                + " from information_schema.tables where table_schema = database()"));
    }

    private String one(String query) throws SQLException {
        try (var connection = DriverManager.getConnection(url());
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    private void run(String... arguments) throws IOException, InterruptedException {
        var command = Stream.concat(Stream.of("bash", SCRIPT), Arrays.stream(arguments))
                .toList();
        var builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("MYSQL97_OPTS", options);
        builder.environment().put("MYSQL97_DB", USER);
        builder.environment().put("MYSQL97_DBUSER", USER);
        builder.environment().put("MYSQL97_DBPASS", USER);
        var script = builder.start();
        try {
            if (!script.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES) || script.exitValue() != 0) {
                throw new IOException("MySQL: " + arguments[0] + " failed");
            }
        } finally {
            script.destroy();
        }
    }

    @Override
    public void close() {
        if (!ended.compareAndSet(false, true)) {
            return;
        }
        try {
            run("destroy", folder.toString());
        } catch (IOException e) {
            System.err.println("MySQL was not ended: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
