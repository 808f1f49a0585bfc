package vn.thidua.eligibility;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param asOf the day whose rules and facts count; today unless given */
public record EligibilityCheckInput(
        @NotNull @Size(min = 1, max = 1000) List<@NotNull UUID> nominationIds,
        @Nullable LocalDate asOf) {}
