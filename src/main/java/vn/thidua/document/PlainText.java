package vn.thidua.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;

/** Plain text as it was sent: UTF-8, or UTF-16 with a byte order mark. Nothing is repaired: offsets must stay true. */
final class PlainText {

    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([\\w-]+)\"?");
    private static final Pattern LATER_MARK = Pattern.compile("^\uFEFF");

    private PlainText() {}

    /** Decodes; a byte order mark is no part of the text. */
    static String decode(byte[] bytes, @Nullable String contentType) {
        var charset = charset(bytes, contentType);
        try {
            var text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw unreadable(charset.name());
            }
            return LATER_MARK.matcher(text).replaceFirst("");
        } catch (CharacterCodingException broken) {
            throw unreadable(charset.name());
        }
    }

    private static Charset charset(byte[] bytes, @Nullable String contentType) {
        if (begins(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        var declared = CHARSET.matcher(contentType == null ? "" : contentType);
        var name = declared.find() ? declared.group(1).toUpperCase(Locale.ROOT) : "UTF-8";
        return switch (name) {
            case "UTF-8", "UTF8", "US-ASCII" -> StandardCharsets.UTF_8;
            case "UTF-16LE" -> StandardCharsets.UTF_16LE;
            case "UTF-16BE", "UTF-16" -> StandardCharsets.UTF_16BE;
            default -> throw unreadable(name);
        };
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static DomainException unreadable(String charset) {
        return new DomainException(ProblemType.TEXT_ENCODING, charset);
    }
}
