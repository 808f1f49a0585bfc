package vn.thidua.council;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param minutesNumber unique for the council and the year of the session */
public record CloseSessionInput(@NotBlank @Size(max = 100) String minutesNumber) {}
