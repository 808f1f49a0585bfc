package vn.thidua.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import vn.thidua.text.Language;

/** A problem document (RFC 9457) with a stable {@code type}, a next step, and every fault with its place. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String nextStep,
        List<FieldError.View> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(DomainException exception, Language language, String instance) {
        var type = exception.type;
        return new Problem(
                type.uri(),
                type.title.in(language),
                type.status,
                exception.detail(language),
                instance,
                type.nextStep.in(language),
                exception.errors.stream().map(error -> error.in(language)).toList());
    }
}
