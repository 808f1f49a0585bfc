package vn.thidua.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;

/** Where a page ended: format version, list fingerprint, id and sort key of the last row. Opaque to clients. */
record Cursor(@Nullable String key, UUID id) {

    private static final String VERSION = "1";
    private static final String SEPARATOR = "\n";

    static Cursor after(@Nullable Comparable<?> key, UUID id) {
        return new Cursor(key == null ? null : key.toString(), id);
    }

    static @Nullable Cursor read(@Nullable String written, String fingerprint) {
        if (written == null) {
            return null;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8).split(SEPARATOR, 4);
            if (parts.length == 4 && parts[0].equals(VERSION) && parts[1].equals(fingerprint)) {
                return new Cursor(parts[3].isEmpty() ? null : parts[3].substring(1), UUID.fromString(parts[2]));
            }
        } catch (IllegalArgumentException garbled) {
            throw foreign();
        }
        throw foreign();
    }

    String write(String fingerprint) {
        var text = String.join(SEPARATOR, VERSION, fingerprint, id.toString(), key == null ? "" : "=" + key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The sort key as the type of its column. */
    Comparable<?> key(Class<?> type) {
        if (key == null) {
            throw foreign();
        }
        try {
            if (type == String.class) {
                return key;
            }
            if (type == LocalDate.class) {
                return LocalDate.parse(key);
            }
            if (type == Instant.class) {
                return Instant.parse(key);
            }
            if (type == Integer.class) {
                return Integer.valueOf(key);
            }
            if (type == Long.class) {
                return Long.valueOf(key);
            }
        } catch (DateTimeException | NumberFormatException garbled) {
            throw foreign();
        }
        throw new IllegalStateException("no cursor form for " + type);
    }

    static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static DomainException foreign() {
        return new DomainException(
                ProblemType.CURSOR_INVALID,
                java.util.List.of(FieldError.parameter(
                        "cursor", "INVALID_VALUE", Text.of("Con trỏ không hợp lệ.", "The cursor is not valid."))));
    }
}
