package vn.thidua.impact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.directive.DirectiveStatus;
import vn.thidua.directive.InForce;
import vn.thidua.time.PartialDate;

/**
 * What loses its basis, or would.
 *
 * @param on the last day on which the directive is in force
 * @param asOf the day after, for which everything is judged
 * @param assumed false where the directive's recorded end is {@code on}
 * @param state what remains of what hangs on the directive itself
 * @param remaining the path from it through what replaces it
 * @param counts of what this caller may see, exact to 10,000 of a kind
 * @param affected the first of each kind
 * @param documents every document that the paths name
 * @param truncated there is more than was counted or followed
 */
public record ImpactView(
        UUID directiveId,
        LocalDate on,
        LocalDate asOf,
        boolean assumed,
        BasisState state,
        List<Step> remaining,
        List<Replacement> replacements,
        List<Count> counts,
        List<Affected> affected,
        List<Named> documents,
        boolean truncated) {

    /**
     * What is recorded, or taken, to replace the directive.
     *
     * @param assumed taken for this answer
     * @param inForce on the day
     */
    public record Replacement(UUID documentId, boolean assumed, InForce inForce) {}

    /** How many of a kind hang on the directive. */
    public record Count(ImpactKind kind, int count) {}

    /**
     * Something that hangs on the directive.
     *
     * @param documentId the document by which it does: itself, or the one that launches or sets it, or is its source
     * @param code by which people name it, or of the award that it is about
     * @param name null for a directive, which {@link ImpactView#documents} describes
     * @param why from that document the shortest way to the directive
     * @param remaining by what it stands nevertheless or, where that is unknown, what has to be looked at; empty where
     *     the basis is lost, or where the document's own text is what has to be looked at
     */
    public record Affected(
            ImpactKind kind,
            UUID id,
            UUID documentId,
            @Nullable UUID campaignId,
            @Nullable String code,
            @Nullable String name,
            BasisState state,
            List<Step> why,
            List<Step> remaining) {}

    /** A document on a path. */
    public record Named(
            UUID id,
            DirectiveKind kind,
            @Nullable String number,
            @Nullable PartialDate issuedOn,
            @Nullable String subject,
            DirectiveStatus status,
            @Nullable LocalDate inForceFrom,
            @Nullable LocalDate inForceTo,
            InForce inForce) {}
}
