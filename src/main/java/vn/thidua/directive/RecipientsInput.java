package vn.thidua.directive;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All recipients of a directive, in their order. */
public record RecipientsInput(@NotNull @Size(max = 500) List<@NotNull @Valid Line> items) {

    /** One line of "Nơi nhận". */
    public record Line(
            @NotBlank @Size(max = 300) String name,
            @Nullable UUID unitId,
            @NotNull RecipientPurpose purpose) {}
}
