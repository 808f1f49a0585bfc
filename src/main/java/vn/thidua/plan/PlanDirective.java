package vn.thidua.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.directive.RecipientPurpose;
import vn.thidua.text.Codes;
import vn.thidua.time.PartialDate;

/**
 * The plan as an official document. A draft has no number and often no day: what is printed stands in
 * {@code numberAsWritten} and {@code issuedOnAsWritten}.
 *
 * @param symbol the number without its serial, where the number is not complete
 * @param issuedOnBounds what can be concluded about the day of issue
 * @param recipients the lines of "Nơi nhận" in their order
 */
public record PlanDirective(
        @NotNull DirectiveKind kind,
        @Nullable @Size(min = 1, max = 140) String number,
        @Nullable @Size(min = 1, max = 200) String numberAsWritten,
        @Nullable @Size(min = 1, max = 120) String symbol,
        @Nullable PartialDate issuedOn,
        @Nullable @Size(min = 1, max = 200) String issuedOnAsWritten,
        @Nullable @Valid Bounds issuedOnBounds,
        @NotNull @Valid PlanUnit issuer,
        @NotBlank @Size(max = 2000) String subject,
        @Nullable @Size(min = 1, max = 200) String place,
        @Nullable @Size(min = 1, max = 200) String signer,
        @Nullable @Size(min = 1, max = 200) String signerRole,
        @Size(max = 200) List<@NotNull @Valid Recipient> recipients) {

    public PlanDirective {
        recipients = Lists.orEmpty(recipients);
        issuedOnBounds = issuedOnBounds == null || issuedOnBounds.isOpen() ? null : issuedOnBounds;
    }

    /** Days between which the document was issued, both inclusive, either may be open. */
    public record Bounds(
            @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        private boolean isOpen() {
            return earliest == null && latest == null;
        }
    }

    /** One line of "Nơi nhận". */
    public record Recipient(
            @NotBlank @Size(max = 300) String name,
            @Nullable @Pattern(regexp = Codes.FORM) String unit,
            @NotNull RecipientPurpose purpose) {}

    @Nullable
    LocalDate earliest() {
        return issuedOnBounds == null ? null : issuedOnBounds.earliest;
    }

    @Nullable
    LocalDate latest() {
        return issuedOnBounds == null ? null : issuedOnBounds.latest;
    }
}
