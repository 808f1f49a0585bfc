package vn.thidua.finding;

import java.util.function.Function;

/** Reads texts. The package that can read implements it, so that nothing has to depend on that package. */
public interface TextReader {

    /**
     * Reads a text and uses what was read. Few are read and used at the same time, for all take memory by their length;
     * others wait a little.
     *
     * @throws vn.thidua.problem.DomainException {@code unavailable} when there is no place in time
     */
    <T> T read(String text, Function<ReadText, T> use);
}
