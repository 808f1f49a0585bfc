package vn.thidua.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of a plan document: absent and null mean empty. */
final class Lists {

    private Lists() {}

    /** A copy that nobody changes; null elements stay, for validation to name them. */
    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }
}
