package vn.thidua.nomination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The letter that tells those refused.
 *
 * @param number number and symbol as printed
 * @param sentOn not before {@code issuedOn}, not in the future
 */
public record RefusalNoticeInput(
        @NotBlank @Size(max = 140) String number,
        @NotNull LocalDate issuedOn,
        @NotNull LocalDate sentOn) {}
