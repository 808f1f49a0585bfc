package vn.thidua.report.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.text.Text;

/**
 * A table with a line of names: {@code unit}, {@code duty}, {@code indicator.CT-1} … Comma or semicolon stands between
 * the columns, whichever the first line has more of. A cell becomes the JSON that it stands for, and is read like that.
 */
final class CsvRows implements BulkRows {

    private static final Set<String> OWN = Set.of("deadlineId", "unit", "duty", "owner", "period", "narrative");
    /** What a download has beside them; it may come back as it was. */
    private static final Set<String> IGNORED =
            Set.of("unitName", "periodTo", "dueOn", "status", "late", "firstSentAt", "lastSentAt", "timesSent");

    private static final List<String> GROUPS = List.of("section.", "indicator.", "note.", "field.");

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final RowBound bound;
    private final List<String> columns;
    private final ObjectMapper json;

    CsvRows(Reader text, ObjectMapper json) throws IOException {
        this.json = json;
        bound = new RowBound(text);
        var firstLine = bound.peekLine();
        var semicolons = firstLine.chars().filter(character -> character == ';').count();
        var commas = firstLine.chars().filter(character -> character == ',').count();
        parser = CSVParser.builder()
                .setReader(bound)
                .setFormat(CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(semicolons > commas ? ';' : ',')
                        .setIgnoreEmptyLines(true)
                        .get())
                .get();
        records = parser.iterator();
        columns = header();
    }

    private List<String> header() throws IOException {
        var record = nextRecord();
        var names = new ArrayList<String>();
        if (record != null) {
            record.forEach(name -> names.add(name.strip()));
        }
        var faults = new ArrayList<FieldError>();
        var seen = new HashSet<String>();
        for (var name : names) {
            if (!OWN.contains(name)
                    && !IGNORED.contains(name)
                    && GROUPS.stream().noneMatch(name::startsWith)) {
                faults.add(FieldError.at(
                        "#/" + name,
                        "UNKNOWN_COLUMN",
                        Text.of(
                                "Không có cột này. Có: " + String.join(", ", OWN) + ", section.…, indicator.…, note.…,"
                                        + " field.….",
                                "There is no such column. There are " + String.join(", ", OWN)
                                        + ", section.…, indicator.…, note.…, field.….")));
            } else if (!seen.add(name)) {
                faults.add(FieldError.at("#/" + name, "REPEATED", Text.of("Cột bị lặp.", "The column is repeated.")));
            }
        }
        if (!seen.contains("deadlineId") && !(seen.contains("unit") && seen.contains("duty"))) {
            faults.add(FieldError.at(
                    "#",
                    "REQUIRED",
                    Text.of(
                            "Dòng đầu phải có cột deadlineId, hoặc unit và duty.",
                            "The first line must name deadlineId, or unit and duty.")));
        }
        if (!faults.isEmpty()) {
            throw DomainException.invalid(faults);
        }
        return names;
    }

    private @Nullable CSVRecord nextRecord() throws IOException {
        bound.nextRow();
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    @Override
    public @Nullable Source next() throws IOException {
        var record = nextRecord();
        return record == null ? null : () -> row(record);
    }

    private BulkRow row(CSVRecord record) throws IOException {
        if (record.size() != columns.size()) {
            throw DomainException.invalid(FieldError.at(
                    "#",
                    "WRONG_LENGTH",
                    Text.of(
                            "Dòng có " + record.size() + " ô, dòng đầu có " + columns.size() + " cột.",
                            "The row has " + record.size() + " cells, the first line " + columns.size()
                                    + " columns.")));
        }
        var row = json.createObjectNode();
        var content = json.createObjectNode();
        Map<String, ObjectNode> indicators = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            var name = columns.get(i);
            var cell = cell(record.get(i));
            if (cell.isEmpty() || IGNORED.contains(name)) {
                continue;
            }
            var code = name.substring(name.indexOf('.') + 1);
            if (name.startsWith("section.")) {
                content.withArray("sections").addObject().put("code", code).put("text", cell);
            } else if (name.startsWith("indicator.")) {
                indicator(indicators, code).put("value", cell);
            } else if (name.startsWith("note.")) {
                indicator(indicators, code).put("note", cell);
            } else if (name.startsWith("field.")) {
                content.withObject("fields").put(code, cell);
            } else {
                row.put(name, cell);
            }
        }
        indicators.values().forEach(content.withArray("indicators")::add);
        if (indicators.isEmpty()) {
            content.remove("indicators");
        }
        if (!content.isEmpty()) {
            row.set("content", content);
        }
        return json.readValue(json.writeValueAsBytes(row), BulkRow.class);
    }

    private ObjectNode indicator(Map<String, ObjectNode> indicators, String code) {
        return indicators.computeIfAbsent(code, any -> json.createObjectNode().put("code", code));
    }

    /** Without the mark that keeps a spreadsheet from taking a text for a formula. */
    private static String cell(String written) {
        var text = written.strip();
        return CsvCells.isGuarded(text) ? text.substring(1) : text;
    }

    @Override
    public boolean haveTextFields() {
        return true;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
