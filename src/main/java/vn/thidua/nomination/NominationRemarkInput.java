package vn.thidua.nomination;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What one may add to a step that needs no reason. */
public record NominationRemarkInput(
        @Nullable @Size(min = 1, max = 1000) String reason) {

    static @Nullable String of(@Nullable NominationRemarkInput input) {
        return input == null ? null : input.reason;
    }
}
