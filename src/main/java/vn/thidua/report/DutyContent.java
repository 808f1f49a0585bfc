package vn.thidua.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.text.Codes;

/** What is to be reported beside the narrative: sections to write and indicators to fill in. */
public record DutyContent(
        @Size(max = 100) List<@NotNull @Valid Section> sections,
        @Size(max = 500) List<@NotNull @Valid Indicator> indicators) {

    public DutyContent {
        sections = Objects.requireNonNullElse(sections, List.of());
        indicators = Objects.requireNonNullElse(indicators, List.of());
    }

    /** A heading under which something is to be written. */
    public record Section(
            @NotNull @Pattern(regexp = Codes.FORM) String code,
            @NotBlank @Size(max = 500) String title) {}

    /**
     * A number to report.
     *
     * @param unit as shown behind the number, such as {@code %}
     * @param decimals how many are kept; null: any
     */
    public record Indicator(
            @NotNull @Pattern(regexp = Codes.FORM) String code,
            @NotBlank @Size(max = 500) String name,
            @Nullable @Size(min = 1, max = 50) String unit,
            @Nullable @Min(0) @Max(6) Integer decimals) {}
}
