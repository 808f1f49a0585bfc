package vn.thidua.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Language;
import vn.thidua.text.Text;

/** Whether this caller may do something with a resource now and, if not, why: what a portal needs for its buttons. */
public record AllowedAction(
        String action,
        boolean allowed,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Reason reason) {

    /** @param code slug of the problem that an attempt would get */
    public record Reason(String code, String detail) {}

    public static AllowedAction allowed(String action) {
        return new AllowedAction(action, true, null);
    }

    public static AllowedAction barred(String action, ProblemType type, Text why, Language language) {
        return new AllowedAction(action, false, new Reason(type.slug(), why.in(language)));
    }
}
