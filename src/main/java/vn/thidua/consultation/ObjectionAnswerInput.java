package vn.thidua.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** @param answeredOn not before the objection was received, not in the future */
public record ObjectionAnswerInput(
        @NotNull ObjectionOutcome outcome,
        @NotBlank @Size(max = 4000) String reason,
        @NotNull LocalDate answeredOn) {}
