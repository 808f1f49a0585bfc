package vn.thidua.council;

import java.util.UUID;

/** A council in a list. */
public record CouncilRow(UUID id, int revision, CouncilKind kind, String name) {}
