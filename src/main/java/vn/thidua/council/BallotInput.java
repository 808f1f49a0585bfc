package vn.thidua.council;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Electronic votes of one member: for each item a ballot of its own, so that no pattern of votes gives them away. */
public record BallotInput(@NotNull @Size(min = 1, max = 500) List<@NotNull @Valid VoteInput> ballots) {

    /** @param ballotId random (UUID version 4), another for every item; the member keeps it as the receipt */
    public record VoteInput(
            @NotNull UUID itemId,
            @NotNull UUID ballotId,
            @NotNull VoteChoice choice) {}
}
