package vn.thidua.directive;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.time.PartialDate;

/** What one query reads of a record to tell whether it is the document that somebody means. */
record KnownDirective(
        UUID id,
        DirectiveKind kind,
        @Nullable String number,
        @Nullable String numberAsWritten,
        NumberRegister register,
        @Nullable String symbol,
        @Nullable String registerKey,
        @Nullable Integer serial,
        @Nullable String serialSuffix,
        @Nullable Integer numberYear,
        @Nullable PartialDate issuedOn,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable String identityKey,
        @Nullable String subject,
        @Nullable String issuerText,
        @Nullable String unitCode,
        @Nullable String unitName,
        @Nullable String unitShortName,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate inForceTo) {

    static final String SELECT = """
            select new vn.thidua.directive.KnownDirective(d.id, d.kind, d.number, d.numberAsWritten, d.numberRegister,
                d.symbol, d.registerKey, d.serial, d.serialSuffix, d.numberYear, d.issuedOn, d.issuedEarliest,
                d.issuedLatest, d.identityKey, d.subject, d.issuerText, i.code, i.name, i.shortName, d.inForceFrom,
                d.inForceTo)
            from Directive d left join d.issuer i where d.status <> vn.thidua.directive.DirectiveStatus.MERGED and """;

    DirectiveRef ref() {
        return new DirectiveRef(id, kind, number, issuedOn, subject);
    }

    boolean hasIssuer() {
        return issuerText != null || unitName != null;
    }

    Stream<@Nullable String> issuerNames() {
        return Stream.of(unitName, unitShortName, issuerText);
    }

    @Nullable
    Integer year() {
        return numberYear != null || issuedOn == null ? numberYear : Integer.valueOf(issuedOn.year());
    }

    boolean inForceOn(LocalDate day) {
        return (inForceFrom == null || !day.isBefore(inForceFrom))
                && (inForceTo == null || !day.isAfter(inForceTo))
                && (earliest == null || !day.isBefore(earliest));
    }
}
