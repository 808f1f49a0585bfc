package vn.thidua.database;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Driver;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

/**
 * A MariaDB server that belongs to this service: its data lies in the data folder, it listens on the loopback interface
 * only, it wants a password, and it ends with the service.
 */
final class EmbeddedDatabase {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);

    private static final String SCHEMA = "thidua";
    private static final String USER = "thidua";

    /**
     * The URL of the server that this process has started. A system property, because development mode and tests load
     * this class several times into one process.
     */
    private static final String STARTED_URL = "thidua.embedded.jdbc-url";

    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration START_POLL = Duration.ofMillis(50);

    /** Another program may take the free port before the server does. */
    private static final int START_ATTEMPTS = 3;

    private final DataFolder folder;
    private final Path programs;
    private final Driver mysql;
    private final Path database;
    private final Path temporary;
    private final Path idFile;
    private final Path log;

    EmbeddedDatabase(DataFolder folder, Path programs, Driver mysql) {
        this.folder = folder;
        this.programs = programs.toAbsolutePath().normalize();
        this.mysql = mysql;
        database = folder.path().resolve("mariadb");
        temporary = folder.path().resolve("tmp");
        idFile = folder.path().resolve("mariadb.pid");
        log = folder.path().resolve("mariadb.log");
    }

    /** The server in the configured data folder. */
    static EmbeddedDatabase configured(Driver mysql) {
        var config = ConfigProvider.getConfig();
        return new EmbeddedDatabase(
                new DataFolder(config.getValue("thidua.data-dir", Path.class)),
                config.getValue("thidua.mariadb-dir", Path.class),
                mysql);
    }

    /** What Connector/J must know besides the URL. */
    Properties login() {
        var login = new Properties();
        login.setProperty("user", USER);
        login.setProperty("password", password());
        login.setProperty("sslMode", "DISABLED"); // the connection does not leave this machine
        return login;
    }

    private String password() {
        return folder.secret("mariadb.password");
    }

    /** The JDBC URL of the server, which is started unless it runs already. */
    String url() throws SQLException {
        synchronized (EmbeddedDatabase.class) {
            try {
                var started = System.getProperty(STARTED_URL);
                if (started != null
                        && ServerProcess.find(idFile, database, programs).isPresent()) {
                    return started;
                }
                var url = start();
                System.setProperty(STARTED_URL, url);
                return url;
            } catch (IOException e) {
                throw new SQLException("The embedded database does not start: " + e.getMessage(), e);
            } catch (NoClassDefFoundError e) {
                throw new SQLException(
                        "This package has no embedded database. Name a MySQL database with QUARKUS_DATASOURCE_JDBC_URL, "
                                + "QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD",
                        e);
            }
        }
    }

    private String start() throws IOException {
        var begin = System.nanoTime();
        DataFolderLock.take(folder);
        ServerProcess.find(idFile, database, programs).ifPresent(ServerProcess::end);
        Folders.delete(temporary);
        Files.createDirectories(temporary);
        if (Files.notExists(database)) {
            // filled beside and moved: a start that was cut short leaves no half a database behind
            var draft = temporary.resolve("mariadb");
            MariaDbPrograms.in(programs, draft, temporary).fillDatabase();
            Files.move(draft, database, StandardCopyOption.ATOMIC_MOVE);
        }
        var url = startServer();
        LOG.infof(
                "Embedded database in %s, started in %d ms",
                database, Duration.ofNanos(System.nanoTime() - begin).toMillis());
        return url;
    }

    private String startServer() throws IOException {
        var accounts = temporary.resolve("accounts.sql");
        folder.writeForOwner(accounts, accounts());
        for (var attempt = 1; attempt <= START_ATTEMPTS; attempt++) {
            var port = freePort();
            var process = MariaDbPrograms.in(programs, database, temporary)
                    .server(arguments(port, accounts))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            folder.writeForOwner(idFile, Long.toString(process.pid()));
            var server = new ServerProcess(process.toHandle());
            var url = "jdbc:mysql://127.0.0.1:%d/%s".formatted(port, SCHEMA);
            if (answers(server, url)) {
                server.endWithThisProcess();
                Files.delete(accounts);
                return url;
            }
            server.end();
        }
        throw new IOException("see " + log);
    }

    private boolean answers(ServerProcess server, String url) throws IOException {
        var deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (server.handle().isAlive() && System.nanoTime() < deadline) {
            try (var connection = mysql.connect(url, login())) {
                return connection != null;
            } catch (SQLException e) {
                LOG.debugf("Not ready: %s", e.getMessage());
            }
            pause();
        }
        return false;
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(START_POLL.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    private List<String> arguments(int port, Path accounts) {
        var arguments = new ArrayList<>(List.of(
                "--datadir=" + database,
                "--tmpdir=" + temporary,
                "--init-file=" + accounts,
                "--console",
                "--bind-address=127.0.0.1",
                "--port=" + port,
                // relative to the database folder: a whole path may be too long for a socket
                "--socket=mariadb.sock",
                "--skip-name-resolve",
                // every start would spend seconds on a new key, for a connection that does not leave this machine
                "--skip-ssl",
                // as MySQL 9 does
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_0900_ai_ci",
                "--default-time-zone=+00:00",
                // what was answered survives a power failure
                "--innodb-flush-log-at-trx-commit=1",
                // as large as in a new database: for another size the server makes its log anew
                "--innodb-log-file-size=96M",
                "--innodb-buffer-pool-size=64M",
                "--max-allowed-packet=64M",
                "--performance-schema=OFF"));
        if (System.getProperty("user.name").equals("root")) {
            arguments.add("--user=root"); // otherwise the server refuses
        }
        return arguments;
    }

    /** The server executes this before it listens. */
    private String accounts() {
        return """
                create database if not exists ${schema};
                create user if not exists '${user}'@'127.0.0.1';
                alter user '${user}'@'127.0.0.1' identified by '${password}';
                grant all on ${schema}.* to '${user}'@'127.0.0.1';
                alter user if exists 'root'@'localhost' identified by '${password}';
                drop user if exists ''@'localhost', 'root'@'127.0.0.1', 'root'@'::1';
                drop database if exists test;
                """.replace("${schema}", SCHEMA).replace("${user}", USER).replace("${password}", password());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
