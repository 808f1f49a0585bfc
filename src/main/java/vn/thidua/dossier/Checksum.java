package vn.thidua.dossier;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;

/** SHA-256 of a file, and what its sender said that it is. */
final class Checksum {

    private static final String CONTENT_DIGEST = "Content-Digest";
    private static final String DIGEST = "Digest";
    private static final String ALGORITHM = "sha-256";
    private static final int BYTES = 32;

    private Checksum() {}

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    /**
     * Holds a checksum against those of the request; other algorithms than SHA-256 are not looked at.
     *
     * @param contentDigest RFC 9530: {@code sha-256=:…:}
     * @param digest RFC 3230: {@code SHA-256=…}
     * @throws DomainException 400 for a header that is none, 422 when the content is another
     */
    static void require(String hex, @Nullable String contentDigest, @Nullable String digest) {
        said(CONTENT_DIGEST, contentDigest, ":").ifPresent(said -> compare(CONTENT_DIGEST, hex, said));
        said(DIGEST, digest, "").ifPresent(said -> compare(DIGEST, hex, said));
    }

    /** Whether the headers can be read; asked before the body is. */
    static void requireReadable(@Nullable String contentDigest, @Nullable String digest) {
        said(CONTENT_DIGEST, contentDigest, ":");
        said(DIGEST, digest, "");
    }

    private static void compare(String header, String hex, String said) {
        if (!hex.equals(said)) {
            var words = Text.of(
                    "Nội dung nhận được có SHA-256 " + hex + ", khác với giá trị đã gửi.",
                    "The content that arrived has the SHA-256 " + hex + ", not the one sent.");
            throw new DomainException(
                    ProblemType.RULE_VIOLATED, List.of(FieldError.header(header, "CHECKSUM_MISMATCH", words)), words);
        }
    }

    private static Optional<String> said(String header, @Nullable String value, String mark) {
        if (value == null) {
            return Optional.empty();
        }
        return Arrays.stream(value.split(","))
                .map(String::strip)
                .filter(one -> one.toLowerCase(Locale.ROOT).startsWith(ALGORITHM + "="))
                .findFirst()
                .map(one -> decoded(header, one.substring(ALGORITHM.length() + 1), mark));
    }

    private static String decoded(String header, String value, String mark) {
        var marked = value.length() > 2 * mark.length() && value.startsWith(mark) && value.endsWith(mark);
        try {
            var bytes = Base64.getDecoder()
                    .decode(marked ? value.substring(mark.length(), value.length() - mark.length()) : "!");
            if (bytes.length == BYTES) {
                return hex(bytes);
            }
        } catch (IllegalArgumentException malformed) {
            // told below
        }
        throw DomainException.invalid(FieldError.header(
                header,
                "WRONG_FORMAT",
                Text.of(
                        "Dạng: sha-256=" + mark + "<base64>" + mark + ".",
                        "The form is sha-256=" + mark + "<base64>" + mark + ".")));
    }
}
