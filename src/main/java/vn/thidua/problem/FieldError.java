package vn.thidua.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import vn.thidua.text.Language;
import vn.thidua.text.Text;

/**
 * One fault: where ({@code pointer} is an RFC 6901 fragment into the body, otherwise a query or path {@code parameter}
 * or a {@code header}), which ({@code code}), and in words.
 */
public record FieldError(
        @Nullable String pointer,
        @Nullable String parameter,
        @Nullable String header,
        String code,
        Text words) {

    public static FieldError at(String pointer, String code, Text words) {
        return new FieldError(pointer, null, null, code, words);
    }

    public static FieldError parameter(String name, String code, Text words) {
        return new FieldError(null, name, null, code, words);
    }

    public static FieldError header(String name, String code, Text words) {
        return new FieldError(null, null, name, code, words);
    }

    View in(Language language) {
        return new View(pointer, parameter, header, code, words.in(language));
    }

    /** The fault as it goes out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record View(
            @Nullable String pointer,
            @Nullable String parameter,
            @Nullable String header,
            String code,
            String detail) {}
}
