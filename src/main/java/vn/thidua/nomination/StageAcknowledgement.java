package vn.thidua.nomination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * The explicit word of whoever decides where a rule leaves something unknown: whether nominations went through a stage
 * or had to, whether a standard is met, who has the authority.
 *
 * @param ruleId the rule that leaves it unknown
 * @param statement why it may be decided all the same; kept with the decision
 */
public record StageAcknowledgement(
        @NotNull UUID ruleId, @NotBlank @Size(max = 1000) String statement) {}
