package vn.thidua.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.PartyInput;
import vn.thidua.text.Codes;

/**
 * A quota as a caller describes it.
 *
 * @param award code of the award catalogue
 * @param max how many at the most
 * @param categories codes of the subject categories that count together; empty: all of them
 */
public record QuotaInput(
        @NotNull @Pattern(regexp = Codes.FORM) String code,
        @NotBlank @Size(max = 64) String award,
        @Nullable @Size(min = 1, max = 300) String awardAsWritten,
        @Nullable @Valid PartyInput grantor,
        @Nullable @Valid PartyInput scope,
        @NotNull ScopeClarity scopeClarity,
        @NotNull QuotaStage stage,
        @NotNull @Min(1) @Max(1_000_000) Integer max,
        @Size(max = 50) List<@NotBlank @Size(max = 64) String> categories,
        @Nullable @Size(min = 1, max = 500) String wording) {

    /** Lists are never null. */
    @SuppressWarnings("NullAway")
    public QuotaInput {
        categories = categories == null ? List.of() : categories;
    }

    public static QuotaInput of(AwardQuota quota) {
        return new QuotaInput(
                quota.code,
                quota.awardCode,
                quota.awardAsWritten,
                PartyInput.of(quota.grantor, quota.grantorText),
                PartyInput.of(quota.scope, quota.scopeText),
                quota.scopeClarity,
                quota.stage,
                quota.maxCount,
                quota.categoryCodes(),
                quota.wording);
    }
}
