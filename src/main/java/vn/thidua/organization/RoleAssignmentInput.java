package vn.thidua.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Role;

/**
 * A role to be given.
 *
 * @param subject {@code sub} of the tokens of whoever gets it
 * @param unitId for this unit and below; absent for the whole service
 * @param validTo inclusive; absent while there is no end
 */
public record RoleAssignmentInput(
        @NotBlank @Size(max = 255) String subject,
        @NotNull Role role,
        @Nullable UUID unitId,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo) {}
