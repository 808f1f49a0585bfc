package vn.thidua.council;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Minutes with the notes made beside them since. */
public record CouncilMinutesView(
        UUID sessionId,
        String number,
        Instant closedAt,
        String closedBy,
        MinutesContent content,
        List<AmendmentView> amendments) {}
