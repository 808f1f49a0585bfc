package vn.thidua.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.text.Codes;
import vn.thidua.time.PartialDate;

/**
 * A document that the plan names.
 *
 * @param key names it inside this plan document
 * @param number as it should be printed; null when the plan gives none
 * @param numberAsWritten where the plan writes the number differently
 */
public record PlanCitedDocument(
        @NotNull @Pattern(regexp = Codes.FORM) String key,
        @NotNull DirectiveKind kind,
        @Nullable @Size(min = 1, max = 140) String number,
        @Nullable @Size(min = 1, max = 200) String numberAsWritten,
        @Nullable PartialDate issuedOn,
        @NotNull @Valid PlanParty issuer,
        @Nullable @Size(min = 1, max = 2000) String subject,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate inForceTo,
        @Nullable @Size(min = 1, max = 2000) String note) {}
