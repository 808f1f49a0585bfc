package vn.thidua.nomination;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.text.Text;

/** What is wrong with a request, collected, so that one answer names all of it. */
final class Faults {

    private final List<FieldError> errors = new ArrayList<>();
    private @Nullable DomainException unknown;

    /** Something against a rule. */
    void rule(String pointer, String code, Text words) {
        errors.add(FieldError.at(pointer, code, words));
    }

    /** A reference to nothing, or to what the caller may not see. */
    void unknown(String pointer, Text what, Object value) {
        unknown = DomainException.unknownReference(pointer, what, value);
        errors.addAll(unknown.errors);
    }

    boolean isEmpty() {
        return errors.isEmpty();
    }

    /** @throws DomainException 422 with every fault, if there is any */
    void refuse() {
        if (unknown != null && errors.size() == 1) {
            throw unknown;
        }
        if (!errors.isEmpty()) {
            throw DomainException.rules(errors);
        }
    }
}
