package vn.thidua.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param assignedTo the person or office that looks into it */
public record ObjectionAssignmentInput(
        @NotBlank @Size(max = 200) String assignedTo) {}
