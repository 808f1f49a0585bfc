package vn.thidua.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EmbeddedDatabaseTest {

    private static final Path PROGRAMS = Path.of("target/mariadb-11.4.5").toAbsolutePath();

    private final Path folder =
            Path.of("target/test-data", UUID.randomUUID().toString()).toAbsolutePath();
    private final List<ServiceProcess> services = new ArrayList<>();

    @AfterEach
    void clean() throws IOException, InterruptedException {
        for (var service : services) {
            service.end();
        }
        Folders.delete(folder);
    }

    @Test
    void wantsItsPassword() throws Exception {
        var url = start().url();

        var wrong = login();
        wrong.setProperty("password", "wrong");
        var anonymous = new Properties();
        var root = new Properties();
        root.setProperty("user", "root");

        for (var refused : List.of(wrong, anonymous, root)) {
            var refusal = assertThrows(SQLException.class, () -> DriverManager.getConnection(url, refused));
            assertEquals("28000", refusal.getSQLState());
        }
        try (var connection = connect(url)) {
            assertTrue(connection.isValid(1));
        }
    }

    @Test
    void keepsItsPasswordFromOtherUsers() throws Exception {
        start().url();

        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("mariadb.password"))));
        }
    }

    @Test
    void keepsItsDataWhenTheServiceRestarts() throws Exception {
        var first = start();
        insertRow(first.url());
        var server = server();
        first.end();
        assertFalse(server.handle().isAlive());

        assertRowIn(start().url());
    }

    @Test
    void keepsItsDataWhenTheServiceIsKilled() throws Exception {
        var first = start();
        insertRow(first.url());
        var leftOver = server();
        first.kill();
        assertTrue(leftOver.handle().isAlive());

        assertRowIn(start().url());
        assertFalse(leftOver.handle().isAlive());
    }

    @Test
    void keepsItsDataWhenEverythingIsKilled() throws Exception {
        var first = start();
        insertRow(first.url());
        first.kill();
        server().handle().destroyForcibly();

        assertRowIn(start().url());
    }

    @Test
    void leavesADataFolderToTheServiceThatUsesIt() throws Exception {
        var first = start();
        var url = first.url();

        var output = String.join("\n", start().output());

        assertTrue(
                output.contains(
                        "in use by another service (process " + first.process().pid() + ")"),
                output);
        try (var connection = connect(url)) {
            assertTrue(connection.isValid(1));
        }
    }

    private ServiceProcess start() throws IOException {
        var service = ServiceProcess.start(folder, PROGRAMS);
        services.add(service);
        return service;
    }

    private ServerProcess server() throws IOException {
        return ServerProcess.find(folder.resolve("mariadb.pid"), folder.resolve("mariadb"), PROGRAMS)
                .orElseThrow();
    }

    private Properties login() throws SQLException {
        return new EmbeddedDatabase(new DataFolder(folder), PROGRAMS, new com.mysql.cj.jdbc.Driver()).login();
    }

    private Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, login());
    }

    private void insertRow(String url) throws SQLException {
        try (var connection = connect(url);
                var statement = connection.createStatement()) {
            statement.execute("create table memory (word varchar(20))");
            statement.execute("insert into memory values ('thi đua')");
        }
    }

    private void assertRowIn(String url) throws SQLException {
        try (var connection = connect(url);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select word from memory")) {
            assertTrue(rows.next());
            assertEquals("thi đua", rows.getString(1));
        }
    }
}
