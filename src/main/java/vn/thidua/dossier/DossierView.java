package vn.thidua.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.AllowedAction;
import vn.thidua.award.AwardTypeView;
import vn.thidua.revision.Revised;
import vn.thidua.rule.DossierPartKind;

/**
 * The dossier of a nomination.
 *
 * @param revision of the nomination
 * @param asOf the day whose rules it is held against
 * @param reason why completeness is unknown; null otherwise
 * @param parts every kind of part, required or not
 */
public record DossierView(
        UUID nominationId,
        int revision,
        LocalDate asOf,
        DossierCompleteness completeness,
        @Nullable UnknownView reason,
        List<DossierPartView> parts,
        List<AllowedAction> allowedActions)
        implements Revised {

    /** @param code NO_RULE or RULE_NOT_VERIFIED */
    public record UnknownView(String code, String detail) {}

    /**
     * A part.
     *
     * @param requirements the rules that ask for it; empty: none does
     * @param file null while there is none
     * @param onRecord what stands for it without a file; null for nothing
     */
    public record DossierPartView(
            DossierPartKind part,
            List<RequirementView> requirements,
            boolean present,
            @Nullable DossierFileView file,
            @Nullable OnRecordView onRecord) {}

    /** @param unitId whose local rule it is; null: a rule for everybody */
    public record RequirementView(
            UUID ruleId, @Nullable UUID unitId, AwardTypeView.@Nullable SourceView source, boolean verified) {}

    /** A letter or minutes of this service. */
    public record OnRecordView(UUID id, String label) {}
}
