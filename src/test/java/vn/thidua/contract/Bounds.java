package vn.thidua.contract;

import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lower and upper bounds of one value, as Bean Validation has them and as the contract has them. */
final class Bounds {

    private record Pair(@Nullable Object code, @Nullable Object contract) {}

    private final Map<String, Pair> pairs = new LinkedHashMap<>();
    private final boolean boundless;

    private Bounds(boolean boundless) {
        this.boundless = boundless;
    }

    static Bounds ofList(AnnotatedElement element, Schema<?> schema) {
        var size = element.getAnnotation(Size.class);
        var bounds = new Bounds(size == null || size.max() == Integer.MAX_VALUE);
        bounds.add("minItems", least(element, size), schema.getMinItems());
        bounds.add("maxItems", most(size), schema.getMaxItems());
        return bounds;
    }

    static Bounds ofScalar(Class<?> type, AnnotatedElement element, Schema<?> schema) {
        if (type == String.class) {
            return ofText(element, schema);
        }
        var bounds = new Bounds(false);
        bounds.add("minimum", minimum(type, element), plain(schema.getMinimum()));
        bounds.add("maximum", maximum(element), plain(schema.getMaximum()));
        bounds.add(
                "exclusiveMinimum", isAboveMinimum(type, element), Boolean.TRUE.equals(schema.getExclusiveMinimum()));
        return bounds;
    }

    private static Bounds ofText(AnnotatedElement element, Schema<?> schema) {
        var size = element.getAnnotation(Size.class);
        var pattern = element.getAnnotation(Pattern.class);
        var bounds = new Bounds(size == null && pattern == null);
        bounds.add("minLength", least(element, size), schema.getMinLength());
        bounds.add("maxLength", most(size), schema.getMaxLength());
        bounds.add("pattern", pattern == null ? null : pattern.regexp(), bare(schema.getPattern()));
        return bounds;
    }

    void differences(String where, List<String> differences) {
        pairs.forEach((name, pair) -> {
            if (!Objects.equals(pair.code, pair.contract)) {
                differences.add("%s: %s is %s in the code, %s in the contract"
                        .formatted(where, name, pair.code, pair.contract));
            }
        });
        if (boundless) {
            differences.add(where + ": has no upper bound in the code");
        }
    }

    private void add(String name, @Nullable Object code, @Nullable Object contract) {
        pairs.put(name, new Pair(code, contract));
    }

    private static @Nullable Integer least(AnnotatedElement element, @Nullable Size size) {
        var least = size == null ? 0 : size.min();
        if (element.isAnnotationPresent(NotBlank.class) || element.isAnnotationPresent(NotEmpty.class)) {
            least = Math.max(least, 1);
        }
        return least == 0 ? null : least;
    }

    private static @Nullable Integer most(@Nullable Size size) {
        return size == null || size.max() == Integer.MAX_VALUE ? null : size.max();
    }

    private static boolean isAboveMinimum(Class<?> type, AnnotatedElement element) {
        var minimum = element.getAnnotation(DecimalMin.class);
        return minimum != null && !minimum.inclusive()
                || type == BigDecimal.class && element.isAnnotationPresent(Positive.class);
    }

    private static @Nullable String minimum(Class<?> type, AnnotatedElement element) {
        if (element.isAnnotationPresent(Min.class)) {
            return plain(BigDecimal.valueOf(element.getAnnotation(Min.class).value()));
        }
        if (element.isAnnotationPresent(DecimalMin.class)) {
            return plain(new BigDecimal(element.getAnnotation(DecimalMin.class).value()));
        }
        if (element.isAnnotationPresent(PositiveOrZero.class)) {
            return plain(BigDecimal.ZERO);
        }
        if (element.isAnnotationPresent(Positive.class)) {
            return plain(type == BigDecimal.class ? BigDecimal.ZERO : BigDecimal.ONE);
        }
        return element.isAnnotationPresent(Digits.class)
                ? plain(largest(element.getAnnotation(Digits.class)).negate())
                : null;
    }

    private static @Nullable String maximum(AnnotatedElement element) {
        if (element.isAnnotationPresent(Max.class)) {
            return plain(BigDecimal.valueOf(element.getAnnotation(Max.class).value()));
        }
        if (element.isAnnotationPresent(DecimalMax.class)) {
            return plain(new BigDecimal(element.getAnnotation(DecimalMax.class).value()));
        }
        return element.isAnnotationPresent(Digits.class) ? plain(largest(element.getAnnotation(Digits.class))) : null;
    }

    /** 99.9 for two digits and one behind the point. */
    private static BigDecimal largest(Digits digits) {
        return BigDecimal.TEN.pow(digits.integer()).subtract(BigDecimal.ONE.movePointLeft(digits.fraction()));
    }

    /** As the parsers of contracts read numbers. */
    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : String.valueOf(number.doubleValue());
    }

    /** Java matches the whole text, a pattern of the contract any part of it. */
    private static @Nullable String bare(@Nullable String pattern) {
        return pattern == null ? null : pattern.replaceFirst("^\\^", "").replaceFirst("\\$$", "");
    }
}
