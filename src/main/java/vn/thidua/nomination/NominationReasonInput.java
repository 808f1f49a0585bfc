package vn.thidua.nomination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a nomination is returned or refused; the unit that proposed it reads this. */
public record NominationReasonInput(
        @NotBlank @Size(max = 1000) String reason) {}
