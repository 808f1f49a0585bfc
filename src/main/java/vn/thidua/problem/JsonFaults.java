package vn.thidua.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.text.Text;

/** What is wrong with a JSON body, with a pointer to the place. */
final class JsonFaults {

    private static final Text UNCLEAN = Text.of(
            "Có ký tự điều khiển hoặc nửa ký tự; hãy bỏ đi.",
            "It has a control character or half a character; remove it.");

    private JsonFaults() {}

    static DomainException problem(JacksonException exception) {
        for (Throwable cause = exception.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException domain) {
                return domain;
            }
        }
        var repeated = repeated(exception);
        if (repeated != null) {
            return repeated;
        }
        var unreadable = unreadable(exception);
        if (unreadable != null) {
            return unreadable;
        }
        if (exception instanceof UnrecognizedPropertyException unknown) {
            return DomainException.invalid(FieldError.at(
                    pointer(unknown.getPath()),
                    "UNKNOWN_FIELD",
                    Text.of(
                            "Không có trường “" + unknown.getPropertyName() + "”.",
                            "There is no field “" + unknown.getPropertyName() + "”.")));
        }
        if (exception instanceof InvalidFormatException format) {
            var type = format.getTargetType();
            return DomainException.invalid(FieldError.at(
                    pointer(format.getPath()),
                    "INVALID_VALUE",
                    format.getValue() instanceof String && type == String.class ? UNCLEAN : expected(type)));
        }
        if (exception instanceof ValueInstantiationException refused) {
            return DomainException.invalid(FieldError.at(
                    pointer(refused.getPath()),
                    "INVALID_VALUE",
                    expected(refused.getType().getRawClass())));
        }
        if (exception instanceof MismatchedInputException mismatch) {
            var type = mismatch.getTargetType();
            return DomainException.invalid(FieldError.at(pointer(mismatch.getPath()), "WRONG_TYPE", expected(type)));
        }
        if (exception instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return DomainException.invalid(FieldError.at(pointer(mapping.getPath()), "INVALID_VALUE", expected(null)));
        }
        return malformed(exception.getLocation());
    }

    static DomainException unreadable() {
        return new DomainException(
                ProblemType.MALFORMED_JSON,
                List.of(),
                Text.of("nội dung trống hoặc không đọc được", "the body is empty or unreadable"));
    }

    /** What the parser itself cannot read, wherever it stands. */
    private static @Nullable DomainException unreadable(JacksonException exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            var place = cause instanceof JacksonException read ? read.getLocation() : null;
            if (cause instanceof StreamConstraintsException) {
                return malformed(place, "lồng quá sâu hoặc có giá trị quá dài", "nested too deep, or a value too long");
            }
            if (String.valueOf(cause.getMessage()).startsWith("Invalid UTF-8")) {
                return malformed(place, "không phải UTF-8", "not UTF-8");
            }
        }
        return null;
    }

    private static DomainException malformed(@Nullable JsonLocation location, String vietnamese, String english) {
        var line = location == null ? 1 : location.getLineNr();
        var column = location == null ? 1 : location.getColumnNr();
        return new DomainException(
                ProblemType.MALFORMED_JSON,
                List.of(),
                Text.of(
                        "%s, gần dòng %d, cột %d".formatted(vietnamese, line, column),
                        "%s, near line %d, column %d".formatted(english, line, column)));
    }

    /** Jackson tells of a field that is given twice by its message alone; the parser still stands there. */
    private static @Nullable DomainException repeated(JacksonException exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof StreamReadException fault
                    && fault.getProcessor() != null
                    && fault.getOriginalMessage().startsWith("Duplicate field")) {
                var place = fault.getProcessor().getParsingContext().pathAsPointer();
                return DomainException.invalid(FieldError.at(
                        "#" + place,
                        "REPEATED_FIELD",
                        Text.of("Trường này có hai lần.", "This field is given twice.")));
            }
        }
        return null;
    }

    private static DomainException malformed(@Nullable JsonLocation location) {
        if (location == null) {
            return unreadable();
        }
        var line = location.getLineNr();
        var column = location.getColumnNr();
        return new DomainException(
                ProblemType.MALFORMED_JSON,
                List.of(),
                Text.of("lỗi ở dòng " + line + ", cột " + column, "fault at line " + line + ", column " + column));
    }

    /** RFC 6901 pointer as a URI fragment. */
    static String pointer(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining("", "#", ""));
    }

    private static Text expected(@Nullable Class<?> type) {
        if (type == null) {
            return Text.of("Giá trị không hợp lệ.", "The value is not valid.");
        }
        if (type.isEnum()) {
            var values =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
            return Text.of("Phải là một trong: " + values + ".", "Must be one of: " + values + ".");
        }
        return switch (type.getSimpleName()) {
            case "LocalDate" -> Text.of("Phải là ngày dạng 2024-05-18.", "Must be a date such as 2024-05-18.");
            case "Instant" -> Text.of("Phải là thời điểm UTC.", "Must be a moment such as 2024-05-18T03:00:00Z.");
            case "PartialDate" ->
                Text.of("Phải là 2024, 2024-03 hoặc 2024-03-18.", "Must be 2024, 2024-03 or 2024-03-18.");
            case "UUID" -> Text.of("Phải là UUID.", "Must be a UUID.");
            case "Boolean", "boolean" -> Text.of("Phải là true hoặc false.", "Must be true or false.");
            case "Integer", "int", "Long", "long" -> Text.of("Phải là số nguyên.", "Must be an integer.");
            case "BigDecimal", "Double", "double" -> Text.of("Phải là số.", "Must be a number.");
            case "String" -> Text.of("Phải là chuỗi.", "Must be a string.");
            case "List", "ArrayList", "Set" -> Text.of("Phải là danh sách.", "Must be an array.");
            default -> Text.of("Kiểu dữ liệu không đúng.", "The value has the wrong type.");
        };
    }
}
