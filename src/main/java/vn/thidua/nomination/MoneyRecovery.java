package vn.thidua.nomination;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether the money of a revoked award is to be paid back.
 *
 * @param recoveredOn the day on which it was; only of money that is due
 */
public record MoneyRecovery(@NotNull Boolean due, @Nullable LocalDate recoveredOn) {}
