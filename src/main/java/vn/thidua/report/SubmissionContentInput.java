package vn.thidua.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.report.form.NumberOrText;
import vn.thidua.text.Codes;

/** What a unit reports beside the narrative, as it is written. */
public record SubmissionContentInput(
        @Size(max = 100) List<@NotNull @Valid Section> sections,
        @Size(max = 500) List<@NotNull @Valid Indicator> indicators,
        @Nullable ObjectNode fields) {

    public SubmissionContentInput {
        sections = Objects.requireNonNullElse(sections, List.of());
        indicators = Objects.requireNonNullElse(indicators, List.of());
    }

    /** What is written under a heading. */
    public record Section(
            @NotNull @Pattern(regexp = Codes.FORM) String code,
            @NotBlank @Size(max = 20_000) String text) {}

    /**
     * @param value a number, or one as people write it: {@code 97,35%}; null: not known, which {@code note} may explain
     */
    public record Indicator(
            @NotNull @Pattern(regexp = Codes.FORM) String code,

            @JsonDeserialize(using = NumberOrText.class) @Nullable
            JsonNode value,

            @Nullable @Size(min = 1, max = 1000) String note) {}
}
