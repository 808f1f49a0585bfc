package vn.thidua.nomination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * The explicit word of whoever decides where it is unknown whether nominations went through a stage, or had to.
 *
 * @param ruleId the rule that asks for the stage
 * @param statement why it may be decided all the same; kept with the decision
 */
public record StageAcknowledgement(
        @NotNull UUID ruleId, @NotBlank @Size(max = 1000) String statement) {}
