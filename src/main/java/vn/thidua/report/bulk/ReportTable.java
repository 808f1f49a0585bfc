package vn.thidua.report.bulk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.report.DutyContent;
import vn.thidua.report.SentReports.Sent;
import vn.thidua.report.SubmissionContent;
import vn.thidua.report.form.TextFields;

/** Reports of one duty as a table: columns by its form, cells as text or numbers. It can be sent in again. */
final class ReportTable {

    private static final List<String> COMMON = List.of(
            "deadlineId",
            "unit",
            "unitName",
            "duty",
            "period",
            "periodTo",
            "dueOn",
            "status",
            "late",
            "firstSentAt",
            "lastSentAt",
            "timesSent",
            "narrative");

    private final DutyContent form;
    private final List<String> fields;

    ReportTable(DutyContent form) {
        this.form = form;
        this.fields = form.fieldsSchema() == null ? List.of() : TextFields.columns(form.fieldsSchema());
    }

    List<String> columns() {
        var columns = new ArrayList<>(COMMON);
        form.sections().forEach(section -> columns.add("section." + section.code()));
        form.indicators().forEach(indicator -> {
            columns.add("indicator." + indicator.code());
            columns.add("note." + indicator.code());
        });
        fields.forEach(field -> columns.add("field." + field));
        return columns;
    }

    /** A {@link String}, a {@link Number} or null in each column. */
    List<@Nullable Object> cells(Sent sent) {
        var deadline = sent.deadline();
        var cells = new ArrayList<@Nullable Object>();
        cells.add(deadline.id().toString());
        cells.add(deadline.unit().code());
        cells.add(deadline.unit().name());
        cells.add(deadline.duty().code());
        cells.add(deadline.periodFrom().toString());
        cells.add(deadline.periodTo().toString());
        cells.add(text(deadline.dueOn()));
        cells.add(deadline.status().name());
        cells.add(text(deadline.late()));
        cells.add(text(sent.firstSentAt()));
        cells.add(text(sent.lastSentAt()));
        cells.add(sent.timesSent());
        cells.add(sent.narrative());
        addContent(cells, sent.content());
        return cells;
    }

    private void addContent(List<@Nullable Object> cells, @Nullable SubmissionContent content) {
        Map<String, String> sections = new HashMap<>();
        Map<String, BigDecimal> values = new HashMap<>();
        Map<String, String> notes = new HashMap<>();
        if (content != null) {
            content.sections().forEach(section -> sections.put(section.code(), section.text()));
            content.indicators().forEach(indicator -> {
                values.put(indicator.code(), indicator.value());
                notes.put(indicator.code(), indicator.note());
            });
        }
        form.sections().forEach(section -> cells.add(sections.get(section.code())));
        form.indicators().forEach(indicator -> {
            cells.add(values.get(indicator.code()));
            cells.add(notes.get(indicator.code()));
        });
        fields.forEach(field -> {
            var value = content == null || content.fields() == null
                    ? null
                    : content.fields().get(field);
            cells.add(
                    value == null || value.isNull()
                            ? null
                            : value.isNumber() ? value.decimalValue() : TextFields.written(value));
        });
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
