package vn.thidua.person;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** From which day on a consent no longer holds. */
public record ConsentWithdrawalInput(@NotNull LocalDate withdrawnOn) {}
