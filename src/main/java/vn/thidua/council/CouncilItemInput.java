package vn.thidua.council;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is voted on: a nomination, an initiative, or something in words; with the former the words are a remark. */
public record CouncilItemInput(
        @Nullable UUID nominationId,
        @Nullable UUID initiativeId,
        @Nullable @Size(min = 1, max = 1000) String text,
        @Size(max = 100) List<@NotNull @Valid ExcusalInput> excused) {

    /** Lists are never null. */
    @SuppressWarnings("NullAway")
    public CouncilItemInput {
        excused = excused == null ? List.of() : excused;
    }
}
