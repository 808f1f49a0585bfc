package vn.thidua.database;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

/**
 * A MariaDB server that belongs to this service: its data lies in the data folder, it listens on loopback only, and it
 * ends with the service.
 */
final class EmbeddedDatabase {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);

    private static final String SCHEMA = "thidua";
    private static final String USER = "thidua";
    private static final String PASSWORD_FILE = "database.password";

    /** Where the running server is found: a system property outlives the class loaders of development mode and tests. */
    private static final String RUNNING_URL = "thidua.embedded.jdbc-url";

    private static final String RUNNING_PROCESS = "thidua.embedded.process-id";

    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    private final DataFolder folder;
    private final Path binariesFolder;

    EmbeddedDatabase(DataFolder folder, Path binariesFolder) {
        this.folder = folder;
        this.binariesFolder = binariesFolder.toAbsolutePath().normalize();
    }

    /**
     * The JDBC URL of the server, which is started when it does not run; its user and password go into {@code login}.
     */
    static synchronized String open(Properties login) throws SQLException {
        var config = ConfigProvider.getConfig();
        var database = new EmbeddedDatabase(
                new DataFolder(config.getValue("thidua.data-dir", Path.class)),
                config.getValue("thidua.mariadb-dir", Path.class));
        login.setProperty("user", USER);
        login.setProperty("password", database.password());
        var running = System.getProperty(RUNNING_URL);
        if (running != null && processOf(System.getProperty(RUNNING_PROCESS, "")).isPresent()) {
            return running;
        }
        try {
            return database.start(login);
        } catch (IOException e) {
            throw new SQLException("The embedded database does not start: " + e.getMessage(), e);
        } catch (NoClassDefFoundError e) {
            throw new SQLException(
                    "This package carries no embedded database: set QUARKUS_DATASOURCE_JDBC_URL, _USERNAME and _PASSWORD",
                    e);
        }
    }

    private static java.util.Optional<ProcessHandle> processOf(String id) {
        return id.isBlank() ? java.util.Optional.empty() : ProcessHandle.of(Long.parseLong(id)).filter(ProcessHandle::isAlive);
    }

    private String password() {
        return folder.secret(PASSWORD_FILE, () -> {
            var random = new byte[24];
            new SecureRandom().nextBytes(random);
            return HexFormat.of().formatHex(random);
        });
    }

    private String start(Properties login) throws IOException, SQLException {
        var begin = System.nanoTime();
        lock();
        endLeftOver();
        var database = folder.path().resolve("mariadb");
        var temporary = Files.createDirectories(folder.path().resolve("tmp"));
        if (Files.notExists(database)) {
            // initialised beside and moved: a start that was cut short leaves no half-filled database behind
            var draft = folder.path().resolve("mariadb.new");
            delete(draft);
            MariaDbBinaries.in(binariesFolder, draft, temporary).initializeDatabase();
            Files.move(draft, database, StandardCopyOption.ATOMIC_MOVE);
        }
        var port = freePort();
        var server = MariaDbBinaries.in(binariesFolder, database, temporary)
                .server(arguments(database, temporary, port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.path().resolve("mariadb.log").toFile()))
                .start();
        Files.writeString(folder.path().resolve("mariadb.pid"), Long.toString(server.pid()));
        var handle = server.toHandle();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(handle), "embedded database"));
        var url = "jdbc:mysql://127.0.0.1:" + port + "/" + SCHEMA;
        awaitReady(server, url, login);
        System.setProperty(RUNNING_URL, url);
        System.setProperty(RUNNING_PROCESS, Long.toString(server.pid()));
        LOG.infof(
                "Embedded database in %s, started in %d ms",
                folder.path(), Duration.ofNanos(System.nanoTime() - begin).toMillis());
        return url;
    }

    private List<String> arguments(Path database, Path temporary, int port) throws IOException {
        var arguments = new ArrayList<String>();
        arguments.add("--datadir=" + database);
        arguments.add("--tmpdir=" + temporary);
        arguments.add("--init-file=" + accounts(temporary));
        arguments.add("--port=" + port);
        arguments.add("--bind-address=127.0.0.1");
        arguments.add("--socket=mariadb.sock");
        arguments.add("--skip-name-resolve");
        arguments.add("--console");
        arguments.add("--character-set-server=utf8mb4");
        arguments.add("--collation-server=utf8mb4_0900_ai_ci");
        arguments.add("--default-time-zone=+00:00");
        arguments.add("--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
                + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION");
        arguments.add("--innodb-flush-log-at-trx-commit=1");
        arguments.add("--innodb-lock-wait-timeout=2");
        arguments.add("--innodb-buffer-pool-size=64M");
        arguments.add("--innodb-log-file-size=32M");
        arguments.add("--max-allowed-packet=64M");
        arguments.add("--performance-schema=OFF");
        if (System.getProperty("user.name").equals("root")) {
            arguments.add("--user=root");
        }
        return arguments;
    }

    private Path accounts(Path temporary) throws IOException {
        var statements = String.join(
                "\n",
                "create database if not exists %s character set utf8mb4 collate utf8mb4_0900_ai_ci;".formatted(SCHEMA),
                "create or replace user '%s'@'127.0.0.1' identified by '%s';".formatted(USER, password()),
                "grant all on %s.* to '%s'@'127.0.0.1';".formatted(SCHEMA, USER),
                "");
        return Files.writeString(temporary.resolve("accounts.sql"), statements);
    }

    private void awaitReady(Process server, String url, Properties login) throws IOException, SQLException {
        var deadline = System.nanoTime() + START_LIMIT.toNanos();
        var mysql = new com.mysql.cj.jdbc.Driver();
        while (true) {
            try (var connection = mysql.connect(url, login)) {
                return;
            } catch (SQLException e) {
                if (!server.isAlive() || System.nanoTime() > deadline) {
                    server.destroy();
                    throw new IOException("see " + folder.path().resolve("mariadb.log"), e);
                }
            }
            pause();
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while the embedded database started");
        }
    }

    private void lock() throws IOException {
        var channel = FileChannel.open(
                folder.path().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                channel.close();
                throw new IOException("another service uses the data folder " + folder.path()
                        + ": stop it, or give this one a folder of its own (THIDUA_DATA_DIR)");
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
        }
    }

    private void endLeftOver() {
    }

    private static void end(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            server.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path tree) throws IOException {
        if (Files.notExists(tree)) {
            return;
        }
        try (var files = Files.walk(tree)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
