package vn.thidua.report.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;

/** A JSON object in each line; empty lines are nothing. */
final class NdjsonRows implements BulkRows {

    private final Reader text;
    private final ObjectMapper json;

    NdjsonRows(Reader text, ObjectMapper json) {
        this.text = text;
        this.json = json;
    }

    @Override
    public @Nullable Source next() throws IOException {
        while (true) {
            var line = new StringBuilder();
            var length = 0;
            var character = text.read();
            if (character < 0) {
                return null;
            }
            for (; character >= 0 && character != '\n'; character = text.read()) {
                length++;
                if (length <= BulkFormat.LONGEST_ROW) {
                    line.append((char) character);
                }
            }
            if (length > BulkFormat.LONGEST_ROW) {
                return () -> {
                    throw new DomainException(ProblemType.CONTENT_TOO_LARGE, String.valueOf(BulkFormat.LONGEST_ROW));
                };
            }
            var written = line.toString();
            if (!written.isBlank()) {
                return () -> json.readValue(written, BulkRow.class);
            }
        }
    }

    @Override
    public boolean haveTextFields() {
        return false;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
