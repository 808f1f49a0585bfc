package vn.thidua.problem;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.text.Language;
import vn.thidua.text.Text;

/**
 * A request that the domain refuses. Arguments fill the pattern of the type; a {@link Text} argument is rendered in the
 * caller's language.
 */
public class DomainException extends RuntimeException {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    public final ProblemType type;
    public final List<FieldError> errors;
    private final transient Object[] arguments;

    public DomainException(ProblemType type, Object... arguments) {
        this(type, List.of(), arguments);
    }

    public DomainException(ProblemType type, List<FieldError> errors, Object... arguments) {
        super(type.slug(), null, false, false);
        this.type = type;
        this.errors = List.copyOf(errors);
        this.arguments = arguments.clone();
    }

    /** A request that breaks the contract in the named places. */
    public static DomainException invalid(List<FieldError> errors) {
        return new DomainException(ProblemType.INVALID_REQUEST, errors, errors.size());
    }

    public static DomainException invalid(FieldError error) {
        return invalid(List.of(error));
    }

    /** A well-formed request against a rule, at one place of the body. */
    public static DomainException rule(String pointer, String code, Text words) {
        return new DomainException(ProblemType.RULE_VIOLATED, List.of(FieldError.at(pointer, code, words)), words);
    }

    /** A well-formed request against rules in several places. */
    public static DomainException rules(List<FieldError> errors) {
        return new DomainException(
                ProblemType.RULE_VIOLATED, errors, errors.get(0).words());
    }

    public static DomainException notFound(Text what) {
        return new DomainException(ProblemType.NOT_FOUND, what);
    }

    /** A reference in the body to something that does not exist or that the caller may not see. */
    public static DomainException unknownReference(String pointer, Text what, @Nullable Object value) {
        var words = Text.of("Không có " + what.vi() + " này.", "There is no such " + what.en() + ".");
        return new DomainException(
                ProblemType.REFERENCE_UNKNOWN,
                List.of(FieldError.at(pointer, "UNKNOWN_REFERENCE", words)),
                what,
                String.valueOf(value));
    }

    public String detail(Language language) {
        return PLACE.matcher(type.detail.in(language)).replaceAll(place -> {
            var argument = arguments[Integer.parseInt(place.group(1))];
            return Matcher.quoteReplacement(
                    argument instanceof Text text ? text.in(language) : String.valueOf(argument));
        });
    }
}
