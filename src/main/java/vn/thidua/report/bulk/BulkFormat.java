package vn.thidua.report.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** In which form many rows come. */
enum BulkFormat {
    CSV,
    NDJSON;

    static final String CSV_TYPE = "text/csv";
    static final String NDJSON_TYPE = "application/x-ndjson";

    /** Characters of one row. */
    static final int LONGEST_ROW = 1_000_000;

    static BulkFormat of(@Nullable String contentType) {
        return contentType != null
                        && contentType.strip().toLowerCase(Locale.ROOT).startsWith(CSV_TYPE)
                ? CSV
                : NDJSON;
    }

    BulkRows rows(BulkUpload upload, ObjectMapper json) throws IOException {
        var text = upload.text();
        return switch (this) {
            case CSV -> new CsvRows(text, json);
            case NDJSON -> new NdjsonRows(text, json);
        };
    }
}
