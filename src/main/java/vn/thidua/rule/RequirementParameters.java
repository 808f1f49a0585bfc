package vn.thidua.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CommendationType;
import vn.thidua.text.Codes;

/**
 * What a requirement asks for; each {@link RequirementCode} reads some of these.
 *
 * @param award code of a title
 * @param consecutiveYears for how many years in a row it must be held; once where absent
 * @param endingAt the last of these years, counted from the year of the achievement: 0 that year, -1 the one before;
 *     any year where absent
 * @param orStandard meeting the standard of the title is enough
 * @param percent at least so many of a hundred
 * @param fromGrade code of the mildest disciplinary measure that bars
 * @param months at least so many
 * @param types commendation types that do not count
 * @param categories codes of subject categories
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RequirementParameters(
        @Nullable @Pattern(regexp = Codes.FORM) String award,
        @Nullable @Min(1) @Max(20) Integer consecutiveYears,
        @Nullable @Min(-20) @Max(0) Integer endingAt,
        @Nullable Boolean orStandard,
        @Nullable CompletionGrade grade,
        @Nullable RequiredScope scope,
        @Nullable @DecimalMin("0") @DecimalMax("100") BigDecimal percent,
        @Nullable @Pattern(regexp = Codes.FORM) String fromGrade,
        @Nullable @Min(1) @Max(600) Integer months,
        @Nullable @Size(min = 1, max = 6) List<@NotNull CommendationType> types,
        @Nullable @Size(min = 1, max = 100) List<@NotNull @Pattern(regexp = Codes.FORM) String> categories) {

    static final RequirementParameters NONE =
            new RequirementParameters(null, null, null, null, null, null, null, null, null, null, null);
}
