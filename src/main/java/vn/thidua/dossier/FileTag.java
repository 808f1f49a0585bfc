package vn.thidua.dossier;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;

/**
 * The value of {@code If-Match} or {@code If-None-Match} about a file: its entity tag is its checksum.
 *
 * <p>Not of one string alone: the REST layer would take such a constructor instead of {@link #fromString}.
 *
 * @param any {@code *}: any file
 * @param sha256 of the file meant, {@code *} for any
 */
public record FileTag(boolean any, String sha256) {

    private static final Pattern TAG = Pattern.compile("\\s*(?:W/)?\"([0-9a-f]{64})\"\\s*");

    /** Called by the REST layer for the header. */
    public static FileTag fromString(String header) {
        if (header.strip().equals("*")) {
            return new FileTag(true, "*");
        }
        var matcher = TAG.matcher(header);
        if (!matcher.matches()) {
            throw DomainException.invalid(FieldError.header(
                    "If-Match",
                    "WRONG_FORMAT",
                    Text.of("Phải là * hoặc ETag của tệp.", "Must be * or the ETag of the file.")));
        }
        return new FileTag(false, matcher.group(1));
    }

    public static String of(String sha256) {
        return "\"" + sha256 + "\"";
    }

    public boolean matches(String current) {
        return any || sha256.equals(current);
    }

    /** Refuses with 428 when the header was missing, with 412 when it names another content. */
    public static void check(@Nullable FileTag given, String current) {
        if (given == null) {
            throw new DomainException(ProblemType.PRECONDITION_REQUIRED);
        }
        if (!given.matches(current)) {
            throw new DomainException(ProblemType.REVISION_STALE, current, given.sha256);
        }
    }
}
