package vn.thidua.impact;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.CitationRelation;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.directive.DirectiveStatus;
import vn.thidua.directive.NumberRegister;

/**
 * What one query reads: a citation between a document of the level and another one.
 *
 * @param near the one of the level
 * @param farId the other one; null, with all that follows, for a citation that is not resolved
 */
record Link(
        UUID near,
        CitationRelation relation,
        @Nullable UUID farId,
        @Nullable DirectiveKind kind,
        @Nullable NumberRegister register,
        @Nullable String symbol,
        @Nullable DirectiveStatus status,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate inForceTo) {

    /** The other document, or null. */
    @Nullable
    Document far() {
        return farId == null || kind == null || register == null || status == null
                ? null
                : new Document(farId, kind, register, symbol, status, inForceFrom, inForceTo);
    }
}
