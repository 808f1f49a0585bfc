package vn.thidua.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step in the lineage of units.
 *
 * @param successor null when the unit ended without successor
 * @param effectiveOn first day of the successor
 * @param directiveId the directive that orders it
 */
public record Succession(
        UUID id,
        SuccessionKind kind,
        LocalDate effectiveOn,
        UnitRef predecessor,
        @Nullable UnitRef successor,
        @Nullable UUID directiveId,
        @Nullable String note) {

    /** As a list selects it. */
    public Succession(
            UUID id,
            SuccessionKind kind,
            LocalDate effectiveOn,
            UUID predecessorId,
            String predecessorCode,
            String predecessorName,
            @Nullable UUID successorId,
            @Nullable String successorCode,
            @Nullable String successorName,
            @Nullable UUID directiveId,
            @Nullable String note) {
        this(
                id,
                kind,
                effectiveOn,
                new UnitRef(predecessorId, predecessorCode, predecessorName),
                successorId == null || successorCode == null || successorName == null
                        ? null
                        : new UnitRef(successorId, successorCode, successorName),
                directiveId,
                note);
    }

    static Succession of(OrgUnitSuccession row) {
        return new Succession(
                row.id,
                row.kind,
                row.effectiveOn,
                UnitRef.of(row.predecessor),
                UnitRef.ofNullable(row.successor),
                row.directiveId,
                row.note);
    }
}
