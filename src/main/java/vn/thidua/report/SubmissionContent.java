package vn.thidua.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a unit reports beside the narrative, by the codes of {@link DutyContent}, as it was understood and is kept.
 *
 * @param fields what the duty asks for by its own schema
 */
public record SubmissionContent(
        List<Section> sections,
        List<Indicator> indicators,
        @Nullable ObjectNode fields) {

    public SubmissionContent {
        sections = Objects.requireNonNullElse(sections, List.of());
        indicators = Objects.requireNonNullElse(indicators, List.of());
    }

    /** What is written under a heading. */
    public record Section(String code, String text) {}

    /** @param value without trailing zeros; null: not known, which {@code note} may explain */
    public record Indicator(
            String code,
            @Nullable BigDecimal value,
            @Nullable String note) {}
}
