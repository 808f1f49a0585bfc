package vn.thidua.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.text.Codes;

/** What a unit reports beside the narrative, by the codes of {@link DutyContent}. */
public record SubmissionContent(
        @Size(max = 100) List<@NotNull @Valid Section> sections,
        @Size(max = 500) List<@NotNull @Valid Indicator> indicators) {

    public SubmissionContent {
        sections = Objects.requireNonNullElse(sections, List.of());
        indicators = Objects.requireNonNullElse(indicators, List.of());
    }

    /** What is written under a heading. */
    public record Section(
            @NotNull @Pattern(regexp = Codes.FORM) String code,
            @NotBlank @Size(max = 20_000) String text) {}

    /** @param value null: not known, which {@code note} may explain */
    public record Indicator(
            @NotNull @Pattern(regexp = Codes.FORM) String code,
            @Nullable @Digits(integer = 15, fraction = 6) BigDecimal value,
            @Nullable @Size(min = 1, max = 1000) String note) {}
}
