package vn.thidua.directive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.time.PartialDate;

/**
 * How somebody names a document whose record is sought; every part may be missing.
 *
 * @param number in any notation, also only the serial
 * @param issuer its name in any usual form, or the code of a unit
 * @param title what it is about; how unnumbered laws are named
 * @param asOf the day on which it was so named, to tell apart documents of one title by which was in force
 */
public record DirectiveDescription(
        @Nullable DirectiveKind kind,
        @Nullable String number,
        @Nullable PartialDate issuedOn,
        @Nullable String issuer,
        @Nullable String title,
        @Nullable LocalDate asOf) {

    /** Whether nothing is said of the document itself. */
    boolean isEmpty() {
        return kind == null && number == null && issuedOn == null && issuer == null && title == null;
    }
}
