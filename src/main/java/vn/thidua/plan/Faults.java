package vn.thidua.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;

/** The faults found in one plan document: a caller hears of all of them at once. */
final class Faults {

    /** More than this tell a reader nothing new, and the answer stays small. */
    private static final int MOST = 200;

    private record Unknown(Text what, String value) {}

    private final List<FieldError> errors = new ArrayList<>();
    private final List<Unknown> unknown = new ArrayList<>();

    void add(String pointer, String code, Text words) {
        errors.add(FieldError.at(pointer, code, words));
    }

    void addIf(boolean wrong, String pointer, String code, Text words) {
        if (wrong) {
            add(pointer, code, words);
        }
    }

    /** A code that names nothing. */
    void unknown(String pointer, Text what, String value) {
        unknown.add(new Unknown(what, value));
        add(
                pointer,
                "UNKNOWN_REFERENCE",
                Text.of("Không có " + what.vi() + " này.", "There is no such " + what.en() + "."));
    }

    /** Faults that another subject has found, with pointers into the plan. */
    void addAll(List<FieldError> found) {
        errors.addAll(found);
    }

    boolean hasUnknown() {
        return !unknown.isEmpty();
    }

    void required(boolean missing, String pointer, Text words) {
        addIf(missing, pointer, "REQUIRED", words);
    }

    void notAllowed(boolean present, String pointer, Text words) {
        addIf(present, pointer, "NOT_ALLOWED", words);
    }

    void order(@Nullable LocalDate first, @Nullable LocalDate last, String pointer) {
        addIf(
                first != null && last != null && last.isBefore(first),
                pointer,
                "ENDS_BEFORE_IT_BEGINS",
                Text.of("Ngày cuối trước ngày đầu.", "It would end before it begins."));
    }

    <T> void unique(Collection<T> items, Function<T, String> key, String list, String field) {
        var seen = new HashSet<String>();
        int index = 0;
        for (var item : items) {
            addIf(
                    !seen.add(key.apply(item)),
                    list + "/" + index + field,
                    "DUPLICATE",
                    Text.of("Đã dùng ở phần tử trước.", "An earlier item has it already."));
            index++;
        }
    }

    /** Refuses the plan if there is any fault. */
    void refuse() {
        refusal().ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** The refusal, if there is anything to refuse. */
    Optional<DomainException> refusal() {
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
