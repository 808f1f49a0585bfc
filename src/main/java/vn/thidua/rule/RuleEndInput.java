package vn.thidua.rule;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** @param validTo the last day on which the rule holds */
public record RuleEndInput(@NotNull LocalDate validTo) {}
