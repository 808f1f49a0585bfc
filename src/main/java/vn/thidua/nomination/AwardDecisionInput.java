package vn.thidua.nomination;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision as a caller describes it.
 *
 * @param campaignId the campaign of every nomination; absent when they belong to none
 * @param number number and symbol as printed, such as {@code 1025/QĐ-UBND}
 * @param nominationIds 1 to 500; all of them get their award, or none
 * @param quotaAcknowledgements for each unclear quota that the decision draws on
 * @param stageAcknowledgements for each rule that leaves something unknown: a stage, a standard, an authority, a cap
 */
public record AwardDecisionInput(
        @Nullable UUID campaignId,
        @NotBlank @Size(max = 100) String number,
        @NotNull LocalDate issuedOn,
        @NotNull UUID decidingUnitId,
        @Nullable @Size(min = 1, max = 200) String signer,
        @Nullable @Size(min = 1, max = 200) String signerRole,
        @NotNull @Size(min = 1, max = 500) List<@NotNull UUID> nominationIds,
        @Size(max = 20) List<@Valid @NotNull QuotaAcknowledgement> quotaAcknowledgements,
        @Size(max = 50) List<@Valid @NotNull StageAcknowledgement> stageAcknowledgements) {

    /** Lists are never null. */
    @SuppressWarnings("NullAway")
    public AwardDecisionInput {
        quotaAcknowledgements = quotaAcknowledgements == null ? List.of() : quotaAcknowledgements;
        stageAcknowledgements = stageAcknowledgements == null ? List.of() : stageAcknowledgements;
    }
}
