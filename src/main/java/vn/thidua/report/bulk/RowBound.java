package vn.thidua.report.bulk;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Ends the reading of a row that never ends: a quote that nobody closed would take all the rest for one cell. */
final class RowBound extends FilterReader {

    private static final int PEEKED = 8_192;
    private int read;

    /** @param text that can be marked */
    RowBound(Reader text) {
        super(text);
    }

    /** The first line, or the beginning of it, which will be read again. */
    String peekLine() throws IOException {
        in.mark(PEEKED);
        var line = new StringBuilder();
        for (var character = in.read();
                character >= 0 && character != '\n' && line.length() < PEEKED - 1;
                character = in.read()) {
            line.append((char) character);
        }
        in.reset();
        return line.toString();
    }

    void nextRow() {
        read = 0;
    }

    @Override
    public int read() throws IOException {
        return counted(in.read(), 1);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        var got = in.read(buffer, offset, length);
        return counted(got, Math.max(got, 0));
    }

    private int counted(int result, int characters) throws IOException {
        read += characters;
        if (read > BulkFormat.LONGEST_ROW) {
            throw new IOException("a row is longer than " + BulkFormat.LONGEST_ROW + " characters");
        }
        return result;
    }
}
