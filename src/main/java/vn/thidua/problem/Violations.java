package vn.thidua.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.thidua.text.Text;

/** Bean Validation violations as faults with pointers and stable codes. */
public final class Violations {

    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private Violations() {}

    static DomainException problem(ConstraintViolationException exception) {
        return DomainException.invalid(errors(exception.getConstraintViolations(), true));
    }

    /** Faults of a record that was validated directly, not as a method parameter. */
    public static List<FieldError> of(Set<? extends ConstraintViolation<?>> violations) {
        return errors(violations, false);
    }

    private static List<FieldError> errors(Set<? extends ConstraintViolation<?>> violations, boolean ofMethod) {
        return violations.stream()
                .map(violation -> error(violation, ofMethod))
                .sorted(Comparator.comparing((FieldError error) -> String.valueOf(error.pointer()))
                        .thenComparing(error -> String.valueOf(error.parameter()))
                        .thenComparing(FieldError::code))
                .toList();
    }

    private static FieldError error(ConstraintViolation<?> violation, boolean ofMethod) {
        var steps = new ArrayList<String>();
        String parameter = null;
        for (Path.Node node : violation.getPropertyPath()) {
            if (ofMethod && node.getKind() == ElementKind.METHOD) {
                continue;
            }
            if (ofMethod && node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
                continue;
            }
            if (node.getIndex() != null) {
                steps.add(String.valueOf(node.getIndex()));
            } else if (node.getKey() != null) {
                steps.add(String.valueOf(node.getKey()));
            }
            if (node.getName() != null && node.getKind() == ElementKind.PROPERTY) {
                steps.add(node.getName());
            }
        }
        var code = code(violation);
        var words = words(violation);
        if (parameter != null && !parameter.equals("input")) {
            return FieldError.parameter(steps.isEmpty() ? parameter : steps.get(steps.size() - 1), code, words);
        }
        return FieldError.at(
                "#" + String.join("", steps.stream().map(step -> "/" + step).toList()), code, words);
    }

    private static String annotation(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
    }

    private static String code(ConstraintViolation<?> violation) {
        return switch (annotation(violation)) {
            case "NotNull", "NotBlank", "NotEmpty" -> "REQUIRED";
            case "Size" -> "WRONG_LENGTH";
            case "Min", "Max", "DecimalMin", "DecimalMax", "Positive", "PositiveOrZero", "Digits" -> "OUT_OF_RANGE";
            case "Pattern" -> "WRONG_FORMAT";
            case "Null" -> "NOT_ALLOWED";
            default -> CAMEL.matcher(annotation(violation)).replaceAll("_").toUpperCase(Locale.ROOT);
        };
    }

    private static Text words(ConstraintViolation<?> violation) {
        var attributes = violation.getConstraintDescriptor().getAttributes();
        return switch (annotation(violation)) {
            case "NotNull", "NotBlank", "NotEmpty" -> Text.of("Bắt buộc phải có.", "Is required.");
            case "Size" ->
                Text.of(
                        "Phải có từ " + attributes.get("min") + " đến " + attributes.get("max")
                                + " ký tự hoặc phần tử.",
                        "Must have " + attributes.get("min") + " to " + attributes.get("max")
                                + " characters or items.");
            case "Min", "DecimalMin" ->
                Text.of(
                        "Phải từ " + attributes.get("value") + " trở lên.",
                        "Must be at least " + attributes.get("value") + ".");
            case "Max", "DecimalMax" ->
                Text.of(
                        "Không quá " + attributes.get("value") + ".",
                        "Must be at most " + attributes.get("value") + ".");
            case "Positive" -> Text.of("Phải lớn hơn 0.", "Must be greater than 0.");
            case "PositiveOrZero" -> Text.of("Không được âm.", "Must not be negative.");
            case "Digits" ->
                Text.of(
                        "Tối đa " + attributes.get("integer") + " chữ số nguyên và " + attributes.get("fraction")
                                + " chữ số thập phân.",
                        "At most " + attributes.get("integer") + " integer and " + attributes.get("fraction")
                                + " fraction digits.");
            case "Pattern" ->
                Text.of(
                        "Phải theo mẫu " + attributes.get("regexp") + ".",
                        "Must match " + attributes.get("regexp") + ".");
            case "CleanText" -> Text.of("Không được có ký tự điều khiển.", "Must not have control characters.");
            default -> Text.of("Giá trị không hợp lệ.", "The value is not valid.");
        };
    }
}
