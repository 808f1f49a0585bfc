package vn.thidua.report.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.report.DutyContent;
import vn.thidua.report.SubmissionContent;
import vn.thidua.report.SubmissionContentInput;
import vn.thidua.text.Text;

/** Takes over what a unit writes, and finds all that cannot even be kept: unknown codes, what is no number. */
public final class FormEntry {

    private static final String AT = "#/content";

    private final DutyContent form;
    private final List<FieldError> faults = new ArrayList<>();

    private FormEntry(DutyContent form) {
        this.form = form;
    }

    /**
     * @return null for null
     * @throws DomainException 422 with every fault
     */
    public static @Nullable SubmissionContent read(DutyContent form, @Nullable SubmissionContentInput written) {
        if (written == null) {
            return null;
        }
        var entry = new FormEntry(form);
        var content = entry.taken(written);
        if (!entry.faults.isEmpty()) {
            throw DomainException.rules(entry.faults);
        }
        return content;
    }

    private SubmissionContent taken(SubmissionContentInput written) {
        checkCodes(
                AT + "/sections/",
                written.sections().stream()
                        .map(SubmissionContentInput.Section::code)
                        .toList(),
                form.sections().stream().map(DutyContent.Section::code).collect(Collectors.toSet()));
        var asked = byCode(form.indicators(), DutyContent.Indicator::code);
        checkCodes(
                AT + "/indicators/",
                written.indicators().stream()
                        .map(SubmissionContentInput.Indicator::code)
                        .toList(),
                asked.keySet());
        var indicators = new ArrayList<SubmissionContent.Indicator>();
        for (int i = 0; i < written.indicators().size(); i++) {
            var indicator = written.indicators().get(i);
            indicators.add(new SubmissionContent.Indicator(
                    indicator.code(),
                    value(indicator, asked.get(indicator.code()), AT + "/indicators/" + i + "/value"),
                    indicator.note()));
        }
        var sections = written.sections().stream()
                .map(section -> new SubmissionContent.Section(section.code(), section.text()))
                .toList();
        return new SubmissionContent(sections, List.copyOf(indicators), fields(written.fields()));
    }

    private @Nullable BigDecimal value(
            SubmissionContentInput.Indicator written, DutyContent.@Nullable Indicator asked, String pointer) {
        if (written.value() == null || asked == null) {
            return null;
        }
        var reading = WrittenNumber.read(written.value(), asked.unit(), asked.decimals());
        if (reading.code() != null && reading.words() != null) {
            faults.add(FieldError.at(pointer, reading.code(), reading.words()));
        }
        return reading.value();
    }

    private @Nullable ObjectNode fields(@Nullable ObjectNode written) {
        if (written == null) {
            return null;
        }
        if (form.fieldsSchema() == null) {
            fault(
                    AT + "/fields",
                    "NOT_ASKED_FOR",
                    "Chế độ báo cáo không có trường riêng. Bỏ phần fields.",
                    "The duty asks for no fields of its own. Leave fields out.");
            return null;
        }
        var clean = CleanFields.of(written);
        if (clean == null) {
            fault(
                    AT + "/fields",
                    "TOO_LARGE",
                    "Các trường riêng quá dài, quá sâu hoặc có ký tự điều khiển: tối đa 64 KB, mỗi chuỗi 4.000 ký tự.",
                    "The fields are too long or too deep, or have control characters: at most 64 KB, 4,000 characters"
                            + " for each text.");
        }
        return clean;
    }

    private void checkCodes(String pointer, List<String> given, Set<String> asked) {
        var seen = new HashSet<String>();
        for (int i = 0; i < given.size(); i++) {
            var code = given.get(i);
            if (!asked.contains(code)) {
                fault(
                        pointer + i + "/code",
                        "NOT_ASKED_FOR",
                        "Chế độ báo cáo không có mã này. " + known("Có:", asked),
                        "The duty does not ask for this code. " + known("It knows:", asked));
            } else if (!seen.add(code)) {
                fault(pointer + i + "/code", "REPEATED", "Mã bị lặp.", "The code is repeated.");
            }
        }
    }

    private static String known(String begin, Set<String> asked) {
        return asked.isEmpty()
                ? begin + " –"
                : begin + " "
                        + asked.stream().sorted().limit(20).collect(Collectors.joining(", "))
                        + (asked.size() > 20 ? ", …" : ".");
    }

    private void fault(String pointer, String code, String vi, String en) {
        faults.add(FieldError.at(pointer, code, Text.of(vi, en)));
    }

    static <T> Map<String, T> byCode(List<T> items, Function<T, String> code) {
        var found = new HashMap<String, T>();
        items.forEach(item -> found.put(code.apply(item), item));
        return found;
    }
}
