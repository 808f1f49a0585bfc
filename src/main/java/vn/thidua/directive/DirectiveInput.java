package vn.thidua.directive;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.PartyInput;
import vn.thidua.time.PartialDate;

/** A document as a caller describes it; see {@link DirectiveFacts}. */
public record DirectiveInput(
        @NotNull DirectiveKind kind,
        @Nullable @Size(min = 1, max = 100) String number,
        @Nullable @Size(min = 1, max = 200) String numberAsWritten,
        @Nullable PartialDate issuedOn,
        @Nullable @Size(min = 1, max = 200) String issuedOnAsWritten,
        @Nullable @Valid PartyInput issuer,
        @Nullable @Size(min = 1, max = 2000) String subject,
        @Nullable @Size(min = 1, max = 200) String place,
        @Nullable @Size(min = 1, max = 200) String signer,
        @Nullable @Size(min = 1, max = 200) String signerRole,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate inForceTo,
        @Nullable @Size(min = 1, max = 2000) String note) {

    static DirectiveInput of(Directive directive) {
        return new DirectiveInput(
                directive.kind,
                directive.numberOrSymbol(),
                directive.numberAsWritten,
                directive.issuedOn,
                directive.issuedOnAsWritten,
                PartyInput.of(directive.issuer, directive.issuerText),
                directive.subject,
                directive.place,
                directive.signer,
                directive.signerRole,
                directive.inForceFrom,
                directive.inForceTo,
                directive.note);
    }

    /** With the issuer's unit, which must exist. */
    DirectiveFacts facts() {
        var unitId = issuer == null ? null : issuer.unitId();
        return new DirectiveFacts(
                kind,
                number,
                numberAsWritten,
                issuedOn,
                issuedOnAsWritten,
                unitId == null ? null : OrgUnit.referenced(unitId, "#/issuer/unitId"),
                issuer == null ? null : issuer.text(),
                subject,
                place,
                signer,
                signerRole,
                inForceFrom,
                inForceTo,
                note);
    }
}
