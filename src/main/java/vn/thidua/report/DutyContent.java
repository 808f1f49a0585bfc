package vn.thidua.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.text.Codes;

/**
 * The form of a report: what is to be reported beside the narrative.
 *
 * @param fieldsSchema JSON Schema 2020-12 of one object, for what nothing else here can say
 * @param confirmedByRoute whether each office of the route confirms the report in its turn before it may be accepted
 */
public record DutyContent(
        @Size(max = 100) List<@NotNull @Valid Section> sections,
        @Size(max = 500) List<@NotNull @Valid Indicator> indicators,
        @Size(max = 50) List<@NotNull @Valid Attachment> attachments,
        @Nullable ObjectNode fieldsSchema,
        Boolean confirmedByRoute) {

    static final DutyContent NOTHING = new DutyContent(List.of(), List.of(), List.of(), null, false);

    public DutyContent {
        sections = Objects.requireNonNullElse(sections, List.of());
        indicators = Objects.requireNonNullElse(indicators, List.of());
        attachments = Objects.requireNonNullElse(attachments, List.of());
        confirmedByRoute = Boolean.TRUE.equals(confirmedByRoute);
    }

    /**
     * A heading under which something is to be written.
     *
     * @param maxLength characters at most; null: as many as any section may have
     */
    public record Section(
            @NotNull @Pattern(regexp = Codes.FORM) String code,
            @NotBlank @Size(max = 500) String title,
            Boolean required,
            @Nullable @Min(1) @Max(20_000) Integer maxLength) {

        public Section {
            required = Boolean.TRUE.equals(required);
        }
    }

    /**
     * A number to report.
     *
     * @param unit as shown behind the number, such as {@code %}
     * @param decimals how many it may have; null: any
     * @param target what is to be reached; reported against it, never refused for it
     * @param maxChangePercent a larger change against the last period is remarked on, not refused
     */
    public record Indicator(
            @NotNull @Pattern(regexp = Codes.FORM) String code,
            @NotBlank @Size(max = 500) String name,
            @Nullable @Size(min = 1, max = 50) String unit,
            @Nullable @Min(0) @Max(6) Integer decimals,
            @Nullable @Digits(integer = 15, fraction = 6) BigDecimal min,
            @Nullable @Digits(integer = 15, fraction = 6) BigDecimal max,
            Boolean required,
            @Nullable @Digits(integer = 15, fraction = 6) BigDecimal target,
            @Nullable @Min(0) @Max(100_000) Integer maxChangePercent) {

        public Indicator {
            required = Boolean.TRUE.equals(required);
        }
    }

    /**
     * A file to enclose.
     *
     * @param mediaTypes those taken; empty: any that the service takes
     * @param maxCount how many files; 1 unless given
     */
    public record Attachment(
            @NotNull @Pattern(regexp = Codes.FORM) String code,
            @NotBlank @Size(max = 500) String name,
            Boolean required,
            @Size(max = 10) List<@NotBlank @Size(max = 100) String> mediaTypes,
            @Min(1) @Max(20) Integer maxCount) {

        public Attachment {
            required = Boolean.TRUE.equals(required);
            mediaTypes = Objects.requireNonNullElse(mediaTypes, List.of());
            maxCount = Objects.requireNonNullElse(maxCount, 1);
        }
    }
}
