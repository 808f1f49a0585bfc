package vn.thidua.directive;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.PartyView;
import vn.thidua.organization.UnitRef;
import vn.thidua.time.PartialDate;

/** A directive in a list. */
public record DirectiveItem(
        UUID id,
        DirectiveStatus status,
        DirectiveKind kind,
        @Nullable String number,
        @Nullable PartialDate issuedOn,
        @Nullable Bounds issuedOnBounds,
        @Nullable PartyView issuer,
        @Nullable String subject,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate inForceTo,
        @Nullable UUID mergedIntoId) {

    /** What one query reads for an item. */
    public record Row(
            UUID id,
            DirectiveStatus status,
            DirectiveKind kind,
            @Nullable String number,
            @Nullable PartialDate issuedOn,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            LocalDate sort,
            @Nullable UUID issuerId,
            @Nullable String issuerCode,
            @Nullable String issuerName,
            @Nullable String issuerText,
            @Nullable String subject,
            @Nullable LocalDate inForceFrom,
            @Nullable LocalDate inForceTo,
            @Nullable UUID mergedIntoId) {

        static final String SELECT = """
                new vn.thidua.directive.DirectiveItem$Row(d.id, d.status, d.kind, d.number, d.issuedOn,
                    d.issuedEarliest, d.issuedLatest, d.issuedSort, i.id, i.code, i.name, d.issuerText, d.subject,
                    d.inForceFrom, d.inForceTo, d.mergedInto.id)""";

        DirectiveItem item() {
            return new DirectiveItem(
                    id,
                    status,
                    kind,
                    number,
                    issuedOn,
                    Bounds.of(earliest, latest),
                    issuer(),
                    subject,
                    inForceFrom,
                    inForceTo,
                    mergedIntoId);
        }

        private @Nullable PartyView issuer() {
            var unit = issuerId == null || issuerCode == null || issuerName == null
                    ? null
                    : new UnitRef(issuerId, issuerCode, issuerName);
            return unit == null && issuerText == null ? null : new PartyView(unit, issuerText);
        }
    }
}
