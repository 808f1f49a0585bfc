package vn.thidua.finding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.Directive;
import vn.thidua.directive.DirectiveIdentity;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.directive.DirectiveNumber;
import vn.thidua.directive.DirectiveRef;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.text.Text;
import vn.thidua.time.PartialDate;

/**
 * What is known about a document.
 *
 * @param id null when it is only known from a text
 * @param number canonical
 * @param issuerKey equal for documents of one issuer
 * @param issuerName as people read it
 * @param issuerLevel where the issuer is a unit of ours
 * @param earliest bound of the day of issue, inclusive
 * @param latest inclusive
 */
public record KnownDocument(
        @Nullable UUID id,
        DirectiveKind kind,
        @Nullable String number,
        @Nullable PartialDate issuedOn,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable String issuerKey,
        @Nullable String issuerName,
        @Nullable OrgUnitLevel issuerLevel,
        @Nullable String subject,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate inForceTo) {

    static KnownDocument of(Directive directive) {
        var issuer = directive.issuer;
        return new KnownDocument(
                directive.id,
                directive.kind,
                directive.number,
                directive.issuedOn,
                directive.issuedEarliest,
                directive.issuedLatest,
                issuerKey(directive),
                issuer == null ? directive.issuerText : issuer.name,
                issuer == null ? null : issuer.level,
                directive.subject,
                directive.inForceFrom,
                directive.inForceTo);
    }

    /** One that only a text names. */
    public static KnownDocument named(
            DirectiveKind kind,
            @Nullable String number,
            @Nullable PartialDate issuedOn,
            @Nullable String issuer,
            @Nullable String subject) {
        return new KnownDocument(
                null,
                kind,
                number,
                issuedOn,
                issuedOn == null ? null : issuedOn.earliest(),
                issuedOn == null ? null : issuedOn.latest(),
                issuer == null ? null : DirectiveIdentity.issuerKey(issuer),
                issuer,
                null,
                subject,
                null,
                null);
    }

    public @Nullable DirectiveRef ref() {
        return id == null ? null : new DirectiveRef(id, kind, number, issuedOn, subject);
    }

    public Optional<DirectiveNumber> parsed() {
        return number == null ? Optional.empty() : DirectiveNumber.tryParse(number);
    }

    public boolean isLaw() {
        return kind == DirectiveKind.L || kind == DirectiveKind.PL;
    }

    /** How explanations name it: "Kế hoạch 199/KH-PGD&amp;ĐT ngày 20/3/2023". */
    public Text name() {
        var called = number != null ? number : subject == null ? "" : shortened(subject);
        if (issuedOn == null) {
            return Text.of((kind.vietnamese() + " " + called).strip(), (kind.english() + " " + called).strip());
        }
        return Text.of(
                kind.vietnamese() + " " + called + " " + Days.named(issuedOn).vi(),
                kind.english() + " " + called + " of " + Days.named(issuedOn).en());
    }

    /** The record may know the issuer by unit or by name; both must not part two documents of one body. */
    private static @Nullable String issuerKey(Directive directive) {
        return directive.issuer == null ? directive.issuerKey : "unit:" + directive.issuer.id;
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
