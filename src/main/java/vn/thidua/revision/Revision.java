package vn.thidua.revision;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;

/**
 * The value of {@code If-Match}: the revision the caller read. An entity tag is the revision and a variant
 * ({@code "7-3fa8"}); only the revision counts here, so a tag read in another language still matches. {@code *} means
 * any revision.
 */
public record Revision(@Nullable Integer number) {

    private static final Pattern TAG = Pattern.compile("\\s*\"(\\d{1,9})(?:-[0-9a-z]{1,32})?\"\\s*");

    /** Called by the REST layer for the header. */
    public static Revision fromString(String header) {
        if (header.strip().equals("*")) {
            return new Revision(null);
        }
        var matcher = TAG.matcher(header);
        if (!matcher.matches()) {
            throw DomainException.invalid(FieldError.header(
                    "If-Match",
                    "WRONG_FORMAT",
                    Text.of(
                            "Phải là ETag đã đọc, ví dụ \"7-3fa8c1\".",
                            "Must be an ETag as read, such as \"7-3fa8c1\".")));
        }
        return new Revision(Integer.valueOf(matcher.group(1)));
    }

    /** Refuses with 428 when the header was missing, with 412 when it names another revision. */
    public static void check(@Nullable Revision given, int current) {
        if (given == null) {
            throw new DomainException(ProblemType.PRECONDITION_REQUIRED);
        }
        if (given.number != null && given.number != current) {
            throw new DomainException(ProblemType.REVISION_STALE, current, given.number);
        }
    }
}
