package vn.thidua.council;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The votes as counted; items that are not named keep what was entered before. */
public record CouncilCountsInput(
        @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid ItemCountInput> items) {

    /**
     * @param present papers, or hands, of those present
     * @param inWriting votes of absent members asked in writing; for an item without any such member absent
     */
    public record ItemCountInput(
            @NotNull UUID itemId,
            @NotNull @Valid VoteCount present,
            @Nullable @Valid VoteCount inWriting) {}
}
