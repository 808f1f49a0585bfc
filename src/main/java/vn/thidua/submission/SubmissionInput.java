package vn.thidua.submission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter as a caller describes it; its list comes by itself.
 *
 * @param campaignId the campaign of every item; absent when they belong to none
 * @param number as printed, such as {@code 45/TTr-THCS}; needed to send
 */
public record SubmissionInput(
        @NotNull UUID fromUnitId,
        @NotNull UUID toUnitId,
        @Nullable UUID campaignId,
        @Nullable @Size(min = 1, max = 100) String number,
        @Nullable LocalDate issuedOn,
        @Nullable @Size(min = 1, max = 200) String signer,
        @Nullable @Size(min = 1, max = 200) String signerRole,
        @Nullable @Valid MinutesInput minutes,
        @Nullable @Size(min = 1, max = 2000) String note) {

    static SubmissionInput of(Submission letter) {
        return new SubmissionInput(
                letter.fromUnit.id,
                letter.toUnit.id,
                letter.campaign == null ? null : letter.campaign.id,
                letter.number,
                letter.issuedOn,
                letter.signer,
                letter.signerRole,
                MinutesInput.of(letter),
                letter.note);
    }
}
