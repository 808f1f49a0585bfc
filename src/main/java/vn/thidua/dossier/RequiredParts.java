package vn.thidua.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardTypeView;
import vn.thidua.award.CommendationType;
import vn.thidua.rule.DossierPartKind;

/** Which parts the dossier for an award must have on a day, and which rules say so. */
public interface RequiredParts {

    /**
     * That a rule asks for a part.
     *
     * @param unitId whose local rule it is; null: a rule for everybody
     * @param source null where no document is on record
     * @param verified false: nobody has checked the source
     */
    record Requirement(
            DossierPartKind part,
            UUID ruleId,
            @Nullable UUID unitId,
            AwardTypeView.@Nullable SourceView source,
            boolean verified) {}

    /** Empty where no rule is known, which does not mean that nothing is asked for. */
    List<Requirement> of(String awardCode, CommendationType type, UUID unitId, LocalDate day);
}
