package vn.thidua.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.text.Text;

/** What is wrong with a request against rules, collected: a caller hears of all of it at once. */
public final class Faults {

    /** More than this tell a reader nothing new, and the answer stays small. */
    private static final int MOST = 200;

    private record Unknown(Text what, String value) {}

    private final List<FieldError> errors = new ArrayList<>();
    private final List<Unknown> unknown = new ArrayList<>();

    /** Something against a rule. */
    public void rule(String pointer, String code, Text words) {
        errors.add(FieldError.at(pointer, code, words));
    }

    public void ruleIf(boolean wrong, String pointer, String code, Text words) {
        if (wrong) {
            rule(pointer, code, words);
        }
    }

    /** A reference to nothing, or to what the caller may not see. */
    public void unknown(String pointer, Text what, Object value) {
        unknown.add(new Unknown(what, value.toString()));
        errors.addAll(DomainException.unknownReference(pointer, what, value).errors);
    }

    /** Faults that somebody else has found, with pointers into the same body. */
    public void addAll(List<FieldError> found) {
        errors.addAll(found);
    }

    public boolean isEmpty() {
        return errors.isEmpty();
    }

    public boolean hasUnknown() {
        return !unknown.isEmpty();
    }

    public void required(boolean missing, String pointer, Text words) {
        ruleIf(missing, pointer, "REQUIRED", words);
    }

    public void notAllowed(boolean present, String pointer, Text words) {
        ruleIf(present, pointer, "NOT_ALLOWED", words);
    }

    public void order(@Nullable LocalDate first, @Nullable LocalDate last, String pointer) {
        ruleIf(
                first != null && last != null && last.isBefore(first),
                pointer,
                "ENDS_BEFORE_IT_BEGINS",
                Text.of("Ngày cuối trước ngày đầu.", "It would end before it begins."));
    }

    public <T> void unique(Collection<T> items, Function<T, String> key, String list, String field) {
        var seen = new HashSet<String>();
        int index = 0;
        for (var item : items) {
            ruleIf(
                    !seen.add(key.apply(item)),
                    list + "/" + index + field,
                    "DUPLICATE",
                    Text.of("Đã dùng ở phần tử trước.", "An earlier item has it already."));
            index++;
        }
    }

    /** Refuses the request with 422 if there is any fault. */
    public void refuse() {
        refusal().ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** The refusal, if there is anything to refuse. */
    public Optional<DomainException> refusal() {
        if (errors.isEmpty()) {
            return Optional.empty();
        }
        var told = errors.size() > MOST ? errors.subList(0, MOST) : errors;
        if (unknown.size() == errors.size()) {
            var first = unknown.get(0);
            return Optional.of(new DomainException(ProblemType.REFERENCE_UNKNOWN, told, first.what, first.value));
        }
        return Optional.of(DomainException.rules(told));
    }
}
