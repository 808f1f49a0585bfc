package vn.thidua.directive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.OrgUnit;
import vn.thidua.time.PartialDate;

/** What a text tells about a document that it names, references resolved; see {@link DirectiveFacts}. */
public record CitedDocument(
        DirectiveKind kind,
        @Nullable String number,
        @Nullable String numberAsWritten,
        @Nullable PartialDate issuedOn,
        @Nullable OrgUnit issuer,
        @Nullable String issuerText,
        @Nullable String subject,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate inForceTo,
        @Nullable String note) {

    DirectiveFacts facts() {
        return new DirectiveFacts(
                kind,
                number,
                numberAsWritten,
                issuedOn,
                null,
                issuer,
                issuerText,
                subject,
                null,
                null,
                null,
                inForceFrom,
                inForceTo,
                note);
    }
}
