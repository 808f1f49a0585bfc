package vn.thidua.letter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the title.
 *
 * @param parentBody the body directly above the issuing one; null where the decree names none
 * @param number number and symbol; null while it has none, empty where it never has one
 * @param place where it is issued; null when that is not known
 * @param date null while it has none
 */
public record LetterHead(
        @Nullable String parentBody,
        String issuingBody,
        @Nullable String number,
        @Nullable String place,
        @Nullable LocalDate date) {}
