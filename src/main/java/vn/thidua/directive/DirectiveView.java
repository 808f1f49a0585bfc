package vn.thidua.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.AllowedAction;
import vn.thidua.organization.PartyView;
import vn.thidua.revision.Revised;
import vn.thidua.time.PartialDate;

/**
 * A directive as it is answered.
 *
 * @param number canonical; null while the serial is missing
 * @param symbol the number without serial and year
 * @param issuedOnBounds from the date or, where day or month are missing, from what it rests on
 */
public record DirectiveView(
        UUID id,
        int revision,
        DirectiveStatus status,
        DirectiveKind kind,
        @Nullable String number,
        @Nullable String numberAsWritten,
        @Nullable String symbol,
        NumberRegister register,
        @Nullable PartialDate issuedOn,
        @Nullable String issuedOnAsWritten,
        @Nullable Bounds issuedOnBounds,
        @Nullable PartyView issuer,
        @Nullable String subject,
        @Nullable String place,
        @Nullable String signer,
        @Nullable String signerRole,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate inForceTo,
        @Nullable String note,
        List<AllowedAction> allowedActions)
        implements Revised {

    static DirectiveView of(Directive directive, List<AllowedAction> actions) {
        return new DirectiveView(
                directive.id,
                directive.revision,
                directive.status,
                directive.kind,
                directive.number,
                directive.numberAsWritten,
                directive.symbol,
                directive.numberRegister,
                directive.issuedOn,
                directive.issuedOnAsWritten,
                Bounds.of(directive.issuedEarliest, directive.issuedLatest),
                PartyView.of(directive.issuer, directive.issuerText),
                directive.subject,
                directive.place,
                directive.signer,
                directive.signerRole,
                directive.inForceFrom,
                directive.inForceTo,
                directive.note,
                actions);
    }
}
