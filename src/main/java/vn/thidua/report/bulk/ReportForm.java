package vn.thidua.report.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.thidua.report.SentReports;
import vn.thidua.report.SentReports.Sent;

/** In which form the reports of a duty are written; each writes a report and forgets it. */
enum ReportForm {
    CSV(BulkFormat.CSV_TYPE, "csv"),
    NDJSON(BulkFormat.NDJSON_TYPE, "ndjson"),
    XLSX(ReportForm.XLSX_TYPE, "xlsx");

    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    final String mediaType;
    final String extension;

    ReportForm(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** The form of an {@code Accept} header that has been narrowed to one. */
    static ReportForm of(@Nullable String accepted) {
        var type = accepted == null ? "" : accepted.toLowerCase(Locale.ROOT);
        return type.startsWith(NDJSON.mediaType) ? NDJSON : type.startsWith(XLSX_TYPE) ? XLSX : CSV;
    }

    /** Writes reports one after the other. */
    interface ReportWriter extends Closeable {

        void write(Sent sent) throws IOException;

        /** What was written leaves the memory. */
        void flush() throws IOException;
    }

    ReportWriter writer(OutputStream out, SentReports.Asked duty, ObjectMapper json) throws IOException {
        var table = new ReportTable(duty.content());
        return switch (this) {
            case CSV -> new CsvWriter(out, table);
            case NDJSON -> new NdjsonWriter(out, json);
            case XLSX -> new XlsxWriter(out, table);
        };
    }

    private static final class CsvWriter implements ReportWriter {

        private final Writer text;
        private final CSVPrinter printer;
        private final ReportTable table;

        CsvWriter(OutputStream out, ReportTable table) throws IOException {
            this.table = table;
            text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            printer = new CSVPrinter(text, CSVFormat.RFC4180);
            printer.printRecord(table.columns());
        }

        @Override
        public void write(Sent sent) throws IOException {
            printer.printRecord(table.cells(sent).stream().map(CsvWriter::cell).toList());
        }

        private static @Nullable Object cell(@Nullable Object value) {
            return value instanceof String string
                    ? CsvCells.guarded(string)
                    : value instanceof BigDecimal number ? number.toPlainString() : value;
        }

        @Override
        public void flush() throws IOException {
            text.flush();
        }

        @Override
        public void close() throws IOException {
            text.flush();
        }
    }

    private record NdjsonWriter(OutputStream out, ObjectMapper json) implements ReportWriter {

        @Override
        public void write(Sent sent) throws IOException {
            out.write(json.writeValueAsBytes(sent));
            out.write('\n');
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }

    /** Texts stand in their cells and not in a table of shared ones, which would have to be held until the end. */
    private static final class XlsxWriter implements ReportWriter {

        private static final int LONGEST_CELL = 32_767;
        private static final int LAST_ROW = 1_048_575;

        private final Workbook book;
        private final Worksheet sheet;
        private final ReportTable table;
        private int row;

        XlsxWriter(OutputStream out, ReportTable table) {
            this.table = table;
            book = new Workbook(new Unclosed(out), "Thidua", "1.0");
            sheet = book.newWorksheet("Báo cáo");
            sheet.freezePane(0, 1);
            line(List.copyOf(table.columns()));
        }

        private void line(List<? extends @Nullable Object> cells) {
            for (int column = 0; column < cells.size(); column++) {
                var value = cells.get(column);
                if (value instanceof Number number) {
                    sheet.value(row, column, number);
                } else if (value != null) {
                    var text = value.toString();
                    sheet.inlineString(
                            row,
                            column,
                            text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL - 1) + "…" : text);
                }
            }
            row++;
        }

        @Override
        public void write(Sent sent) {
            if (row <= LAST_ROW) {
                line(table.cells(sent));
            }
        }

        @Override
        public void flush() throws IOException {
            sheet.flush();
        }

        @Override
        public void close() throws IOException {
            book.finish();
        }
    }

    /** Whoever opened it closes it. */
    private static final class Unclosed extends java.io.FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
