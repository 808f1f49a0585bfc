package vn.thidua.directive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.OrgUnit;
import vn.thidua.text.Folding;
import vn.thidua.time.PartialDate;

/**
 * What is known about a document, references resolved.
 *
 * @param number as it should be printed; without its serial ("/KH-PGD&amp;ĐT") on a draft. Must be a number of the
 *     grammar, see {@link DirectiveRules}
 * @param numberAsWritten as the document prints it; when there is no {@code number}, one without serial tells the
 *     symbol
 * @param issuer the unit that issued it, where it is one of ours
 * @param issuerText the issuer in the words of the document
 * @param inForceFrom inclusive
 * @param inForceTo inclusive
 */
public record DirectiveFacts(
        DirectiveKind kind,
        @Nullable String number,
        @Nullable String numberAsWritten,
        @Nullable PartialDate issuedOn,
        @Nullable String issuedOnAsWritten,
        @Nullable OrgUnit issuer,
        @Nullable String issuerText,
        @Nullable String subject,
        @Nullable String place,
        @Nullable String signer,
        @Nullable String signerRole,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate inForceTo,
        @Nullable String note) {

    private static final int LONGEST_ISSUER_KEY = 300;

    static DirectiveFacts of(Directive directive) {
        return new DirectiveFacts(
                directive.kind,
                directive.numberOrSymbol(),
                directive.numberAsWritten,
                directive.issuedOn,
                directive.issuedOnAsWritten,
                directive.issuer,
                directive.issuerText,
                directive.subject,
                directive.place,
                directive.signer,
                directive.signerRole,
                directive.inForceFrom,
                directive.inForceTo,
                directive.note);
    }

    /** These facts, and where they are silent the other ones. */
    DirectiveFacts orElse(DirectiveFacts other) {
        var ownNumber = number != null || numberAsWritten != null;
        var ownDate = issuedOn != null || issuedOnAsWritten != null;
        return new DirectiveFacts(
                kind,
                ownNumber ? number : other.number,
                ownNumber ? numberAsWritten : other.numberAsWritten,
                ownDate ? issuedOn : other.issuedOn,
                ownDate ? issuedOnAsWritten : other.issuedOnAsWritten,
                issuer == null ? other.issuer : issuer,
                either(issuerText, other.issuerText),
                either(subject, other.subject),
                either(place, other.place),
                either(signer, other.signer),
                either(signerRole, other.signerRole),
                inForceFrom == null ? other.inForceFrom : inForceFrom,
                inForceTo == null ? other.inForceTo : inForceTo,
                either(note, other.note));
    }

    /** The number taken apart; empty when there is none or it is no number. */
    Optional<DirectiveNumber> parsed() {
        if (number != null) {
            return DirectiveNumber.tryParse(number);
        }
        return numberAsWritten == null
                ? Optional.empty()
                : DirectiveNumber.tryParse(numberAsWritten).filter(written -> written.serial() == null);
    }

    /** A stable text for the issuer: units of ours by id, since many schools have one name; others by their name. */
    @Nullable
    String issuerKey() {
        if (issuer != null) {
            return "unit:" + issuer.id;
        }
        return issuerText == null ? null : keyOfText(issuerText);
    }

    Optional<String> identityKey() {
        return identityKey(issuerKey());
    }

    /** The identity, had the document been recorded with an issuer of this key. */
    Optional<String> identityKey(@Nullable String issuerKey) {
        return parsed().flatMap(parsed -> DirectiveIdentity.key(parsed, kind, issuedOn, issuerKey));
    }

    /**
     * Finds a document again that has no complete identity: a hash of kind, issuer, serial and subject. Null when that
     * would say too little.
     */
    @Nullable
    String descriptionKey() {
        var issuerKey = issuerKey();
        if (issuerKey == null || subject == null) {
            return null;
        }
        var serial = parsed().filter(parsed -> parsed.serial() != null)
                .map(parsed -> parsed.registerKey() + "|" + parsed.serial() + parsed.serialSuffix())
                .orElse("");
        return hash(String.join("\n", kind.name(), issuerKey, serial, Folding.fold(subject)));
    }

    static String keyOfText(String issuerText) {
        var key = DirectiveIdentity.issuerKey(issuerText);
        return key.length() <= LONGEST_ISSUER_KEY ? key : hash(key);
    }

    private static @Nullable String either(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
