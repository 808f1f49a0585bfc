package vn.thidua.nomination;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The decision that revokes an award.
 *
 * @param number number and symbol as printed, such as {@code 2051/QĐ-UBND}; one decision may revoke several awards
 * @param decidingUnitId the unit that granted it, its successor, or one above
 * @param sourceDirectiveId the document that has it revoked for such a reason
 * @param sourceArticle article and clause of it
 */
public record AwardRevocationInput(
        @NotBlank @Size(max = 100) String number,
        @NotNull LocalDate issuedOn,
        @NotNull UUID decidingUnitId,
        @Nullable @Size(min = 1, max = 200) String signer,
        @Nullable @Size(min = 1, max = 200) String signerRole,
        @NotBlank @Size(max = 1000) String reason,
        @Nullable UUID sourceDirectiveId,
        @Nullable @Size(min = 1, max = 300) String sourceArticle,
        @NotNull @Valid MoneyRecovery moneyRecovery) {}
