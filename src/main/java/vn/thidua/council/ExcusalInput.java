package vn.thidua.council;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.ConflictGround;

/** A member who does not vote on the item. */
public record ExcusalInput(
        @NotNull UUID memberId,
        @NotNull ConflictGround ground,
        @Nullable @Size(min = 1, max = 500) String note) {}
