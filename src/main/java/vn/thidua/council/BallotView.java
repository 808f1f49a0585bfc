package vn.thidua.council;

import java.util.UUID;

/** A ballot as everybody who may read the session sees it after the closing. */
public record BallotView(UUID id, UUID itemId, VoteChoice choice) {}
