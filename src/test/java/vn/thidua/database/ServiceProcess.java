package vn.thidua.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process that does nothing but run an embedded database: what a service is to its database, and can be killed. */
record ServiceProcess(Process process) {

    static ServiceProcess start(Path folder, Path programs) throws IOException {
        return new ServiceProcess(new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServiceProcess.class.getName(),
                        folder.toString(),
                        programs.toString())
                .redirectErrorStream(true)
                .start());
    }

    /** In the other process: prints the URL or what went wrong, and runs until its input ends. */
    public static void main(String[] arguments) throws SQLException, IOException {
        var database = new EmbeddedDatabase(
                new DataFolder(Path.of(arguments[0])), Path.of(arguments[1]), new com.mysql.cj.jdbc.Driver());
        System.out.println(database.url());
        while (System.in.read() >= 0) {}
    }

    /** The URL of the database that it has started. */
    String url() throws IOException {
        var output = new ArrayList<String>();
        for (var line = process.inputReader().readLine();
                line != null;
                line = process.inputReader().readLine()) {
            output.add(line);
            if (line.startsWith("jdbc:")) {
                return line;
            }
        }
        throw new IllegalStateException(String.join("\n", output));
    }

    /** Everything that a process that has failed to start has said. */
    List<String> output() throws IOException {
        return process.inputReader().lines().toList();
    }

    void end() throws IOException, InterruptedException {
        process.getOutputStream().close();
        process.waitFor(30, TimeUnit.SECONDS);
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
