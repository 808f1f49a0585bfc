package vn.thidua.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Function;
import java.util.stream.Stream;

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

    /** How both servers are started: with the same options. */
    static List<String> command(String... program) {
        return Stream.of(
                        Stream.of(java()),
                        Stream.of(of("BENCH_JAVA_OPTIONS", "-Xmx1g -XX:+UseParallelGC")
                                .split(" ")),
                        Stream.of(program))
                .flatMap(Function.identity())
                .toList();
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
