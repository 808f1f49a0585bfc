package vn.thidua.rule;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CommendationType;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.text.Codes;

/**
 * A rule as an administrator adds it.
 *
 * @param unitId the unit whose local rule it is; absent: a rule for everybody
 * @param content in the shape of the kind, see {@link RuleContent}
 * @param validTo inclusive; absent while there is no end
 * @param verified somebody has read the source; needs a source
 */
public record AwardRuleInput(
        @NotNull RuleKind kind,
        @Nullable @Pattern(regexp = Codes.FORM) String awardCode,
        @Nullable OrgUnitLevel level,
        @Nullable CommendationType commendationType,
        @Nullable UUID unitId,
        @NotNull JsonNode content,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID sourceDirectiveId,
        @Nullable @Size(min = 1, max = 200) String sourceArticle,
        @NotNull Boolean verified,
        @Nullable @Size(min = 1, max = 2000) String note) {}
