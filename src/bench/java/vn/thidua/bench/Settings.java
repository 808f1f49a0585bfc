package vn.thidua.bench;

import java.nio.file.Path;
import java.util.Timer;
import java.util.TimerTask;

/** What the environment says about a run. */
final class Settings {

    private Settings() {}

    static String of(String name, String otherwise) {
        var value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value;
    }

    static int number(String name, int otherwise) {
        return Integer.parseInt(of(name, Integer.toString(otherwise)));
    }

    /** The Java command of the servers. */
    static String java() {
        return of(
                "BENCH_JAVA",
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
    }

    /** Ends this program after so many minutes, whatever happens. */
    static void endAfter(int minutes) {
        new Timer("end", true)
                .schedule(
                        new TimerTask() {
                            @Override
                            public void run() {
                                System.err.println("not finished after " + minutes + " minutes");
                                System.exit(1);
                            }
                        },
                        minutes * 60_000L);
    }
}
