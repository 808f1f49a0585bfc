package vn.thidua.finding;

/** Reads texts. The package that can read implements it, so that nothing has to depend on that package. */
public interface TextReader {

    ReadText read(String text);
}
